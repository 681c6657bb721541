package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.authoring.DraftReturn;
import uk.cinch.catalog.PackFiles;
import uk.cinch.report.Finding;
import uk.cinch.report.Report;
import uk.cinch.report.RuleStatus;
import uk.cinch.report.Verdict;

class ThrowingRuleTest {
  private static final String RULE = "rules-drl/child-identifiers/8500.drl";

  @Test
  void aRuleThatThrowsOnOneChildOfAHundredTakesNothingFromTheOthers() {
    ReturnChecker checker =
        Cinch.of(Fixture.changed(RULE, "LAchildID == null", "LAchildID.charAt( 1 ) == 'x'"));
    byte[] xml = hundredChildren();

    for (int threads : List.of(1, 3)) {
      Report report = Fixture.check(checker, xml, Options.DEFAULT.withThreads(threads));
      Report without =
          Fixture.check(Fixture.embedded(), xml, Options.DEFAULT.withExcept(List.of("8500")));

      assertThat(report.end().rules())
          .filteredOn(rule -> rule.state() == RuleStatus.State.FAILED)
          .extracting(RuleStatus::rule, RuleStatus::firstRecord, rule -> rule.cause().split(":")[0])
          .containsExactly(tuple("8500", "Child[37]", "StringIndexOutOfBoundsException"));
      assertThat(report.end().verdict()).isEqualTo(Verdict.INCOMPLETE);
      assertThat(report.findings()).isNotEmpty().isEqualTo(without.findings());
    }
  }

  @Test
  void aCountingRuleThatThrowsMakesItsRuleFailedAndSilent() {
    ReturnChecker checker =
        Cinch.of(
            Fixture.changed(
                "rules-drl/child-identifiers/1520.drl",
                "Child()",
                "Child( LAchildID.charAt( 1 ) != 'x' )"));
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("UPN", "Y201000000001", "copies", "2"));
    draft.child(Samples.row("LAchildID", "A", "UPN", "Y201000000001"));

    Report report = Fixture.check(checker, draft.xml());

    assertThat(report.end().rules())
        .filteredOn(rule -> rule.rule().equals("1520"))
        .extracting(RuleStatus::state, RuleStatus::firstRecord, RuleStatus::findings)
        .containsExactly(tuple(RuleStatus.State.FAILED, "Child[3]", 0L));
  }

  @Test
  void aReturnLevelRuleThatThrowsIsNamedAndTheOthersGoOn() {
    PackFiles pack =
        Fixture.changed(
            "rules-drl/child-identifiers/1520.drl",
            "$place : Remembered() from $places",
            "$place : Remembered( text.charAt( 99 ) == 'x' ) from $places");
    ReturnChecker checker = Cinch.of(pack);
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("UPN", "Y201000000001", "copies", "2"));
    draft.child(Samples.row("LAchildID", "C1"));

    Report report = Fixture.check(checker, draft.xml());

    assertThat(report.end().rules())
        .filteredOn(rule -> rule.state() == RuleStatus.State.FAILED)
        .extracting(RuleStatus::rule, RuleStatus::firstRecord)
        .containsExactly(tuple("1520", "return"));
    assertThat(Fixture.of("8510", report)).extracting(Finding::rule).hasSize(2);
  }

  private static byte[] hundredChildren() {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), "2024-25");
    draft.child(Samples.row("copies", "36"));
    draft.child(Samples.row("LAchildID", "A", "Sex", "7", "Disability", "MOB, ZZZ"));
    draft.child(Samples.row("Sex", "7", "copies", "3"));
    draft.child(Samples.row("copies", "60"));
    return draft.xml();
  }
}
