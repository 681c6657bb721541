package uk.cinch.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.facts.Header;
import uk.cinch.facts.Scalars;
import uk.cinch.facts.Value;
import uk.cinch.result.FormatError;

/**
 * The census year a return is checked as: the one chosen for the run, else the header's Year, else
 * the one its ReferenceDate falls in.
 *
 * @param entry the pack's entry for it
 */
public record YearChoice(YearEntry entry) {

  /**
   * Chooses the year.
   *
   * @param chosen the one asked for; null to go by the header
   * @throws UnreadableReturnException when the header gives none, or the pack does not have it
   */
  public static YearChoice of(RulePack pack, CensusYear chosen, XmlElement header)
      throws UnreadableReturnException {
    CensusYear year =
        Optional.ofNullable(chosen)
            .or(() -> header.find("CollectionDetails", "Year").flatMap(YearChoice::fromYear))
            .or(
                () ->
                    header.find("CollectionDetails", "ReferenceDate").flatMap(YearChoice::fromDate))
            .orElseThrow(
                () ->
                    new UnreadableReturnException(
                        "the header's CollectionDetails gives neither a Year nor a ReferenceDate"
                            + " to tell the census year by",
                        header.line(),
                        true));
    Optional<YearEntry> entry = pack.year(year);
    if (entry.isEmpty()) {
      String known =
          pack.years().stream().map(y -> y.year().toString()).collect(Collectors.joining(", "));
      throw new UnreadableReturnException(
          String.format(
              Locale.ROOT,
              "%s census year %s, for which this rule pack has no rules; it has %s",
              chosen != null ? "the run was asked for" : "the return is of",
              year,
              known),
          0);
    }
    return new YearChoice(entry.get());
  }

  /** What in the header speaks for another year. */
  public static List<FormatError> disagreements(CensusYear year, CensusYear chosen, Header header) {
    List<FormatError> found = new ArrayList<>();
    String why =
        chosen != null
            ? "the year chosen for this run"
            : fromYear(header.getYear()).isPresent() ? "the header's Year" : "its ReferenceDate";
    Optional<CensusYear> stated = fromYear(header.getYear());
    if (stated.isPresent() && !stated.get().equals(year)) {
      found.add(disagreement(header.at("Year"), stated.get(), year, why));
    }
    LocalDate date = header.getReferenceDate();
    if (date != null && !fromDate(date).equals(year)) {
      found.add(disagreement(header.at("ReferenceDate"), fromDate(date), year, why));
    }
    return found;
  }

  private static FormatError disagreement(
      Value value, CensusYear says, CensusYear year, String why) {
    return new FormatError(
        "of census year " + says + ", but the return is checked as " + year,
        year + " is " + why + "; correct whichever is wrong",
        value.getElement(),
        value.getText(),
        value.getLine(),
        value.getColumn(),
        value.getPath(),
        null);
  }

  private static Optional<CensusYear> fromYear(String text) {
    return text != null && text.matches("[1-9][0-9]{3}")
        ? Optional.of(CensusYear.ending(Integer.parseInt(text)))
        : Optional.empty();
  }

  private static Optional<CensusYear> fromDate(String text) {
    return Optional.ofNullable(Scalars.date(text)).map(YearChoice::fromDate);
  }

  private static CensusYear fromDate(LocalDate date) {
    return new CensusYear(date.getMonthValue() < 4 ? date.getYear() - 1 : date.getYear());
  }
}
