package uk.cinch.result;

import java.util.List;
import uk.cinch.catalog.Severity;
import uk.cinch.facts.Change;
import uk.cinch.facts.ChildRef;
import uk.cinch.facts.EpisodeRef;

/**
 * One thing in the return that breaks a numbered rule.
 *
 * @param rule the rule's code
 * @param severity error, query or year-on-year
 * @param message the official message
 * @param provisional where the rule's text comes from, when that is not DfE's final one; null when
 *     it is
 * @param child the child; null for the return as a whole
 * @param record the group that holds the first location; null when there is no location
 * @param episode the episode of the first location; null outside an episode
 * @param locations the elements at fault, in the rule's order; empty for some return-level rules
 * @param change the counts that a year-on-year check compares; null for all others
 * @param fingerprint a short stand-in for it: the same for the same rule, child id, referral dates
 *     and values, wherever they are in the return; another value gives another one
 * @param accepted why it may stay as it is; null while nobody says
 * @param since what has become of it since an earlier report; null without one
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    String provisional,
    ChildRef child,
    String record,
    EpisodeRef episode,
    List<Location> locations,
    Change change,
    String fingerprint,
    Acceptance accepted,
    ChangeSinceLastReport since) {

  /** This one, accepted. */
  public Finding accepted(Acceptance why) {
    return with(why, since);
  }

  /** This one, compared with an earlier report. */
  public Finding since(ChangeSinceLastReport what) {
    return with(accepted, what);
  }

  private Finding with(Acceptance why, ChangeSinceLastReport what) {
    return new Finding(
        rule,
        severity,
        message,
        provisional,
        child,
        record,
        episode,
        locations,
        change,
        fingerprint,
        why,
        what);
  }
}
