package uk.cinch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.result.Acceptance;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Finding;
import uk.cinch.result.Location;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;
import uk.cinch.review.NotesFile.FindingKey;
import uk.cinch.review.NotesFile.Reason;

/**
 * Begins a notes file: an entry for each query and each year-on-year check of a return, in the
 * order of the report, with the reasons given before. Not thread-safe.
 */
public final class NotesDraft implements ReturnSink {
  private final NotesFile before;
  private final Map<FindingKey, Reason> known = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();
  private final List<Reason> reasons = new ArrayList<>();
  private ReturnHead head;

  /**
   * @param before reasons given before, which may be of another year; {@link NotesFile#EMPTY} for
   *     none
   */
  public NotesDraft(NotesFile before) {
    this.before = before;
    for (Reason reason : before.reasons()) {
      known.put(reason.finding(), reason);
      if (reason.reason() != null) {
        given.put(subject(reason.rule(), reason.child()), reason.reason());
      }
    }
  }

  private static String subject(String rule, String child) {
    return rule + ' ' + child;
  }

  @Override
  public void begin(ReturnHead theHead) {
    head = theHead;
  }

  @Override
  public void child(CheckedChild child) {
    child.findings().forEach(this::add);
  }

  @Override
  public void end(ReturnEnd end) {
    end.findings().forEach(this::add);
  }

  private void add(Finding finding) {
    boolean whole =
        finding.accepted() != null && finding.accepted().by() == Acceptance.AcceptedBy.RETURN_NOTE;
    if (!finding.severity().acceptable() || whole) {
      return;
    }
    String child = finding.child() == null ? null : finding.child().id();
    String fingerprint = finding.fingerprint();
    Reason old = known.get(new FindingKey(finding.rule(), fingerprint));
    boolean same = isSameReturn() && old != null && old.reason() != null;
    String before = given.get(subject(finding.rule(), child));
    String about =
        about(finding) + (same || before == null ? "" : "; reason given before: " + before);
    reasons.add(
        new Reason(
            finding.rule(),
            child,
            fingerprint,
            about,
            same ? old.reason() : null,
            same ? old.author() : null,
            same ? old.date() : null,
            0));
  }

  /** A reason is of one year: for the next, somebody has to look again. */
  private boolean isSameReturn() {
    return before.year() == null || before.year().toString().equals(head.census().year());
  }

  private static String about(Finding finding) {
    if (finding.change() != null) {
      return finding.change().getLastYear()
          + " last year, "
          + finding.change().getThisYear()
          + " this year";
    }
    String episode =
        finding.episode() == null || finding.episode().referralDate() == null
            ? ""
            : "episode of " + finding.episode().referralDate() + ": ";
    return episode
        + finding.locations().stream().map(Location::description).collect(Collectors.joining(", "));
  }

  /** The notes, once the check has ended. */
  public NotesFile notes() {
    return new NotesFile(
        CensusYear.parse(head.census().year()).orElseThrow(),
        head.census().authorityCode(),
        isSameReturn() ? before.returnNotes() : List.of(),
        List.copyOf(reasons));
  }
}
