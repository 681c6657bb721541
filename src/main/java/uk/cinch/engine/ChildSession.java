package uk.cinch.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.facts.Child;
import uk.cinch.facts.Group;
import uk.cinch.report.Finding;

/**
 * Checks children, one at a time: no other child is there to be joined with. A rule that throws
 * takes nothing from the others: the child is then checked again rule by rule. Not thread-safe.
 */
public final class ChildSession implements AutoCloseable {
  private final RuleBase rules;
  private final FindingLog findings;
  private final ChildTally tally = new ChildTally();
  private final Map<String, Session> single = new HashMap<>();
  private Session together;

  /**
   * @param rules to apply
   */
  public ChildSession(RuleBase rules) {
    this.rules = rules;
    this.findings = new FindingLog(rules.entries());
  }

  /** What the rules say of a child. */
  public Answer check(Child child) {
    List<Group> facts = new ArrayList<>();
    gather(child, facts);
    begin(child);
    try {
      if (together == null) {
        together = new Session(rules.childBase(), findings, tally);
      }
      together.fire(facts);
      return new Answer(findings.end(), tally.entries(), List.of());
    } catch (RuntimeException | StackOverflowError thrown) {
      if (together != null) {
        together.close();
        together = null;
      }
      return oneByOne(child, facts);
    }
  }

  private Answer oneByOne(Child child, List<Group> facts) {
    List<Finding> found = new ArrayList<>();
    List<ChildTally.Entry> noted = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (String name : rules.childRuleNames()) {
      begin(child);
      try {
        single
            .computeIfAbsent(name, key -> new Session(rules.single(key), findings, tally))
            .fire(facts);
        found.addAll(findings.end());
        noted.addAll(tally.entries());
      } catch (RuntimeException | StackOverflowError thrown) {
        Session broken = single.remove(name);
        if (broken != null) {
          broken.close();
        }
        failures.add(Failure.of(rules.entries().get(name).code(), child, thrown));
      }
    }
    found.sort(FindingLog.ORDER);
    return new Answer(found, noted, failures);
  }

  private void begin(Child child) {
    findings.begin(child.childRef());
    tally.clear();
  }

  private static void gather(Group record, List<Group> facts) {
    facts.add(record);
    record.within().forEach(inner -> gather(inner, facts));
  }

  @Override
  public void close() {
    if (together != null) {
      together.close();
    }
    single.values().forEach(Session::close);
  }
}
