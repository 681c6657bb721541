package uk.cinch.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.engine.LoadedRules;
import uk.cinch.engine.RuleBase;

/** The rule bases of one pack, by census year. Those of all rules are made once. Thread-safe. */
public final class RuleBases {
  private final RulePack pack;
  private final LoadedRules rules;
  private final Map<WholeYear, RuleBase> whole = new ConcurrentHashMap<>();

  /** All rules of a year, with or without those that need last year's return. */
  private record WholeYear(CensusYear year, boolean yearOnYear) {}

  /**
   * @param rules among which are those of every DRL file that an entry of the pack names
   */
  public RuleBases(RulePack pack, LoadedRules rules) {
    this.pack = pack;
    this.rules = rules;
  }

  /** The pack they are of. */
  public RulePack pack() {
    return pack;
  }

  /** The rules that a run applies to a return of a year. */
  RuleBase of(YearEntry year, RuleSelection selection) {
    List<RuleEntry> chosen = pack.rules(year.year()).stream().filter(selection::runs).toList();
    return selection.isAll()
        ? whole.computeIfAbsent(
            new WholeYear(year.year(), selection.yearOnYear()), key -> of(year, chosen))
        : of(year, chosen);
  }

  /** Chosen rules, to run in a year. */
  RuleBase of(YearEntry year, List<RuleEntry> chosen) {
    return new RuleBase(rules, chosen, pack.census(year));
  }
}
