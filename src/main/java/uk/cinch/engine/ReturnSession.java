package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.cinch.facts.Change;
import uk.cinch.facts.Header;

/** Checks a return as a whole, once its children have gone by. Not thread-safe. */
public final class ReturnSession extends RuleSession {
  private final RuleBase rules;

  /**
   * @param rules to apply
   * @param ruleByRule whether to fire them one at a time, so that each is timed, and named when it
   *     does not come to an end
   */
  public ReturnSession(RuleBase rules, boolean ruleByRule) {
    super(rules, rules.returnRuleNames(), ruleByRule);
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
    return fire(facts, null, "return", List.of(), broken);
  }
}
