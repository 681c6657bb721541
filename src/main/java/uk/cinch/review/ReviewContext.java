package uk.cinch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.result.Comparison;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.NoteStatus;
import uk.cinch.result.ReturnLevelNote;
import uk.cinch.result.RuleStatus;

/**
 * What an analyst gives with a return, notes and an earlier report, held against what is found in
 * it. Used for one return. Not thread-safe.
 */
public final class ReviewContext {
  private final List<RuleEntry> entries;
  private final String year;
  private final String authority;
  private final Optional<Acceptances> acceptances;
  private final Optional<ReportComparison> compared;

  /**
   * @param notes null for none
   * @param earlier null for none
   * @param entries the rules of the return's year
   * @param year under check, such as {@code 2024-25}
   * @param authority number of the return's local authority; null when it gives none
   */
  public ReviewContext(
      NotesFile notes,
      EarlierReport earlier,
      List<RuleEntry> entries,
      String year,
      String authority) {
    this.entries = entries;
    this.year = year;
    this.authority = authority;
    this.acceptances =
        Optional.ofNullable(notes).map(given -> new Acceptances(given, entries, year, authority));
    this.compared = Optional.ofNullable(earlier).map(ReportComparison::new);
  }

  /** Findings, accepted where the notes say so, and compared with the earlier report. */
  public List<Finding> of(List<Finding> findings) {
    if (acceptances.isEmpty() && compared.isEmpty()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Finding accepted = acceptances.isEmpty() ? finding : acceptances.get().of(finding);
      all.add(compared.isEmpty() ? accepted : compared.get().of(accepted));
    }
    return List.copyOf(all);
  }

  /** Compares problems of form with the earlier report. */
  public void count(List<FormatError> problems) {
    compared.ifPresent(earlier -> problems.forEach(earlier::count));
  }

  /** What has become of each entry of the notes; none without notes. */
  public List<NoteStatus> notes(List<RuleStatus> statuses) {
    return acceptances.map(notes -> notes.end(statuses)).orElse(List.of());
  }

  /** What has changed since the earlier report; null without one. */
  public Comparison since(List<RuleStatus> statuses) {
    return compared.map(earlier -> earlier.end(statuses, year, authority)).orElse(null);
  }

  /**
   * The return-level notes to be put into COLLECT: of each rule that has one, found something, and
   * all of it is accepted; then those of the analyst's own.
   *
   * @param statuses how each rule ended
   * @param ended what has become of each entry of the notes
   */
  public List<ReturnLevelNote> portalNotes(List<RuleStatus> statuses, List<NoteStatus> ended) {
    List<ReturnLevelNote> notes = new ArrayList<>();
    for (RuleStatus status : statuses) {
      boolean all = status.findings() > 0 && status.accepted() == status.findings();
      if (all && status.state() == RuleStatus.RuleState.RAN) {
        entries.stream()
            .filter(entry -> entry.code().equals(status.rule()) && entry.note() != null)
            .forEach(entry -> notes.add(new ReturnLevelNote(entry.code(), entry.note())));
      }
    }
    ended.stream()
        .filter(note -> note.state() == NoteStatus.NoteState.OWN)
        .forEach(note -> notes.add(new ReturnLevelNote(null, note.text())));
    return List.copyOf(notes);
  }
}
