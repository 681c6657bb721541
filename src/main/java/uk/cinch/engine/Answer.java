package uk.cinch.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.facts.Child;
import uk.cinch.facts.Value;
import uk.cinch.report.Finding;

/**
 * What rules said of one child, or of the return.
 *
 * @param findings by rule and then by place in the file
 * @param tally what counting rules noted
 * @param remembered values of which rules over the return want to know repeats
 * @param failures rules that threw; nothing of theirs is among the findings
 */
public record Answer(
    List<Finding> findings,
    List<ChildTally.Entry> tally,
    List<Value> remembered,
    List<Failure> failures) {

  /**
   * Shares out what was said of several children.
   *
   * @param children in the order of the file
   * @param findings of them all
   * @param tally of them all, which the first answer has
   * @param remembered of them all, which the first answer has
   * @param failures of them all, which the first answer has
   */
  static List<Answer> share(
      List<Child> children,
      List<Finding> findings,
      List<ChildTally.Entry> tally,
      List<Value> remembered,
      List<Failure> failures) {
    Map<Integer, List<Finding>> byChild = new HashMap<>();
    for (Finding finding : findings) {
      byChild
          .computeIfAbsent(finding.child().position(), position -> new ArrayList<>())
          .add(finding);
    }
    List<Answer> answers = new ArrayList<>(children.size());
    for (Child child : children) {
      List<Finding> own = byChild.getOrDefault(child.getPosition(), List.of());
      answers.add(
          answers.isEmpty()
              ? new Answer(own, tally, remembered, failures)
              : new Answer(own, List.of(), List.of(), List.of()));
    }
    return answers;
  }

  /** Lets what was noted of the child count. */
  public void countIn(Tally total) {
    total.add(tally);
    total.remember(remembered);
  }
}
