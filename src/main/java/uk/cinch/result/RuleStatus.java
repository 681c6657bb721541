package uk.cinch.result;

import uk.cinch.catalog.Severity;

/**
 * How a rule ended the run.
 *
 * @param rule its code
 * @param severity error, query or year-on-year
 * @param title what it is about, in plain words
 * @param provisional where its text comes from, when that is not DfE's final one; null when it is
 * @param state ran, failed or skipped
 * @param findings how many
 * @param children how many children have one
 * @param accepted how many of the findings are accepted
 * @param childrenLeft how many children have one that is not accepted
 * @param cause why it failed or was skipped; null when it ran
 * @param firstRecord path of the record it first failed on; null unless it failed
 */
public record RuleStatus(
    String rule,
    Severity severity,
    String title,
    String provisional,
    RuleState state,
    long findings,
    long children,
    long accepted,
    long childrenLeft,
    String cause,
    String firstRecord) {

  /** How a rule ended the run. */
  public enum RuleState {
    /** It was applied to every record it is about. */
    RAN,
    /** It threw on at least one record; what it says is not the whole answer. */
    FAILED,
    /** It was not applied. */
    SKIPPED
  }
}
