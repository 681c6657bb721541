package uk.cinch.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cinch.facts.Change;
import uk.cinch.facts.Header;
import uk.cinch.report.Finding;

/** Checks a return as a whole, once its children have gone by. Not thread-safe. */
public final class ReturnSession {
  private final RuleBase rules;
  private final Pulse pulse = new Pulse();
  private final Map<String, Long> nanos = new HashMap<>();

  /**
   * @param rules to apply
   */
  public ReturnSession(RuleBase rules) {
    this.rules = rules;
  }

  /**
   * What the rules say of the return.
   *
   * @param changes what year-on-year checks compare; none without last year's return
   * @param broken codes of rules that are left out: what they would say is not to be relied on when
   *     their counting failed on a child
   */
  public Answer check(Header header, Tally tally, List<Change> changes, Set<String> broken) {
    List<Object> facts = new ArrayList<>(tally.repeated());
    facts.addAll(changes);
    facts.add(header);
    facts.add(tally);
    facts.add(rules.census());
    List<Finding> found = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (String name : rules.returnRuleNames()) {
      String code = rules.entries().get(name).code();
      if (broken.contains(code)) {
        continue;
      }
      long began = System.nanoTime();
      pulse.at(code, "return");
      FindingLog findings = new FindingLog(rules.entries());
      findings.begin();
      try (Session session = new Session(rules.single(name), findings, new ChildTally())) {
        session.fire(facts);
        found.addAll(findings.end());
      } catch (RuntimeException | StackOverflowError thrown) {
        failures.add(Failure.ofReturn(code, thrown));
      }
      nanos.merge(code, System.nanoTime() - began, Long::sum);
    }
    pulse.rest();
    found.sort(FindingLog.ORDER);
    return new Answer(found, List.of(), List.of(), failures);
  }

  /** What it is busy with; may be asked from any thread. */
  public Pulse pulse() {
    return pulse;
  }

  /** Adds how long each rule has taken so far, in nanoseconds, to what is known by its code. */
  public void addTimes(Map<String, Long> known) {
    nanos.forEach((code, time) -> known.merge(code, time, Long::sum));
  }
}
