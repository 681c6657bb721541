package uk.cinch.engine;

import java.util.List;
import uk.cinch.report.Finding;

/**
 * What rules said of one child, or of the return.
 *
 * @param findings by rule and then by place in the file
 * @param tally what counting rules noted
 * @param failures rules that threw; nothing of theirs is among the findings
 */
public record Answer(List<Finding> findings, List<ChildTally.Entry> tally, List<Failure> failures) {

  /** Lets what was noted of the child count. */
  public void countIn(Tally total) {
    total.add(tally);
  }
}
