package uk.cinch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.result.Acceptance;
import uk.cinch.result.Acceptance.AcceptedBy;
import uk.cinch.result.Finding;
import uk.cinch.result.NoteStatus;
import uk.cinch.result.NoteStatus.NoteState;
import uk.cinch.result.RuleStatus;
import uk.cinch.review.NotesFile.FindingKey;
import uk.cinch.review.NotesFile.Reason;
import uk.cinch.review.NotesFile.ReturnNote;

/**
 * Finds for each query, and each year-on-year check, what a notes file says of it, and in the end
 * what has become of each entry. Used for one return. Not thread-safe.
 */
public final class Acceptances {
  private final NotesFile notes;
  private final String ofAnother;
  private final Map<String, RuleEntry> rules = new HashMap<>();
  private final Map<String, ReturnNote> confirmed = new HashMap<>();
  private final Map<FindingKey, Reason> reasons = new HashMap<>();
  private final Set<String> explained = new HashSet<>();
  private final Set<FindingKey> ofOther = new HashSet<>();
  private final Set<FindingKey> used = new HashSet<>();
  private final Map<Subject, Integer> unexplained = new HashMap<>();
  private final Set<String> found = new HashSet<>();

  /** Whom a rule finds something of. */
  private record Subject(String rule, String child) {}

  /**
   * @param notes of the return
   * @param entries the rules of its year
   * @param year under check, such as {@code 2024-25}
   * @param authority number of the return's local authority; null when it gives none
   */
  public Acceptances(NotesFile notes, List<RuleEntry> entries, String year, String authority) {
    this.notes = notes;
    this.ofAnother = ofAnother(notes, year, authority);
    entries.forEach(entry -> rules.put(entry.code(), entry));
    if (ofAnother != null) {
      return;
    }
    for (ReturnNote note : notes.returnNotes()) {
      wording(note).ifPresent(entry -> confirmed.putIfAbsent(entry.code(), note));
    }
    for (Reason reason : notes.reasons()) {
      if (reason.reason() != null && isAcceptable(reason.rule())) {
        reasons.putIfAbsent(reason.finding(), reason);
        explained.add(reason.rule());
      }
      unexplained.put(new Subject(reason.rule(), reason.child()), 0);
    }
  }

  /** Why notes are of another return; null when they may be of this one. */
  private static String ofAnother(NotesFile notes, String year, String authority) {
    if (notes.year() != null && !notes.year().toString().equals(year)) {
      return "the notes are of census year "
          + notes.year()
          + ", and the return is checked as "
          + year;
    }
    if (notes.authority() != null && !notes.authority().equals(authority)) {
      return "the notes are of local authority "
          + notes.authority()
          + ", and the return is of "
          + Objects.requireNonNullElse(authority, "none");
    }
    return null;
  }

  /** The rule whose findings a return-level note accepts: it is in DfE's exact wording. */
  private Optional<RuleEntry> wording(ReturnNote note) {
    return rules.values().stream().filter(rule -> note.text().equals(rule.note())).findFirst();
  }

  private boolean isAcceptable(String code) {
    RuleEntry rule = rules.get(code);
    return rule != null && rule.severity().acceptable();
  }

  /** The finding, accepted where the notes say so. */
  public Finding of(Finding finding) {
    if (ofAnother != null || !finding.severity().acceptable()) {
      return finding;
    }
    String rule = finding.rule();
    found.add(rule);
    String child = finding.child() == null ? null : finding.child().id();
    if (explained.contains(rule)) {
      FindingKey key = new FindingKey(rule, finding.fingerprint());
      Reason reason = reasons.get(key);
      if (reason != null && !isOf(reason, child)) {
        ofOther.add(key);
      } else if (reason != null) {
        used.add(key);
        return finding.accepted(
            new Acceptance(AcceptedBy.REASON, reason.reason(), reason.author(), reason.date()));
      }
      unexplained.computeIfPresent(new Subject(rule, child), (subject, before) -> before + 1);
    }
    ReturnNote note = confirmed.get(rule);
    return note == null
        ? finding
        : finding.accepted(
            new Acceptance(AcceptedBy.RETURN_NOTE, note.text(), note.author(), note.date()));
  }

  /** Spreadsheets drop the noughts that an id begins with. */
  private static boolean isOf(Reason reason, String child) {
    return reason.child() == null || child != null && bare(reason.child()).equals(bare(child));
  }

  private static String bare(String id) {
    return id.replaceFirst("^0+", "");
  }

  /**
   * What has become of each entry that says something, in the order of the file.
   *
   * @param statuses how each rule ended
   */
  public List<NoteStatus> end(List<RuleStatus> statuses) {
    Map<String, RuleStatus> ended = new HashMap<>();
    statuses.forEach(status -> ended.put(status.rule(), status));
    List<NoteStatus> all = new ArrayList<>();
    notes.returnNotes().forEach(note -> all.add(status(note, ended)));
    Set<FindingKey> seen = new HashSet<>();
    for (Reason reason : notes.reasons()) {
      if (reason.reason() != null) {
        all.add(status(reason, ended, !seen.add(reason.finding())));
      }
    }
    return List.copyOf(all);
  }

  private NoteStatus status(ReturnNote note, Map<String, RuleStatus> ended) {
    Optional<RuleEntry> rule = wording(note);
    if (ofAnother != null) {
      String code = rule.map(RuleEntry::code).orElse(null);
      return status(note, code, NoteState.WITHOUT_EFFECT, ofAnother);
    }
    if (rule.isEmpty()) {
      String why = nearly(note).orElse(null);
      return status(note, null, why == null ? NoteState.OWN : NoteState.WITHOUT_EFFECT, why);
    }
    String code = rule.get().code();
    if (isUnchecked(code, ended)) {
      return status(note, code, NoteState.NOT_CHECKED, ended.get(code).cause());
    }
    NoteState state = found.contains(code) ? NoteState.ACCEPTED : NoteState.NO_LONGER_NEEDED;
    return status(note, code, state, null);
  }

  private static NoteStatus status(ReturnNote note, String rule, NoteState state, String why) {
    return new NoteStatus(
        rule, null, note.text(), note.author(), note.date(), note.line(), state, why);
  }

  /** What a note lacks that seems meant to accept all findings of a rule. */
  private Optional<String> nearly(ReturnNote note) {
    return rules.values().stream()
        .filter(rule -> rule.note() != null && letters(rule.note()).equals(letters(note.text())))
        .findFirst()
        .map(rule -> "it is not in the exact wording, which is: " + rule.note());
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  private NoteStatus status(Reason reason, Map<String, RuleStatus> ended, boolean again) {
    String never = never(reason, again);
    if (never != null) {
      return status(reason, NoteState.WITHOUT_EFFECT, never);
    }
    if (used.contains(reason.finding())) {
      return status(reason, NoteState.ACCEPTED, null);
    }
    if (ofOther.contains(reason.finding())) {
      return status(reason, NoteState.WITHOUT_EFFECT, "its fingerprint is of another child");
    }
    if (isUnchecked(reason.rule(), ended)) {
      return status(reason, NoteState.NOT_CHECKED, ended.get(reason.rule()).cause());
    }
    boolean other = unexplained.get(new Subject(reason.rule(), reason.child())) > 0;
    return status(reason, other ? NoteState.STALE : NoteState.NO_LONGER_NEEDED, null);
  }

  /** Why an entry cannot accept anything; null when it can. */
  private String never(Reason reason, boolean again) {
    if (ofAnother != null) {
      return ofAnother;
    }
    if (!rules.containsKey(reason.rule())) {
      return "there is no such rule in this census year";
    }
    if (!isAcceptable(reason.rule())) {
      return "an error has to be corrected, or DfE has to be asked to accept it";
    }
    return again ? "an entry before it is of the same finding" : null;
  }

  private static boolean isUnchecked(String code, Map<String, RuleStatus> ended) {
    return ended.get(code).state() != RuleStatus.RuleState.RAN;
  }

  private static NoteStatus status(Reason reason, NoteState state, String why) {
    return new NoteStatus(
        reason.rule(),
        reason.child(),
        reason.reason(),
        reason.author(),
        reason.date(),
        reason.line(),
        state,
        why);
  }
}
