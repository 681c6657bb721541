package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.cinch.facts.Header;
import uk.cinch.report.Finding;

/** Checks a return as a whole, once its children have gone by. */
public final class ReturnSession {
  private final RuleBase rules;

  /**
   * @param rules to apply
   */
  public ReturnSession(RuleBase rules) {
    this.rules = rules;
  }

  /**
   * What the rules say of the return.
   *
   * @param broken codes of rules whose counting failed on a child: what they would say is not to be
   *     relied on, so they are left out
   */
  public Answer check(Header header, Tally tally, Set<String> broken) {
    List<Object> facts = new ArrayList<>(tally.repeated());
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
      FindingLog findings = new FindingLog(rules.entries());
      findings.begin();
      try (Session session = new Session(rules.single(name), findings, new ChildTally())) {
        session.fire(facts);
        found.addAll(findings.end());
      } catch (RuntimeException | StackOverflowError thrown) {
        failures.add(Failure.of(code, null, thrown));
      }
    }
    found.sort(FindingLog.ORDER);
    return new Answer(found, List.of(), failures);
  }
}
