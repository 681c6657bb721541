package uk.cinch.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.Severity;
import uk.cinch.check.Options;
import uk.cinch.result.Acceptance;
import uk.cinch.result.Finding;
import uk.cinch.result.NoteStatus;
import uk.cinch.result.NoteStatus.NoteState;
import uk.cinch.result.RemainingTask;
import uk.cinch.result.Report;
import uk.cinch.result.ReturnLevelNote;
import uk.cinch.review.NotesFile.Reason;
import uk.cinch.review.NotesFile.ReturnNote;

class NotesTest {
  private static final List<String> AUTOMATIC =
      List.of("2991Q", "8530Q", "8535Q", "8670Q", "8675Q", "8775Q", "8825Q");

  /** DfE's sentences, guide 2023-24, 1.9. */
  private static final List<String> SENTENCES =
      List.of(
          "2991Q: All records have been checked and can confirm that the data has been amended"
              + " (where required) and the data is now correct in all instances.",
          "8530Q: All records have been checked and can confirm that the data has been amended"
              + " (where required) and the data is now correct in all instances.",
          "8535Q: All records have been checked and can confirm that the data has been amended"
              + " (where required). All remaining queries relate to pregnancies that did not proceed"
              + " to full term or the child died before or during birth.",
          "8670Q: All records have been checked and can confirm that the data has been amended"
              + " (where required). All remaining queries relate to open assessments longer than 45"
              + " working days.",
          "8675Q: All records have been checked and can confirm that the data has been amended"
              + " (where required). All remaining queries relate to initial child protection"
              + " conferences that took place after the year end.",
          "8775Q: All records have been checked and can confirm that the data has been amended"
              + " (where required). All remaining queries relate to individuals aged over 25 years"
              + " and the data is now correct in all instances.",
          "8825Q: All records have been checked and can confirm that the data has been amended"
              + " (where required). All remaining queries relate to assessments that were completed"
              + " in the previous reporting period or where an assessment was not required.");

  /** Children 0 to 5 have a fault each, of rules without another beside them. */
  private static final MarkedReturn QUERIES = MarkedReturn.of("2024-25", 30, 1, "8775Q", "8675Q");

  private static Report check(MarkedReturn made, NotesFile notes) {
    return made.check(Options.DEFAULT.withNotes(notes));
  }

  private static NotesFile drafted(MarkedReturn made, NotesFile before, Options options) {
    NotesDraft draft = new NotesDraft(before);
    try {
      Fixture.embedded()
          .check(new java.io.ByteArrayInputStream(made.bytes()), options.withNotes(before), draft);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return draft.notes();
  }

  /** Notes that give a reason for everything, written and read again. */
  private static NotesFile complete(NotesFile drafted) {
    String text =
        NotesText.of(drafted)
            .replace("reason: \"\"", "reason: \"It: is 'right' # \\\"so\\\"\"")
            .replace("author: \"\"", "author: \"A. Analyst\"")
            .replace("date: \"\"", "date: 2025-05-01");
    return read(text);
  }

  private static NotesFile read(String text) {
    Faults faults = new Faults();
    NotesFile notes = NotesFile.read("notes.yaml", text.getBytes(StandardCharsets.UTF_8), faults);
    assertThat(faults.found()).isEmpty();
    return notes;
  }

  private static List<NoteStatus.NoteState> states(Report report) {
    return report.end().notes().stream().map(NoteStatus::state).toList();
  }

  private static long queries(Report report) {
    return report.findings().stream().filter(f -> f.severity() == Severity.QUERY).count();
  }

  @Test
  void eachQueryHasAnEntryAndAReasonInItAcceptsIt() {
    NotesFile drafted = drafted(QUERIES, NotesFile.EMPTY, Options.DEFAULT);
    Report bare = check(QUERIES, drafted);
    Report report = check(QUERIES, complete(drafted));

    assertThat(drafted.year()).isEqualTo(CensusYear.parse("2024-25").orElseThrow());
    assertThat(drafted.authority()).isEqualTo("201");
    assertThat(drafted.reasons()).hasSize((int) queries(bare)).hasSizeGreaterThan(20);
    assertThat(bare.end().counts().accepted()).isZero();
    assertThat(bare.end().notes()).isEmpty();
    assertThat(report.end().counts().queries()).isEqualTo(queries(bare));
    assertThat(report.end().counts().accepted()).isEqualTo(queries(bare));
    assertThat(states(report)).containsOnly(NoteState.ACCEPTED);
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() == Severity.QUERY)
        .extracting(Finding::accepted)
        .containsOnly(
            new Acceptance(
                Acceptance.AcceptedBy.REASON,
                "It: is 'right' # \"so\"",
                "A. Analyst",
                "2025-05-01"));
    assertThat(report.end().obstacles())
        .filteredOn(o -> o.kind() == RemainingTask.TaskKind.QUERIES)
        .isEmpty();
  }

  @Test
  void reorderingTheReturnChangesNothing() {
    NotesFile notes = complete(drafted(QUERIES, NotesFile.EMPTY, Options.DEFAULT));

    Report report = check(QUERIES.shuffled(), notes);

    assertThat(states(report)).containsOnly(NoteState.ACCEPTED);
    assertThat(report.end().counts().accepted()).isEqualTo(queries(report));
  }

  @Test
  void aChildThatComesNewHasNoReasonYetAndTheOthersKeepTheirs() {
    MarkedReturn before = QUERIES.without(3);
    NotesFile notes = complete(drafted(before, NotesFile.EMPTY, Options.DEFAULT));

    Report report = check(QUERIES, notes);

    assertThat(states(report)).containsOnly(NoteState.ACCEPTED);
    assertThat(report.findings())
        .filteredOn(f -> f.accepted() == null && f.severity() == Severity.QUERY)
        .isNotEmpty()
        .allMatch(finding -> finding.child().position() == 4);
  }

  @Test
  void aReasonIsStaleWhenTheValueChanges() {
    Finding one = aged();
    String was = one.locations().get(0).value();
    int index = one.child().position() - 1;
    NotesFile notes = complete(drafted(QUERIES, NotesFile.EMPTY, Options.DEFAULT));

    Report report = check(QUERIES.changed(index, was, "1980-02-01"), notes);

    assertThat(report.end().notes())
        .filteredOn(note -> note.state() != NoteState.ACCEPTED)
        .extracting(NoteStatus::rule, NoteStatus::child, NoteStatus::state)
        .containsExactly(tuple("8775Q", one.child().id(), NoteState.STALE));
    assertThat(Fixture.of("8775Q", report))
        .filteredOn(finding -> finding.accepted() == null)
        .extracting(finding -> finding.child().id())
        .containsExactly(one.child().id());
  }

  @Test
  void aReasonIsNoLongerNeededWhenTheFindingIsFixed() {
    Finding one = aged();
    int index = one.child().position() - 1;
    NotesFile notes = complete(drafted(QUERIES, NotesFile.EMPTY, Options.DEFAULT));

    Report fixed =
        check(QUERIES.changed(index, one.locations().get(0).value(), "2012-02-01"), notes);
    Report gone = check(QUERIES.without(index), notes);

    for (Report report : List.of(fixed, gone)) {
      assertThat(report.end().notes())
          .filteredOn(note -> "8775Q".equals(note.rule()) && one.child().id().equals(note.child()))
          .extracting(NoteStatus::state)
          .containsExactly(NoteState.NO_LONGER_NEEDED);
    }
  }

  private static Finding aged() {
    return Fixture.of("8775Q", QUERIES.check(Options.DEFAULT)).get(0);
  }

  @Test
  void notesOfAnotherYearOrAuthorityAcceptNothing() {
    NotesFile notes = complete(drafted(QUERIES, NotesFile.EMPTY, Options.DEFAULT));
    NotesFile otherYear =
        new NotesFile(
            CensusYear.parse("2023-24").orElseThrow(), "201", notes.returnNotes(), notes.reasons());
    NotesFile otherAuthority =
        new NotesFile(notes.year(), "202", notes.returnNotes(), notes.reasons());

    for (NotesFile other : List.of(otherYear, otherAuthority)) {
      Report report = check(QUERIES, other);

      assertThat(report.end().counts().accepted()).isZero();
      assertThat(states(report))
          .hasSize(notes.reasons().size())
          .containsOnly(NoteState.WITHOUT_EFFECT);
      assertThat(report.end().notes().get(0).why()).startsWith("the notes are of ");
    }
  }

  @Test
  void aReasonGivenLastYearIsQuotedAndHasToBeGivenAgain() {
    NotesFile notes = complete(drafted(QUERIES, NotesFile.EMPTY, Options.DEFAULT));
    NotesFile lastYear =
        new NotesFile(
            CensusYear.parse("2023-24").orElseThrow(), "201", notes.returnNotes(), notes.reasons());

    NotesFile again = drafted(QUERIES, lastYear, Options.DEFAULT);
    NotesFile same = drafted(QUERIES, notes, Options.DEFAULT);

    assertThat(again.reasons()).extracting(Reason::reason).containsOnlyNulls();
    assertThat(again.reasons())
        .allMatch(reason -> reason.about().contains("; reason given before: It: is 'right'"));
    assertThat(same.reasons()).extracting(Reason::reason).doesNotContainNull();
  }

  @Test
  void theWordingComesOutToTheLetterWhenEveryFindingIsAccepted() {
    MarkedReturn made = MarkedReturn.of("2024-25", 70, 1, AUTOMATIC.toArray(String[]::new));
    NotesFile complete = complete(drafted(made, NotesFile.EMPTY, Options.DEFAULT));

    Report report = check(made, complete);

    assertThat(report.end().portalNotes())
        .filteredOn(note -> AUTOMATIC.contains(note.rule()))
        .extracting(ReturnLevelNote::text)
        .containsExactlyElementsOf(SENTENCES);
    for (String rule : AUTOMATIC) {
      List<Reason> less = new ArrayList<>(complete.reasons());
      less.remove(
          complete.reasons().stream().filter(r -> r.rule().equals(rule)).findFirst().orElseThrow());
      Report partly =
          check(made, new NotesFile(complete.year(), complete.authority(), List.of(), less));
      assertThat(partly.end().portalNotes())
          .extracting(ReturnLevelNote::rule)
          .doesNotContain(rule)
          .containsAll(AUTOMATIC.stream().filter(other -> !other.equals(rule)).toList());
    }
  }

  @Test
  void yearOnYearChecksAreConfirmedByAReasonOrByTheirSentence() {
    MarkedReturn last = MarkedReturn.of("2023-24", 40, 0, "8925");
    MarkedReturn here = MarkedReturn.of("2024-25", 60, 0, "8925");
    Options options = last.beside(Options.DEFAULT);
    NotesFile drafted = drafted(here, NotesFile.EMPTY, options);
    String sentence =
        "The validation YonY 02 has been reviewed and the change in referrals from the previous"
            + " return to this is as expected";
    NotesFile bySentence =
        new NotesFile(
            null,
            null,
            List.of(new ReturnNote(sentence, "A. Analyst", "2025-05-01", 1)),
            List.of());

    Report reasoned = here.check(options.withNotes(complete(drafted)));
    Report said = here.check(options.withNotes(bySentence));
    Report bare = here.check(options);

    assertThat(bare.end().counts().yearOnYear()).isPositive();
    assertThat(bare.end().portalNotes()).isEmpty();
    assertThat(reasoned.end().portalNotes()).hasSize((int) bare.end().counts().yearOnYear());
    assertThat(reasoned.end().obstacles()).isEmpty();
    assertThat(said.end().portalNotes()).containsExactly(new ReturnLevelNote("YonY 02", sentence));
    assertThat(said.end().obstacles())
        .extracting(RemainingTask::kind)
        .containsOnly(RemainingTask.TaskKind.YEAR_ON_YEAR)
        .hasSize((int) bare.end().counts().yearOnYear() - 1);
  }

  @Test
  void aReturnLevelNoteInTheExactWordingAcceptsAllOfItsQueryAndOneNearlySoSaysWhatIsMissing() {
    String exact = SENTENCES.get(5);
    NotesFile right =
        new NotesFile(null, null, List.of(new ReturnNote(exact, null, null, 1)), List.of());
    NotesFile withoutStop =
        new NotesFile(
            null,
            null,
            List.of(new ReturnNote(exact.substring(0, exact.length() - 1), null, null, 7)),
            List.of());

    Report accepted = check(QUERIES, right);
    Report nearly = check(QUERIES, withoutStop);

    assertThat(Fixture.of("8775Q", accepted))
        .isNotEmpty()
        .allMatch(f -> f.accepted().by() == Acceptance.AcceptedBy.RETURN_NOTE);
    assertThat(states(accepted)).containsExactly(NoteState.ACCEPTED);
    assertThat(accepted.end().portalNotes())
        .extracting(ReturnLevelNote::text)
        .containsExactly(exact);
    assertThat(nearly.end().counts().accepted()).isZero();
    assertThat(nearly.end().portalNotes()).isEmpty();
    assertThat(nearly.end().notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.state()).isEqualTo(NoteState.WITHOUT_EFFECT);
              assertThat(note.why())
                  .isEqualTo("it is not in the exact wording, which is: " + exact);
            });
  }

  @Test
  void aNoteOfOnesOwnIsToBePutIntoCollectAsItStands() {
    String own = "We changed the system in May.";
    NotesFile notes =
        new NotesFile(null, null, List.of(new ReturnNote(own, null, null, 1)), List.of());

    Report report = check(QUERIES, notes);

    assertThat(states(report)).containsExactly(NoteState.OWN);
    assertThat(report.end().portalNotes()).containsExactly(new ReturnLevelNote(null, own));
    assertThat(report.end().counts().accepted()).isZero();
  }

  @Test
  void aReasonForAWholeRecordIsStaleWhenAValueOfTheRecordChanges() {
    MarkedReturn made = MarkedReturn.of("2024-25", 20, 1, "2991Q");
    NotesFile notes = complete(drafted(made, NotesFile.EMPTY, Options.DEFAULT));
    Finding one =
        Fixture.of("2991Q", made.check(Options.DEFAULT)).stream()
            .filter(f -> made.children().get(f.child().position() - 1).contains("<S47ActualStart"))
            .findFirst()
            .orElseThrow();
    int index = one.child().position() - 1;
    String child = made.children().get(index);
    String date = child.replaceFirst("(?s).*<S47ActualStartDate>([^<]*)<.*", "$1");

    Report report =
        check(
            made.changed(
                index,
                "<S47ActualStartDate>" + date + "<",
                "<S47ActualStartDate>" + LocalDate.parse(date).plusDays(1) + "<"),
            notes);

    assertThat(report.end().notes())
        .filteredOn(note -> note.rule().equals("2991Q") && note.state() == NoteState.STALE)
        .extracting(NoteStatus::child)
        .containsExactly(one.child().id());
    assertThat(report.end().portalNotes())
        .extracting(ReturnLevelNote::rule)
        .doesNotContain("2991Q");
  }

  @Test
  void aReasonUnderAnotherChildsIdAcceptsNothing() {
    NotesFile notes = drafted(QUERIES, NotesFile.EMPTY, Options.DEFAULT);
    Reason one = notes.reasons().get(0);
    for (String id : List.of("OTHER", "000" + one.child())) {
      Reason reason =
          new Reason(one.rule(), id, one.fingerprint(), null, "so it is", null, null, 1);

      Report report = check(QUERIES, new NotesFile(null, null, List.of(), List.of(reason)));

      boolean same = id.startsWith("000");
      assertThat(report.end().counts().accepted()).isEqualTo(same ? 1 : 0);
      assertThat(states(report))
          .containsExactly(same ? NoteState.ACCEPTED : NoteState.WITHOUT_EFFECT);
    }
  }

  @Test
  void entriesWithAliasesAndDoubleKeysAreLeftOutAndTheOthersUsed() {
    String text =
        """
        foo: bar
        reasons:
          - {rule: 8775Q, fingerprint: aa, reason: one}
          - rule: 8775Q
            fingerprint: ab
            reason: two
            reason: three
          - {rule: 8775Q, fingerprint: ac, reason: *r}
          - {rule: 8775Q, fingerprint: ad, reason: four}
        """;
    Faults faults = new Faults();

    NotesFile notes = NotesFile.read("notes.yaml", text.getBytes(StandardCharsets.UTF_8), faults);

    assertThat(notes.reasons()).extracting(Reason::fingerprint).containsExactly("aa", "ad");
    assertThat(faults.found()).extracting(PackFault::line).containsExactly(1, 7, 8);
  }

  @Test
  void bytesThatAreNoTextAreNamedByLine() {
    Faults faults = new Faults();

    NotesFile notes =
        NotesFile.read(
            "notes.yaml",
            "reasons:\n  - rule: 1\n    reason: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
            faults);

    assertThat(notes).isEqualTo(NotesFile.EMPTY);
    assertThat(faults.found().get(0))
        .hasToString("notes.yaml:3: the file is not in UTF-8\n    save it as UTF-8");
  }

  @Test
  void anErrorIsNotAcceptedWhateverReasonIsGiven() {
    MarkedReturn made = MarkedReturn.of("2024-25", 10, 1, "8925");
    Finding error = Fixture.of("8925", made.check(Options.DEFAULT)).get(0);
    Reason reason =
        new Reason(
            "8925", error.child().id(), error.fingerprint(), null, "so it is", null, null, 3);
    Reason unknown = new Reason("9999", "X", "aaaa", null, "so it is", null, null, 4);

    Report report = check(made, new NotesFile(null, null, List.of(), List.of(reason, unknown)));

    assertThat(report.end().counts().accepted()).isZero();
    assertThat(report.end().notes())
        .extracting(NoteStatus::state, NoteStatus::why)
        .containsExactly(
            tuple(
                NoteState.WITHOUT_EFFECT,
                "an error has to be corrected, or DfE has to be asked to accept it"),
            tuple(NoteState.WITHOUT_EFFECT, "there is no such rule in this census year"));
  }

  @Test
  void aReasonOfARuleThatDidNotRunIsNotSaidToBeUnneeded() {
    NotesFile notes = complete(drafted(QUERIES, NotesFile.EMPTY, Options.DEFAULT));

    Report report = QUERIES.check(Options.DEFAULT.withNotes(notes).withExcept(List.of("8775Q")));

    assertThat(report.end().notes())
        .filteredOn(note -> note.rule().equals("8775Q"))
        .isNotEmpty()
        .allMatch(note -> note.state() == NoteState.NOT_CHECKED);
  }

  @Test
  void whatIsMalformedIsNamedByLineAndTheRestIsUsed() {
    String text =
        """
        census-year: 2024-25
        return-notes:
          - text: "a note"
            date: 1 May
          - author: nobody
        reasons:
          - rule: 8775Q
            fingerprint: abc
            reasn: misspelt
          - rule: 8775Q
            child: C1
            fingerprint: abc
            reason: "right"
        """;
    Faults faults = new Faults();

    NotesFile notes = NotesFile.read("notes.yaml", text.getBytes(StandardCharsets.UTF_8), faults);

    assertThat(faults.found())
        .extracting(PackFault::line, PackFault::problem)
        .containsExactly(
            tuple(4, "'1 May' is not a date"),
            tuple(5, "a return-level note has no 'text'"),
            tuple(9, "a reason has no key 'reasn'"));
    assertThat(notes.returnNotes()).isEmpty();
    assertThat(notes.reasons()).extracting(Reason::child).containsExactly("C1");
  }

  @Test
  void aFileThatIsNoYamlIsNamedAndNothingOfItUsed() {
    Faults faults = new Faults();

    NotesFile notes =
        NotesFile.read("notes.yaml", "reasons:\n\t- rule".getBytes(StandardCharsets.UTF_8), faults);

    assertThat(faults.found()).hasSize(1);
    assertThat(faults.found().get(0).problem()).startsWith("not YAML");
    assertThat(notes).isEqualTo(NotesFile.EMPTY);
  }

  @Test
  void aReasonIsReadAsItWasWritten() {
    String reason = "one\ttwo \u2028 three \u2029 four \u0085 five \"six\" \\ \u00e9 end";
    NotesFile written =
        new NotesFile(
            CensusYear.parse("2024-25").orElseThrow(),
            "301",
            List.of(),
            List.of(new NotesFile.Reason("8775Q", "A1", "abc", "about", reason, "", "", 0)));
    Faults faults = new Faults();

    NotesFile read =
        NotesFile.read("n.yaml", NotesText.of(written).getBytes(StandardCharsets.UTF_8), faults);

    assertThat(faults.found()).isEmpty();
    assertThat(read.reasons()).singleElement().extracting("reason").isEqualTo(reason);
  }
}
