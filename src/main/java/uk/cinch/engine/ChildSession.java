package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.facts.Child;
import uk.cinch.facts.Group;

/**
 * Checks children. Drools is shown the records of one child at a time, so that a rule can never
 * join a child with another. Not thread-safe.
 */
public final class ChildSession extends RuleSession {
  private final DisabledRules disabled;
  private final RepeatedValueFilter repeatable;
  private final List<Group> records = new ArrayList<>();

  /**
   * @param rules to apply
   * @param disabled those that are left out, as it comes to be known
   * @param ruleByRule whether to fire them one at a time, which is far slower, so that each is
   *     timed, and named when it does not come to an end
   */
  public ChildSession(RuleBase rules, DisabledRules disabled, boolean ruleByRule) {
    super(rules, rules.childRuleNames(), ruleByRule);
    this.disabled = disabled;
    this.repeatable = new RepeatedValueFilter(rules.repeatable());
  }

  /** What the rules say of a child. */
  public Answer check(Child child) {
    records.clear();
    gather(child);
    return fire(
        records, child.childRef(), child.getPath(), repeatable.of(records), disabled.codes());
  }

  private void gather(Group record) {
    records.add(record);
    List<Group> inner = record.within();
    for (int i = 0; i < inner.size(); i++) {
      gather(inner.get(i));
    }
  }
}
