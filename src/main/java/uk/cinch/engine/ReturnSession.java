package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cinch.facts.Change;
import uk.cinch.facts.Header;

/** Checks a return as a whole, once its children have gone by. Not thread-safe. */
public final class ReturnSession implements AutoCloseable {
  private final RuleBase rules;
  private final FindingLog findings;
  private final Heartbeat heartbeat = new Heartbeat();
  private final RuleFiring firing;

  /**
   * @param rules to apply
   * @param ruleByRule whether to fire them one at a time, so that each is timed, and named when it
   *     does not come to an end
   */
  public ReturnSession(RuleBase rules, boolean ruleByRule) {
    this.rules = rules;
    this.findings = new FindingLog(rules.entries());
    this.firing =
        new RuleFiring(
            rules, rules.returnRuleNames(), ruleByRule, findings, new ChildTally(), heartbeat);
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
    List<Failure> failures = new ArrayList<>();
    firing.disable(broken);
    firing.fire(facts, null, "return", failures);
    return new Answer(findings.end(), List.of(), List.of(), failures);
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
