package uk.cinch.authoring.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;

/**
 * What differs between two census years, of one pack or of two. Immutable.
 *
 * @param rules added, withdrawn or changed, by code
 * @param codeSets with other codes
 * @param items groups and elements added, taken out or changed, in the official order
 */
public record YearDiff(
    List<RuleChange> rules, List<CodeSetChange> codeSets, List<ItemChange> items) {

  /** Compares two census years of one pack. */
  public static YearDiff of(RulePack pack, CensusYear from, CensusYear to) {
    ComparedPack before = new ComparedPack(pack);
    return of(before, from, before, to);
  }

  /** What each census year of a pack brought, the first left out, by year. */
  public static Map<CensusYear, YearDiff> each(RulePack pack) {
    Map<CensusYear, YearDiff> diffs = new LinkedHashMap<>();
    ComparedPack side = new ComparedPack(pack);
    List<CensusYear> years = pack.years().stream().map(YearEntry::year).toList();
    for (int i = 1; i < years.size(); i++) {
      diffs.put(years.get(i), of(side, years.get(i - 1), side, years.get(i)));
    }
    return diffs;
  }

  static YearDiff of(ComparedPack before, CensusYear from, ComparedPack after, CensusYear to) {
    return new YearDiff(
        RuleDifference.between(before, from, after, to),
        CodeDifference.between(before, from, after, to),
        ItemDifference.between(before.pack(), from, after.pack(), to));
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return rules.isEmpty() && codeSets.isEmpty() && items.isEmpty();
  }

  /** The rules that only the second side has. */
  public Stream<RuleChange> added() {
    return rules.stream().filter(RuleChange::added);
  }

  /** The rules that only the first side has. */
  public Stream<RuleChange> withdrawn() {
    return rules.stream().filter(RuleChange::withdrawn);
  }

  /** The rules that both sides have and that are not the same. */
  public Stream<RuleChange> changed() {
    return rules.stream().filter(RuleChange::changed);
  }
}
