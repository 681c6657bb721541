package uk.cinch.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known after the last child.
 *
 * @param bytes size of the return
 * @param sha256 its hash, in hexadecimal
 * @param counts totals of the run
 * @param verdict what the run says of the return
 * @param rules how each rule of the year ended, by code
 * @param findings of return-level rules, by rule and then by place in the file
 * @param structure problems of form outside the children
 * @param lastYearUnread problems of form in last year's return: what cannot be read in it is not
 *     counted by year-on-year checks
 * @param notes what has become of each entry in the notes file, in its order; none without one
 * @param portalNotes return-level notes to be put into COLLECT, by code
 * @param since what has changed since an earlier report; null without one
 */
public record ReturnEnd(
    long bytes,
    String sha256,
    Counts counts,
    Verdict verdict,
    List<RuleStatus> rules,
    List<Finding> findings,
    List<FormatError> structure,
    long lastYearUnread,
    List<NoteStatus> notes,
    List<ReturnLevelNote> portalNotes,
    Comparison since) {

  /** What is between the return and DfE's authorising it. */
  public List<RemainingTask> obstacles() {
    return RemainingTask.of(counts, rules);
  }

  /** What has changed of each rule since an earlier report, by its code; none without one. */
  public Map<String, Comparison.OfRule> changes() {
    Map<String, Comparison.OfRule> changes = new HashMap<>();
    if (since != null) {
      since.rules().forEach(rule -> changes.put(rule.rule(), rule));
    }
    return changes;
  }
}
