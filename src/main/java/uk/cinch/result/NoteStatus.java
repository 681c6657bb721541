package uk.cinch.result;

/**
 * What has become of an entry in a notes file.
 *
 * @param rule code of the rule; null for a return-level note that is in no rule's exact wording
 * @param child id of the child; null for the return as a whole and for a child without one
 * @param text the reason, or the return-level note
 * @param author who wrote it; null where it does not say
 * @param date when, as it says; null where it does not
 * @param line its line in the notes file, from 1
 * @param state what has become of it
 * @param why what is to be known of that; null where the state says it all
 */
public record NoteStatus(
    String rule,
    String child,
    String text,
    String author,
    String date,
    int line,
    NoteState state,
    String why) {

  /** What has become of an entry. */
  public enum NoteState {
    /** It accepts a finding, or all of its rule. */
    ACCEPTED,
    /** What it was given for is found no more, but the rule finds other values of that child. */
    STALE,
    /** The rule finds nothing of that child any more. */
    NO_LONGER_NEEDED,
    /** The rule did not run, so that it cannot be told. */
    NOT_CHECKED,
    /** It is a note of the analyst's own, for DfE to read: nothing is accepted by it. */
    OWN,
    /** It accepts nothing, and cannot. */
    WITHOUT_EFFECT
  }
}
