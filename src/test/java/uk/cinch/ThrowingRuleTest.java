package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.authoring.features.DraftReturn;
import uk.cinch.catalog.PackFiles;
import uk.cinch.check.Options;
import uk.cinch.cli.Run;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;
import uk.cinch.result.RuleStatus;
import uk.cinch.result.Verdict;

class ThrowingRuleTest {
  /**
   * Goes back and forth over a text of many letters a, twice as long for each more: some seconds.
   */
  private static final String ENDLESS = "(.*a){25}b";

  private static final String LONG = "a".repeat(27);
  private static final String RULE = "rules-drl/child-identifiers/8500.drl";
  private static final PackFiles FEW =
      Fixture.only("1520", "2887Q", "4180", "8500", "8510", "8540");
  private static final ReturnChecker SOUND = Cinch.of(FEW);

  @Test
  void aRuleThatThrowsOnOneChildOfAHundredTakesNothingFromTheOthers() {
    ReturnChecker checker =
        Cinch.of(Fixture.changed(FEW, RULE, "LAchildID == null", "LAchildID.charAt( 1 ) == 'x'"));
    byte[] xml = hundredChildren();

    for (int threads : List.of(1, 3)) {
      Report report = Fixture.check(checker, xml, Options.DEFAULT.withThreads(threads));
      Report without = Fixture.check(SOUND, xml, Options.DEFAULT.withExcept(List.of("8500")));

      assertThat(report.end().rules())
          .filteredOn(rule -> rule.state() == RuleStatus.RuleState.FAILED)
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
                FEW,
                "rules-drl/child-characteristics/2887Q.drl",
                "Child(\n",
                "Child(\n        LAchildID.charAt( 1 ) != 'x',\n"));
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("copies", "2"));
    draft.child(Samples.row("LAchildID", "A"));

    Report report = Fixture.check(checker, draft.xml());

    assertThat(report.end().rules())
        .filteredOn(rule -> rule.rule().equals("2887Q"))
        .extracting(RuleStatus::state, RuleStatus::firstRecord, RuleStatus::findings)
        .containsExactly(tuple(RuleStatus.RuleState.FAILED, "Child[3]", 0L));
  }

  @Test
  void aReturnLevelRuleThatThrowsIsNamedAndTheOthersGoOn() {
    PackFiles pack =
        Fixture.changed(
            FEW,
            "rules-drl/child-identifiers/1520.drl",
            "$place : StoredValue() from $places",
            "$place : StoredValue( text.charAt( 99 ) == 'x' ) from $places");
    ReturnChecker checker = Cinch.of(pack);
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("UPN", "Y201000000001", "copies", "2"));
    draft.child(Samples.row("LAchildID", "C1"));

    Report report = Fixture.check(checker, draft.xml());

    assertThat(report.end().rules())
        .filteredOn(rule -> rule.state() == RuleStatus.RuleState.FAILED)
        .extracting(RuleStatus::rule, RuleStatus::firstRecord)
        .containsExactly(tuple("1520", "return"));
    assertThat(Fixture.of("8510", report)).extracting(Finding::rule).hasSize(2);
  }

  @Test
  void aRuleThatThrowsOnChildAfterChildIsLeftOutFromThenOn() {
    ReturnChecker checker =
        Cinch.of(Fixture.changed(FEW, RULE, "LAchildID == null", "LAchildID.charAt( 1 ) == 'x'"));
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("LAchildID", "Bx", "copies", "30"));
    draft.child(Samples.row("LAchildID", "A", "copies", "150"));
    draft.child(Samples.row("LAchildID", "Bx", "copies", "30"));

    for (int threads : List.of(1, 3)) {
      Report report = Fixture.check(checker, draft.xml(), Options.DEFAULT.withThreads(threads));

      assertThat(failed(report))
          .containsExactly(
              tuple(
                  "8500",
                  "Child[31]",
                  "on 100 children, left out from Child[131] on: StringIndexOutOfBoundsException"));
      assertThat(Fixture.of("8500", report))
          .extracting(finding -> finding.child().position())
          .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
      assertThat(report.end().verdict()).isEqualTo(Verdict.INCOMPLETE);
    }
  }

  @Test
  void aRuleThatDoesNotComeToAnEndIsNamedAndTheOthersGoOn() {
    ReturnChecker checker =
        Cinch.of(
            Fixture.changed(
                FEW,
                RULE,
                "LAchildID == null",
                "LAchildID == null || matches \"" + ENDLESS + "\""));
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("LAchildID", "", "copies", "2"));
    draft.child(Samples.row("Sex", "7", "copies", "297"));
    draft.child(Samples.row("LAchildID", LONG));
    draft.child(Samples.row("LAchildID", "", "Sex", "7", "copies", "250"));

    for (int threads : List.of(1, 3)) {
      Options options = Options.DEFAULT.withThreads(threads).withRuleLimit(Duration.ofMillis(500));
      Report report = Fixture.check(checker, draft.xml(), options);
      Report without = Fixture.check(SOUND, draft.xml(), options.withExcept(List.of("8500")));

      assertThat(failed(report))
          .containsExactly(
              tuple(
                  "8500",
                  "Child[300]",
                  "left out from Child[225] on: did not come to an end within 0.5 seconds"));
      assertThat(report.end().verdict()).isEqualTo(Verdict.INCOMPLETE);
      assertThat(report.end().counts().children()).isEqualTo(550);
      assertThat(Fixture.of("8500", report)).hasSize(2);
      assertThat(report.findings())
          .filteredOn(finding -> !finding.rule().equals("8500"))
          .hasSizeGreaterThan(540)
          .isEqualTo(without.findings());
    }
  }

  @Test
  void aReturnLevelRuleThatDoesNotComeToAnEndIsNamedAndTheOthersGoOn() {
    ReturnChecker checker =
        Cinch.of(
            Fixture.changed(
                FEW,
                "rules-drl/child-identifiers/1520.drl",
                "$place : StoredValue() from $places",
                "$place : StoredValue( text matches \"" + ENDLESS + "\" ) from $places"));
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("LAchildID", "C1", "UPN", LONG, "copies", "2"));

    Report report =
        Fixture.check(checker, draft.xml(), Options.DEFAULT.withRuleLimit(Duration.ofMillis(500)));

    assertThat(failed(report))
        .containsExactly(tuple("1520", "return", "did not come to an end within 0.5 seconds"));
    assertThat(Fixture.of("8510", report)).hasSize(2);
  }

  /** A stuck rule may keep its thread until the process ends: the command must end all the same. */
  @Test
  void theCommandNamesARuleThatDoesNotComeToAnEnd(@TempDir Path folder) throws IOException {
    Fixture.changed(
            FEW, RULE, "LAchildID == null", "LAchildID == null || matches \"" + ENDLESS + "\"")
        .unpack(folder.resolve("pack"));
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), "2024-25");
    draft.child(Samples.row("Sex", "7", "copies", "2"));
    draft.child(Samples.row("LAchildID", LONG + "a"));
    Files.write(folder.resolve("return.xml"), draft.xml());

    Run run =
        Run.run(
            "check",
            "--rules=" + folder.resolve("pack"),
            "--rule-limit=1",
            folder.resolve("return.xml").toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .containsIgnoringCase("incomplete")
        .containsPattern("(?s)8500, first at.*did not come to\\s+an end within 1 second\\s")
        .contains("4180");
  }

  @Test
  void aRuleThatRunsOutOfStackIsNamedAndTheOthersGoOn() {
    ReturnChecker checker =
        Cinch.of(
            Fixture.changed(
                FEW, RULE, "LAchildID == null", "LAchildID == null || matches \"(?:a|b)*\""));
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("LAchildID", "ab"));
    draft.child(Samples.row("LAchildID", "ab".repeat(100_000), "Sex", "7"));

    Report report = Fixture.check(checker, draft.xml());

    assertThat(report.end().rules())
        .filteredOn(rule -> rule.state() == RuleStatus.RuleState.FAILED)
        .extracting(RuleStatus::rule, RuleStatus::firstRecord)
        .containsExactly(tuple("8500", "Child[2]"));
    assertThat(Fixture.of("8500", report)).hasSize(1);
    assertThat(Fixture.of("4180", report)).hasSize(1);
  }

  @Test
  void aRuleThatTakesItsTimeButComesToAnEndIsNotBlamed() {
    ReturnChecker checker =
        Cinch.of(
            Fixture.changed(
                FEW,
                RULE,
                "LAchildID == null",
                "LAchildID == null || matches \"" + ENDLESS + "\""));
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("LAchildID", LONG.substring(7)));

    Report report =
        Fixture.check(checker, draft.xml(), Options.DEFAULT.withRuleLimit(Duration.ofSeconds(30)));

    assertThat(failed(report)).isEmpty();
  }

  private static List<Tuple> failed(Report report) {
    return report.end().rules().stream()
        .filter(rule -> rule.state() == RuleStatus.RuleState.FAILED)
        .map(
            rule ->
                tuple(
                    rule.rule(),
                    rule.firstRecord(),
                    rule.cause().replaceFirst("(Exception).*", "$1")))
        .toList();
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
