package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cinch.facts.Child;

/**
 * Checks children. Each rule has a Drools session of its own, so that one which throws takes
 * nothing from the others; and none is shown two children at once unless it looks at one record at
 * a time, so that a rule can never join a child with another. Not thread-safe.
 */
public final class ChildSession implements AutoCloseable {
  private final FindingLog findings;
  private final ChildTally tally = new ChildTally();
  private final List<RuleRun> runs = new ArrayList<>();
  private final Pulse pulse = new Pulse();
  private final Dropped dropped;
  private final Memory memory;

  /**
   * @param rules to apply
   * @param dropped those that are left out, as it comes to be known
   */
  public ChildSession(RuleBase rules, Dropped dropped) {
    this.dropped = dropped;
    this.memory = new Memory(rules);
    this.findings = new FindingLog(rules.entries());
    for (String name : rules.childRuleNames()) {
      runs.add(new RuleRun(rules, name, findings, tally, pulse));
    }
  }

  /** What the rules say of a child. */
  public Answer check(Child child) {
    return check(List.of(child)).get(0);
  }

  /**
   * What the rules say of each of some children that stand one after another in the return; what
   * counting rules noted of them all is in the first answer.
   *
   * @param children at least one
   */
  public List<Answer> check(List<Child> children) {
    ChildRecords records = new ChildRecords(children);
    List<Failure> failures = new ArrayList<>();
    findings.begin();
    tally.clear();
    for (RuleRun run : runs) {
      if (!dropped.has(run.code())) {
        run.check(records, failures);
      }
    }
    pulse.rest();
    return Answer.share(children, findings.end(), tally.entries(), memory.of(records), failures);
  }

  /** What it is busy with; may be asked from any thread. */
  public Pulse pulse() {
    return pulse;
  }

  /** Adds how long each rule has taken so far, in nanoseconds, to what is known by its code. */
  public void addTimes(Map<String, Long> nanos) {
    runs.forEach(run -> nanos.merge(run.code(), run.nanos(), Long::sum));
  }

  @Override
  public void close() {
    runs.forEach(RuleRun::close);
  }
}
