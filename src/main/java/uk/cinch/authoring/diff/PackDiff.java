package uk.cinch.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.PackInfo;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;

/**
 * What differs between two packs. Each census year that both have is compared with itself, a later
 * one that only the second has with the first pack's last. Immutable.
 *
 * @param before what the first pack says of itself
 * @param after what the second pack says of itself
 * @param yearsAdded census years of the second pack only
 * @param yearsWithdrawn census years of the first pack only
 * @param remarks census years whose reference date or remark differs
 * @param rules changes, each with the census years it is seen in
 * @param codeSets changes, each with the census years it is seen in
 * @param items changes, each with the census years it is seen in
 * @param holidaysAdded bank holidays of the second pack only
 * @param holidaysRemoved bank holidays of the first pack only
 * @param files paths of all files that differ, but for the catalog
 */
public record PackDiff(
    PackInfo before,
    PackInfo after,
    List<CensusYear> yearsAdded,
    List<CensusYear> yearsWithdrawn,
    List<CensusYear> remarks,
    Map<RuleChange, List<CensusYear>> rules,
    Map<CodeSetChange, List<CensusYear>> codeSets,
    Map<ItemChange, List<CensusYear>> items,
    List<LocalDate> holidaysAdded,
    List<LocalDate> holidaysRemoved,
    List<String> files) {

  /** Compares two packs. */
  public static PackDiff of(RulePack before, RulePack after) {
    ComparedPack first = new ComparedPack(before);
    ComparedPack second = new ComparedPack(after);
    Map<RuleChange, List<CensusYear>> rules = new LinkedHashMap<>();
    Map<CodeSetChange, List<CensusYear>> codeSets = new LinkedHashMap<>();
    Map<ItemChange, List<CensusYear>> items = new LinkedHashMap<>();
    List<CensusYear> remarks = new ArrayList<>();
    CensusYear last = before.years().get(before.years().size() - 1).year();
    for (YearEntry entry : after.years()) {
      CensusYear year = entry.year();
      Optional<YearEntry> same = before.year(year);
      if (same.isPresent() || last.compareTo(year) < 0) {
        YearDiff diff = YearDiff.of(first, same.map(YearEntry::year).orElse(last), second, year);
        note(diff.rules(), year, rules);
        note(diff.codeSets(), year, codeSets);
        note(diff.items(), year, items);
      }
      if (same.isPresent() && !same.get().equals(entry)) {
        remarks.add(year);
      }
    }
    return new PackDiff(
        before.info(),
        after.info(),
        only(years(after), years(before)),
        only(years(before), years(after)),
        remarks,
        rules,
        codeSets,
        items,
        only(List.copyOf(after.holidays()), List.copyOf(before.holidays())),
        only(List.copyOf(before.holidays()), List.copyOf(after.holidays())),
        files(before.files(), after.files()));
  }

  /** Whether the packs say the same. */
  public boolean isEmpty() {
    return yearsAdded.isEmpty()
        && yearsWithdrawn.isEmpty()
        && remarks.isEmpty()
        && rules.isEmpty()
        && codeSets.isEmpty()
        && items.isEmpty()
        && holidaysAdded.isEmpty()
        && holidaysRemoved.isEmpty()
        && files.isEmpty()
        && label(before).equals(label(after));
  }

  /** What a pack says of itself, its hash left out. */
  static String label(PackInfo info) {
    return info.name() + ", version " + info.version() + ", needs cinch " + info.needsCinch();
  }

  private static <C> void note(List<C> changes, CensusYear year, Map<C, List<CensusYear>> all) {
    changes.forEach(change -> all.computeIfAbsent(change, c -> new ArrayList<>()).add(year));
  }

  private static List<CensusYear> years(RulePack pack) {
    return pack.years().stream().map(YearEntry::year).toList();
  }

  private static <T extends Comparable<? super T>> List<T> only(List<T> one, List<T> other) {
    return one.stream().filter(item -> !other.contains(item)).sorted().toList();
  }

  private static List<String> files(PackFiles before, PackFiles after) {
    TreeSet<String> paths = new TreeSet<>(before.under(""));
    paths.addAll(after.under(""));
    paths.remove(PackFiles.CATALOG);
    paths.remove(PackFiles.PROOF);
    return paths.stream()
        .filter(path -> !Objects.equals(plain(before.text(path)), plain(after.text(path))))
        .toList();
  }

  private static String plain(String text) {
    return text == null ? null : text.replace("\r\n", "\n");
  }
}
