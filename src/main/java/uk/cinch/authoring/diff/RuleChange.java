package uk.cinch.authoring.diff;

import java.util.List;
import uk.cinch.catalog.RuleEntry;

/**
 * A rule that is not the same on both sides.
 *
 * @param code its code
 * @param before its entry on the first side, without its line; null when it is added
 * @param after its entry on the second side, without its line; null when it is withdrawn
 * @param aspects what differs, in order; empty when it is added or withdrawn
 * @param drlBefore its rules on the first side; null where it has none
 * @param drlAfter its rules on the second side; null where it has none
 */
public record RuleChange(
    String code,
    RuleEntry before,
    RuleEntry after,
    List<Aspect> aspects,
    String drlBefore,
    String drlAfter) {

  /** Whether the second side has it and the first has not. */
  public boolean added() {
    return before == null;
  }

  /** Whether the first side has it and the second has not. */
  public boolean withdrawn() {
    return after == null;
  }

  /** Whether both sides have it. */
  public boolean changed() {
    return !added() && !withdrawn();
  }
}
