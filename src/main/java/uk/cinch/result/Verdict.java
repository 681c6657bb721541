package uk.cinch.result;

import java.util.List;
import uk.cinch.catalog.Spelling;

/**
 * What the run says of the return. Year-on-year checks have no part in it unless last year's return
 * is given: they say nothing of whether this year's is right in itself.
 */
public enum Verdict {
  /** Every rule ran; there are no errors and no structure findings. */
  READY,
  /** Every rule ran; there is something to put right. */
  NOT_READY,
  /** A rule failed or was skipped: nothing found does not mean nothing wrong. */
  INCOMPLETE;

  /**
   * The verdict on a run.
   *
   * @param rules how each rule ended that says something of the return on its own
   */
  public static Verdict of(Counts counts, List<RuleStatus> rules) {
    if (rules.stream().anyMatch(rule -> rule.state() != RuleStatus.RuleState.RAN)) {
      return INCOMPLETE;
    }
    return counts.errors() + counts.structure() == 0 ? READY : NOT_READY;
  }

  /** As reports spell it: {@code ready}, {@code not-ready}, {@code incomplete}. */
  @Override
  public String toString() {
    return Spelling.of(this);
  }
}
