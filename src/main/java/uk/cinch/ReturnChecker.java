package uk.cinch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.check.CheckRun;
import uk.cinch.check.Options;
import uk.cinch.check.RuleBases;
import uk.cinch.engine.LoadedRules;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.result.Report;
import uk.cinch.result.ReportCollector;
import uk.cinch.result.ReturnSink;

/** Checks returns against the rules of one pack. Immutable and thread-safe. */
public final class ReturnChecker {
  private final RulePack pack;
  private final RuleBases rules;

  ReturnChecker(RulePack pack, LoadedRules rules) {
    this.pack = pack;
    this.rules = new RuleBases(pack, rules);
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
    new CheckRun(rules, options, sink).run(in);
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
    new CheckRun(rules, options.withoutRules(), sink).run(in);
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
}
