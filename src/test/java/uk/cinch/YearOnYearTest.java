package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cinch.authoring.features.DraftReturn;
import uk.cinch.catalog.Severity;
import uk.cinch.check.Options;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Report;
import uk.cinch.result.RuleStatus;
import uk.cinch.result.RuleStatus.RuleState;
import uk.cinch.result.Verdict;

/** What year-on-year checks do when last year's return is not what they can compare with. */
class YearOnYearTest {
  private static final String CPP = "ChildProtectionPlans";

  private static DraftReturn draft(String year, int children) {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), year);
    draft.child(Map.of());
    draft.like(children);
    return draft;
  }

  private static Report check(DraftReturn here, byte[] last) {
    return check(Fixture.embedded(), here, last);
  }

  private static Report check(ReturnChecker checker, DraftReturn here, byte[] last) {
    return Fixture.check(
        checker,
        here.xml(),
        Options.DEFAULT
            .withThreads(1)
            .withLastYear("last.xml", () -> new ByteArrayInputStream(last)));
  }

  private static List<Finding> found(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == Severity.YEAR_ON_YEAR)
        .toList();
  }

  private static List<RuleStatus> checks(Report report) {
    return report.end().rules().stream()
        .filter(rule -> rule.severity() == Severity.YEAR_ON_YEAR)
        .toList();
  }

  @Test
  void withBothReturnsEveryRuleRuns() {
    Report report = check(draft("2024-25", 10), draft("2023-24", 10).xml());

    assertThat(report.end().rules()).extracting(RuleStatus::state).containsOnly(RuleState.RAN);
    assertThat(found(report)).isEmpty();
    assertThat(report.end().verdict()).isEqualTo(Verdict.READY);
    assertThat(report.head().lastYear()).isEqualTo("last.xml");
  }

  @Test
  void aFarChangeIsCountedApartAndSaysNothingAgainstTheReturn() {
    Report report = check(draft("2024-25", 20), draft("2023-24", 10).xml());

    assertThat(found(report))
        .extracting(
            Finding::rule, finding -> finding.change().getLastYear(), f -> f.change().getThisYear())
        .containsExactly(
            tuple("YonY 01", 10L, 20L), tuple("YonY 02", 10L, 20L), tuple("YonY 03", 10L, 20L));
    assertThat(report.end().counts().yearOnYear()).isEqualTo(3);
    assertThat(report.end().counts().queries()).isEqualTo(report.findings().size() - 3);
    assertThat(report.end().verdict()).isEqualTo(Verdict.READY);
  }

  @Test
  void aCountThatWasZeroIsSkippedAndSaidToBe() {
    DraftReturn here = draft("2024-25", 10);
    here.record("CINdetails", CPP, Map.of("CPPstartDate", "2024-06-01"));

    Report report = check(here, draft("2023-24", 10).xml());

    assertThat(checks(report))
        .filteredOn(rule -> rule.state() != RuleState.RAN)
        .extracting(RuleStatus::rule, RuleStatus::state)
        .containsExactly(tuple("YonY 05", RuleState.SKIPPED), tuple("YonY 06", RuleState.SKIPPED));
    assertThat(report.structure())
        .extracting(FormatError::problem)
        .containsExactly(
            "last year's return counts none for YonY 05, and this one 1",
            "last year's return counts none for YonY 06, and this one 1");
    assertThat(report.end().verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void noneInEitherYearIsNoChange() {
    Report report = check(draft("2024-25", 10), draft("2023-24", 10).xml());

    assertThat(checks(report)).extracting(RuleStatus::state).containsOnly(RuleState.RAN);
    assertThat(report.structure()).isEmpty();
  }

  @Test
  void anotherAuthoritysReturnIsNoneToCompareWith() {
    DraftReturn last = draft("2023-24", 10);
    last.header(Map.of("LEA", "202"));

    allSkipped(
        check(draft("2024-25", 20), last.xml()),
        "last year's return is of local authority 202, and this one of 201",
        "last year's return: Header/Source/LEA");
  }

  @Test
  void aReturnThatIsNotOfTheYearBeforeIsNoneToCompareWith() {
    allSkipped(
        check(draft("2024-25", 20), draft("2022-23", 10).xml()),
        "last year's return is of census year 2022-23, not the year before 2024-25",
        "last year's return: Header/CollectionDetails/Year");
    allSkipped(
        check(draft("2024-25", 20), draft("2024-25", 10).xml()),
        "last year's return is of census year 2024-25, not the year before 2024-25",
        "last year's return: Header/CollectionDetails/Year");
  }

  @Test
  void anUnreadableReturnIsNoneToCompareWithAndTheOtherIsStillChecked() {
    byte[] cut = "<Message><Header>".getBytes(StandardCharsets.UTF_8);
    DraftReturn here = draft("2024-25", 20);
    here.child(Map.of("LAchildID", ""));

    Report report = check(here, cut);

    assertThat(report.structure())
        .singleElement()
        .satisfies(p -> assertThat(p.problem()).startsWith("last year's return cannot be read: "));
    assertThat(checks(report)).extracting(RuleStatus::state).containsOnly(RuleState.SKIPPED);
    assertThat(Fixture.codes(report)).contains("8500");
  }

  private static void allSkipped(Report report, String problem, String path) {
    assertThat(found(report)).isEmpty();
    assertThat(report.structure())
        .extracting(FormatError::problem, FormatError::path)
        .containsExactly(tuple(problem, path));
    assertThat(checks(report))
        .hasSize(7)
        .extracting(RuleStatus::state, RuleStatus::cause)
        .containsOnly(tuple(RuleState.SKIPPED, problem));
    assertThat(report.end().verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void aCheckWhoseCountingFailsInLastYearsReturnHasFailed() {
    ReturnChecker checker =
        Cinch.of(
            Fixture.changed(
                Fixture.only("YonY 01", "YonY 03"),
                "rules-drl/assessments/YonY-03.drl",
                "AssessmentAuthorisationDate <= census.end )",
                "AssessmentAuthorisationDate <= census.end, AssessmentFactors.get( 0 ) != null )"));
    DraftReturn last = draft("2023-24", 1);
    last.record("CINdetails", "Assessments", Map.of("AssessmentAuthorisationDate", "2023-06-01"));

    Report report = check(checker, draft("2024-25", 10), last.xml());

    assertThat(checks(report))
        .filteredOn(rule -> rule.rule().equals("YonY 03"))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.state()).isEqualTo(RuleState.FAILED);
              assertThat(rule.cause()).startsWith("in last year's return, ");
              assertThat(rule.firstRecord()).startsWith("last year's return: Child[1]");
            });
    assertThat(Fixture.codes(report)).doesNotContain("YonY 03").contains("YonY 01");
  }

  @Test
  void whatCannotBeReadInLastYearsReturnIsSaidNotToBeCounted() {
    DraftReturn last = draft("2023-24", 9);
    last.child(Map.of());
    last.record("CINdetails", "Assessments", Map.of("AssessmentAuthorisationDate", "01/06/2023"));

    Report report = check(draft("2024-25", 10), last.xml());

    assertThat(report.end().lastYearUnread()).isPositive();
    assertThat(report.structure()).isEmpty();
  }

  @Test
  void aCheckThatIsLeftOutIsSkippedForThatReason() {
    Report report =
        Fixture.check(
            Fixture.embedded(),
            draft("2024-25", 1).xml(),
            Options.DEFAULT.withExcept(List.of("YonY 01")));

    assertThat(checks(report).get(0).cause()).isEqualTo("left out of this run");
    assertThat(checks(report).get(1).cause()).isEqualTo("no last year's return was given");
    assertThat(report.end().verdict()).isEqualTo(Verdict.INCOMPLETE);
  }
}
