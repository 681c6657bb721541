package uk.cinch.web;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFault;
import uk.cinch.result.ReturnHead;
import uk.cinch.review.NotesFile;
import uk.cinch.review.NotesFile.Reason;
import uk.cinch.web.WorkspaceView.GivenReason;

/** The notes on a workspace: those of a file, and the reasons given since. Thread-safe. */
final class WorkspaceNotes {
  private final List<Reason> given = new ArrayList<>();
  private final List<Reason> unsaved = new ArrayList<>();
  private NotesFile notes = NotesFile.EMPTY;

  /** All of them. */
  synchronized NotesFile all() {
    return notes;
  }

  /** All of them, for a file that somebody keeps. */
  synchronized NotesFile saved() {
    unsaved.clear();
    return notes;
  }

  /** How many reasons have been given since somebody last saved them. */
  synchronized int unsaved() {
    return unsaved.size();
  }

  /** Findings that are accepted by a reason given for them alone. */
  synchronized List<GivenReason> reasons() {
    return notes.reasons().stream()
        .filter(one -> one.reason() != null)
        .map(one -> new GivenReason(one.rule(), one.fingerprint(), one.reason()))
        .toList();
  }

  /**
   * Takes a file's; reasons given here stay, and go before those of the file.
   *
   * @throws ProblemException 422 when they cannot be used
   */
  synchronized void use(String name, byte[] bytes) throws ProblemException {
    Faults faults = new Faults();
    NotesFile read = NotesFile.read(name, bytes, faults);
    if (faults.any()) {
      throw new ProblemException(
          422,
          "the notes cannot be used: "
              + String.join("; ", faults.found().stream().map(PackFault::toString).toList()));
    }
    if (!given.isEmpty() && read.year() != null && !read.year().equals(notes.year())) {
      throw new ProblemException(
          422,
          "the notes are of "
              + read.year()
              + ", and reasons given here of "
              + notes.year()
              + ": save those, and end your work on this desk");
    }
    beginWith(read);
  }

  /** Forgets those of a file; reasons given here stay. */
  synchronized void remove() {
    beginWith(NotesFile.EMPTY);
  }

  private void beginWith(NotesFile file) {
    NotesFile before = notes;
    notes = file;
    for (Reason reason : given) {
      add(reason, before.year(), before.authority());
    }
  }

  /** Accepts a finding of a return; a reason given before for it gives way. */
  synchronized void accept(Reason reason, ReturnHead head) {
    add(
        reason,
        CensusYear.parse(head.census().year()).orElseThrow(),
        head.census().authorityCode());
    put(given, reason);
    put(unsaved, reason);
  }

  private void add(Reason reason, CensusYear year, String authority) {
    List<Reason> reasons = new ArrayList<>(notes.reasons());
    put(reasons, reason);
    notes = new NotesFile(year, authority, notes.returnNotes(), List.copyOf(reasons));
  }

  /** Another for the same finding gives way. */
  private static void put(List<Reason> reasons, Reason reason) {
    reasons.removeIf(old -> old.finding().equals(reason.finding()));
    reasons.add(reason);
  }
}
