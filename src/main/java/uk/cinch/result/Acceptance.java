package uk.cinch.result;

/**
 * Why a query, or a year-on-year check, may stay as it is.
 *
 * @param by whether it was accepted by a reason given for it or with all others of its rule
 * @param reason what is to be said of it in COLLECT
 * @param author who accepted it; null where the notes do not say
 * @param date when, as the notes say it; null where they do not
 */
public record Acceptance(AcceptedBy by, String reason, String author, String date) {

  /** How it was accepted. */
  public enum AcceptedBy {
    /** By a reason for this one finding. */
    REASON,
    /** By a return-level note in DfE's exact wording, which accepts every finding of the rule. */
    RETURN_NOTE
  }
}
