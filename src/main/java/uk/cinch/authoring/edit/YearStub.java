package uk.cinch.authoring.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.UnfilledPlaceholders;
import uk.cinch.catalog.YearEntry;

/** Writes what a new census year needs. */
final class YearStub {
  private static final String HOLIDAYS = PackFiles.REFERENCE_DATA + "bank-holidays.yaml";

  private final RulePack pack;
  private final YearEntry last;
  private final CensusYear year;

  YearStub(RulePack pack, YearEntry last, CensusYear year) {
    this.pack = pack;
    this.last = last;
    this.year = year;
  }

  PackFiles add() {
    PackFiles files = pack.files().with(PackFiles.CATALOG, catalog());
    Set<Integer> known =
        pack.holidays().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    for (int calendar : List.of(year.start(), year.end())) {
      boolean begun = files.text(HOLIDAYS).contains("{year: " + calendar + ",");
      if (!known.contains(calendar) && !begun) {
        String line = "  - {year: " + calendar + ", dates: []}  # ";
        String mark =
            UnfilledPlaceholders.MARK + ": the bank holidays of England in " + calendar + ")";
        files =
            files.with(HOLIDAYS, files.text(HOLIDAYS).stripTrailing() + "\n" + line + mark + "\n");
      }
    }
    return files;
  }

  private String catalog() {
    Lines lines = new Lines(pack.files().text(PackFiles.CATALOG));
    int years = lines.find(0, "years: *(#.*)?");
    int end = lines.find(Math.min(lines.size(), years + 1), "[^\\s#-].*");
    lines.insert(
        end,
        List.of(
            "  - year: " + year,
            "    reference-date: " + last.referenceDate().plusYears(1),
            "    remark: The rules of "
                + last.year()
                + " are carried forward; this pack does not have DfE's own for "
                + year
                + " yet."));
    return lines.toString();
  }
}
