package uk.cinch.engine;

import java.util.List;
import uk.cinch.facts.Value;
import uk.cinch.result.Finding;

/**
 * What rules said of one child, or of the return.
 *
 * @param findings by rule and then by place in the file
 * @param tally what counting rules noted
 * @param repeatable values of which rules over the return want to know repeats
 * @param failures rules that threw; nothing of theirs is among the findings
 */
public record Answer(
    List<Finding> findings,
    List<ChildTally.Entry> tally,
    List<Value> repeatable,
    List<Failure> failures) {

  /** Adds what was counted in the child to the counts of the return. */
  public void addTo(Tally total) {
    total.add(tally);
    total.remember(repeatable);
  }
}
