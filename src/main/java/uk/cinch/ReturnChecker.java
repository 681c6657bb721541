package uk.cinch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.engine.LoadedRules;
import uk.cinch.engine.RuleBase;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.report.Report;
import uk.cinch.report.ReportCollector;
import uk.cinch.report.ReturnSink;

/** Checks returns against the rules of one pack. Immutable and thread-safe. */
public final class ReturnChecker {
  private final RulePack pack;
  private final LoadedRules rules;
  private final Map<Whole, RuleBase> whole = new ConcurrentHashMap<>();

  /** All rules of a year, with or without those that need last year's return. */
  private record Whole(CensusYear year, boolean yearOnYear) {}

  ReturnChecker(RulePack pack, LoadedRules rules) {
    this.pack = pack;
    this.rules = rules;
  }

  /**
   * A checker with rules that have been compiled apart from their pack, as when rules are tried out
   * with changes. Loading a pack is {@link Cinch}'s.
   *
   * @param rules among which are those of every file that an entry of the pack names
   */
  public static ReturnChecker of(RulePack pack, LoadedRules rules) {
    return new ReturnChecker(pack, rules);
  }

  /** The rule pack in use. */
  public RulePack pack() {
    return pack;
  }

  /**
   * Checks a return against every rule of its year.
   *
   * @param in the return; not closed
   * @throws UnreadableReturnException when it cannot be checked at all
   */
  public Report check(InputStream in) throws UnreadableReturnException, IOException {
    return check(in, Options.DEFAULT);
  }

  /**
   * Checks a return, keeping the whole answer.
   *
   * @param in the return; not closed
   * @throws UnreadableReturnException when it cannot be checked at all
   * @throws IllegalArgumentException when the options name a code the pack does not have
   */
  public Report check(InputStream in, Options options)
      throws UnreadableReturnException, IOException {
    ReportCollector collector = new ReportCollector();
    check(in, options, collector);
    return collector.report();
  }

  /**
   * Checks a return, handing the answer on as it comes.
   *
   * @param in the return; not closed. It is read on other threads than the caller's, one at a time,
   *     which, when the check is cancelled or the sink throws, may still be in a read that blocks:
   *     close the stream then
   * @throws UnreadableReturnException when it cannot be checked at all; nothing the sink has been
   *     told then counts
   * @throws IOException when the return cannot be read or the sink cannot write
   * @throws IllegalArgumentException when the options name a code the pack does not have
   */
  public void check(InputStream in, Options options, ReturnSink sink)
      throws UnreadableReturnException, IOException {
    requireKnown(options);
    new CheckRun(this, options, sink).run(in);
  }

  /**
   * Hands on what a return says, applying no rules: they all end as skipped.
   *
   * @param in the return; see {@link #check(InputStream, Options, ReturnSink)}
   * @throws UnreadableReturnException when it cannot be read at all; nothing the sink has been told
   *     then counts
   * @throws IOException when the return cannot be read or the sink cannot write
   */
  public void read(InputStream in, Options options, ReturnSink sink)
      throws UnreadableReturnException, IOException {
    new CheckRun(this, options.withOnly(Selection.NO_RULE), sink).run(in);
  }

  /**
   * Whether the pack has every rule that the options name.
   *
   * @throws IllegalArgumentException naming those it does not have
   */
  public void requireKnown(Options options) {
    requireKnown(options.only());
    requireKnown(options.except());
  }

  private void requireKnown(List<String> codes) {
    List<String> known = pack.rules().stream().map(RuleEntry::code).distinct().toList();
    List<String> faults = new ArrayList<>();
    for (String code : codes) {
      if (!known.contains(code)) {
        Optional<String> near = Nearest.to(code, known);
        faults.add(
            "there is no rule " + code + near.map(c -> ": did you mean " + c + "?").orElse(""));
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
  }

  /** The rules to run in a year; those of all of it are made once. */
  RuleBase base(YearEntry year, Selection selection) {
    List<RuleEntry> chosen = pack.rules(year.year()).stream().filter(selection::runs).toList();
    return selection.isAll()
        ? whole.computeIfAbsent(
            new Whole(year.year(), selection.yearOnYear()), key -> base(year, chosen))
        : base(year, chosen);
  }

  /** Chosen rules, to run in a year. */
  RuleBase base(YearEntry year, List<RuleEntry> chosen) {
    return new RuleBase(rules, chosen, pack.census(year));
  }
}
