package uk.cinch.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.Spelling;
import uk.cinch.result.Counts;
import uk.cinch.result.Verdict;

/**
 * How things are in a workspace, all at one moment, as the page gets it. Immutable.
 *
 * @param id of the workspace
 * @param state how far the work is
 * @param percent of the return that has been read
 * @param children read so far
 * @param trouble why the last check came to nothing; null when it did not
 * @param files names of what is there
 * @param chosen census year that the last check was asked for; null to go by the return
 * @param unsaved how many reasons were given here and nobody has saved
 * @param reasons why findings are accepted
 * @param verdict of the last check that was done; null when there is none of this return
 * @param year census year of that check; null as well
 * @param counts of that check; null as well
 */
record WorkspaceView(
    String id,
    WorkspaceState state,
    int percent,
    long children,
    String trouble,
    Map<InputKind, String> files,
    String chosen,
    int unsaved,
    List<GivenReason> reasons,
    @JsonInclude(Include.NON_NULL) Verdict verdict,
    @JsonInclude(Include.NON_NULL) String year,
    @JsonInclude(Include.NON_NULL) Counts counts) {

  /** How far the work is. */
  enum WorkspaceState {
    EMPTY,
    WAITING,
    CHECKING,
    DONE,
    FAILED,
    CANCELLED;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  /** Why a finding is accepted. */
  record GivenReason(String rule, String fingerprint, String reason) {}
}
