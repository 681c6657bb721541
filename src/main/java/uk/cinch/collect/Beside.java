package uk.cinch.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cinch.catalog.NotesFile;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.report.Comparison;
import uk.cinch.report.Finding;
import uk.cinch.report.NoteStatus;
import uk.cinch.report.PortalNote;
import uk.cinch.report.RuleStatus;
import uk.cinch.report.StructureFinding;

/**
 * What an analyst lays beside a return, notes and an earlier report, held against what is found in
 * it. Used for one return. Not thread-safe.
 */
public final class Beside {
  private final List<RuleEntry> entries;
  private final String year;
  private final String authority;
  private final Optional<Acceptances> acceptances;
  private final Optional<Compared> compared;

  /**
   * @param notes null for none
   * @param earlier null for none
   * @param entries the rules of the return's year
   * @param year under check, such as {@code 2024-25}
   * @param authority number of the return's local authority; null when it gives none
   */
  public Beside(
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
    this.compared = Optional.ofNullable(earlier).map(Compared::new);
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
  public void count(List<StructureFinding> problems) {
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
  public List<PortalNote> portalNotes(List<RuleStatus> statuses, List<NoteStatus> ended) {
    List<PortalNote> notes = new ArrayList<>();
    for (RuleStatus status : statuses) {
      boolean all = status.findings() > 0 && status.accepted() == status.findings();
      if (all && status.state() == RuleStatus.State.RAN) {
        entries.stream()
            .filter(entry -> entry.code().equals(status.rule()) && entry.note() != null)
            .forEach(entry -> notes.add(new PortalNote(entry.code(), entry.note())));
      }
    }
    ended.stream()
        .filter(note -> note.state() == NoteStatus.State.OWN)
        .forEach(note -> notes.add(new PortalNote(null, note.text())));
    return List.copyOf(notes);
  }
}
