package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cinch.facts.Child;
import uk.cinch.facts.Group;

/**
 * Checks children. Drools is shown the records of one child at a time, so that a rule can never
 * join a child with another. Not thread-safe.
 */
public final class ChildSession implements AutoCloseable {
  private final FindingLog findings;
  private final ChildTally tally = new ChildTally();
  private final Heartbeat heartbeat = new Heartbeat();
  private final DisabledRules disabled;
  private final RepeatedValueFilter repeatable;
  private final RuleFiring firing;
  private final List<Group> records = new ArrayList<>();

  /**
   * @param rules to apply
   * @param disabled those that are left out, as it comes to be known
   * @param ruleByRule whether to fire them one at a time, which is far slower, so that each is
   *     timed, and named when it does not come to an end
   */
  public ChildSession(RuleBase rules, DisabledRules disabled, boolean ruleByRule) {
    this.disabled = disabled;
    this.findings = new FindingLog(rules.entries());
    this.repeatable = new RepeatedValueFilter(rules.repeatable());
    this.firing =
        new RuleFiring(rules, rules.childRuleNames(), ruleByRule, findings, tally, heartbeat);
  }

  /** What the rules say of a child. */
  public Answer check(Child child) {
    records.clear();
    gather(child);
    List<Failure> failures = new ArrayList<>(0);
    firing.disable(disabled.codes());
    firing.fire(records, child.childRef(), child.getPath(), failures);
    return new Answer(findings.end(), tally.entries(), repeatable.of(records), failures);
  }

  private void gather(Group record) {
    records.add(record);
    List<Group> inner = record.within();
    for (int i = 0; i < inner.size(); i++) {
      gather(inner.get(i));
    }
  }

  /** What it is busy with; may be asked from any thread. */
  public Heartbeat heartbeat() {
    return heartbeat;
  }

  /** Adds how long each rule has taken alone, in nanoseconds, to what is known by its code. */
  public void addTimes(Map<String, Long> nanos) {
    firing.addTimes(nanos);
  }

  @Override
  public void close() {
    firing.close();
  }
}
