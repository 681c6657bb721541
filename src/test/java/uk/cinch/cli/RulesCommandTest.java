package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cinch.cli.Run.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;

class RulesCommandTest {
  private static final String PACK =
      Fixture.embedded().pack().info().name() + " " + Fixture.embedded().pack().info().version();

  @TempDir private Path folder;

  @Test
  void rulesAreListedByYearModuleSeverityAndWords() {
    Run all = run("rules", "list", "--year", "2023-24");

    assertThat(all.code()).isZero();
    assertThat(all.out().lines().limit(3))
        .containsExactly(
            PACK + ", census year 2023-24: 112 rules",
            "100      error         Header                  Reference date is not the last day of the"
                + " census year",
            "1103     error         Assessments             Assessment starts before the child was referred");
    assertThat(all.out().lines()).hasSize(113);
    assertThat(
            run(
                    "rules",
                    "list",
                    "--year",
                    "2025-26",
                    "--module",
                    "protection",
                    "--severity",
                    "query")
                .out()
                .lines())
        .containsExactly(PACK + ", census year 2025-26: 0 of 116 rules");
    assertThat(run("rules", "list", "upn", "letter").out().lines().skip(1))
        .containsExactly(
            "1510     error         Child identifiers       UPN begins with the wrong check letter");
    assertThat(run("rules", "list", "--year", "2019-20").code()).isEqualTo(64);
    assertThat(run("rules", "list", "--module", "nothing").err()).contains("CIN plan dates");
  }

  @Test
  void aRuleWithoutDrlAndAProvisionalOneAreMarkedInTheList() throws IOException {
    Path pack =
        pack(
            "    confidence: high\n    source: guide 2024-25, 1.9\n    help: >\n      See whether",
            "    confidence: high\n    source: guide 2024-25, 1.9\n"
                + "    provisional: a draft\n    help: >\n      See whether");

    assertThat(run("rules", "list", "8530Q", "--rules", pack.toString()).out())
        .contains("Expected date of birth is outside the expected range (provisional)\n");
  }

  @Test
  void aRuleIsShownWithTextsChangesLogicAndScenarios() {
    Run run = run("rules", "show", "4180");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "error, from 2024-25, about a child, module Child identifiers\n",
            "  Message:     Sex must be provided and equal M, F, or U\n",
            "  Points at:   Sex (Sex, N00783)\n",
            "  Logic:       rules-drl/child-identifiers/4180-2024-25.drl\n",
            "        $child : Child( !census.isCode( \"sex\", Sex ) )\n",
            "error, 2022-23 to 2023-24,",
            "  Message:     Gender is missing\n",
            "What changed when\n  2024-25  changed: message, logic, elements,",
            "Scenarios: ",
            "  line ");
    assertThat(run("rules", "show", "1530").out())
        .contains("2023-24  changed: title, reading; code set upn_la_codes, new: 942, 943");
    assertThat(run("rules", "show", "8500").out()).contains("nothing since 2022-23");
    assertThat(run("rules", "show", "4180", "--year", "2022-23").out())
        .doesNotContain("Sex must be provided");
    assertThat(run("rules", "show", "1570", "--year", "2022-23").code()).isEqualTo(64);
    assertThat(run("rules", "show", "8530").err()).contains("did you mean 8530Q?");
  }

  @Test
  void twoCensusYearsDifferInJustWhatDfeChanged() {
    Run run = run("rules", "diff", "2023-24", "2024-25");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "4 rules added: 1570, 1580, 8945Q, 8950Q\n",
            "0 rules withdrawn\n",
            "4 rules changed: 2886Q, 4180, 8750, 8770Q\n",
            "  added  Children/Child/ChildIdentifiers/Sex\n      after:  Sex, N00783,",
            "  taken out  Children/Child/ChildIdentifiers/GenderCurrent\n",
            "        rule \"4180\"\n",
            "        rule \"4180-2024-25\"\n");
    assertThat(run("rules", "diff", "2022-23", "2023-24").out())
        .contains(
            "0 rules added\n0 rules withdrawn\n1 rule changed: 1530\n",
            "  upn_la_codes, used by 1530\n      added      942\n      added      943\n");
    assertThat(run("rules", "diff", "2024-25", "2025-26").out()).endsWith("\nNothing differs.\n");
    assertThat(run("rules", "diff", "2024-25", "2030-31").code()).isEqualTo(64);
    assertThat(run("rules", "diff", "2024-25", "built-in").code()).isEqualTo(64);
  }

  @Test
  void twoPacksDifferInWhatWasEdited() throws IOException {
    Path pack = folder.resolve("pack");
    Fixture.changed(
            Fixture.changed(
                Fixture.changed("rule-catalog.yaml", "LA Child ID missing", "No id"),
                "rules-drl/child-identifiers/8530Q.drl",
                "daysBeforeEnd( 30 )",
                "daysBeforeEnd( 31 )"),
            "reference-data/bank-holidays.yaml",
            "2030-12-26]",
            "2030-12-26, 2030-12-27]")
        .unpack(pack);

    Run run = run("rules", "diff", "built-in", pack.toString());

    assertThat(run.out())
        .contains(
            "0 rules added\n0 rules withdrawn\n2 rules changed: 8500, 8530Q\n",
            "  8500  message (2022-23 to 2026-27)\n"
                + "      message before: LA Child ID missing\n"
                + "      message after:  No id\n",
            "  8530Q  logic (2022-23 to 2026-27)\n",
            "Bank holidays added\n  2030-12-27\n",
            "Files that differ\n  reference-data/bank-holidays.yaml\n"
                + "  rules-drl/child-identifiers/8530Q.drl\n");
    assertThat(run("rules", "diff", "built-in", "built-in").out()).endsWith("Nothing differs.\n");
  }

  @Test
  void aPackIsCheckedAsAWhole() throws IOException {
    Run sound = run("rules", "check");

    assertThat(sound.code()).isZero();
    assertThat(sound.out())
        .startsWith(PACK + ": sound\n128 rules in 133 versions, 12 of them provisional;")
        .contains("a pack is trusted like a program");

    Path pack = folder.resolve("pack");
    Fixture.changed(
            Fixture.changed("rule-catalog.yaml", "needs-cinch: \"0.1\"", "needs-cinch: \"99\""),
            "rule-catalog.yaml",
            "version: " + Fixture.embedded().pack().info().version(),
            "version: november")
        .unpack(pack);
    Run broken = run("rules", "check", "--rules", pack.toString());

    assertThat(broken.code()).isEqualTo(65);
    assertThat(broken.out())
        .contains(
            "the pack needs cinch 99 or later; this is cinch ",
            "version is 'november', not a version\n",
            "\n2 things to put right\n");
  }

  @Test
  void aRuleThatReachesForMoreThanTheReturnIsFoundByTheCheck() throws IOException {
    Path pack = folder.resolve("pack");
    Fixture.changed(
            "rules-drl/child-identifiers/8500.drl",
            "LAchildID == null",
            "LAchildID == null, LocalDate.now() != null")
        .unpack(pack);

    Run run = run("rules", "check", "--rules", pack.toString());

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).contains("8500.drl:5: rule \"8500\" uses java.time.LocalDate.now");
  }

  @Test
  void featuresAreRunInRuleTermsAndTheExitCodeSaysHowTheyWent() throws IOException {
    Run good = run("rules", "test", "8530Q");

    assertThat(good.code()).isZero();
    assertThat(good.out().lines()).first().isEqualTo("rule    passed  failed  title");
    assertThat(good.out())
        .containsPattern("8530Q +\\d+ +-  Expected date of birth")
        .endsWith(" scenarios of 1 rule: all passed\n");

    Path pack = folder.resolve("pack");
    Fixture.changed(
            "rules-drl/child-identifiers/8530Q.drl", "daysBeforeEnd( 30 )", "daysBeforeEnd( 31 )")
        .unpack(pack);
    Run bad = run("rules", "test", "8530Q", "8500", "--rules", pack.toString());

    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.out())
        .contains(
            "expected [ExpectedPersonBirthDate]\n    but was  nothing\n",
            "of 2 rules: ",
            " failed\n")
        .containsPattern("8500 +\\d+ +-  ");
    assertThat(run("rules", "test", "1").code()).isEqualTo(64);
  }

  @Test
  void aRuleWithoutAScenarioHasNotPassed() throws IOException {
    Path pack = folder.resolve("pack");
    String feature = Fixture.feature("8500");
    Fixture.files().with(feature, null).unpack(pack);

    Run run = run("rules", "test", "8500", "--rules", pack.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("(NO SCENARIO)", "; no scenario of 8500\n");
  }

  private Path pack(String from, String to) throws IOException {
    Path pack = folder.resolve("pack");
    Fixture.changed("rule-catalog.yaml", from, to).unpack(pack);
    return pack;
  }

  @Test
  void nothingThatDiffersBetweenPacksGoesUnsaid() throws IOException {
    Path pack = folder.resolve("pack");
    Fixture.changed(
            Fixture.changed(
                "reference-data/code-sets.yaml",
                "      - A\n      - B\n      - C\n      - D",
                "      - B\n      - A\n      - C\n      - D"),
            "rule-catalog.yaml",
            "needs-cinch: \"0.1\"",
            "needs-cinch: \"0.0\"")
        .unpack(pack);

    assertThat(run("rules", "diff", "built-in", pack.toString()).out())
        .contains(
            "needs cinch 0.0\n",
            "  upn_check_alphabet, used by 1510, 1550 (2022-23 to 2026-27)\n"
                + "      the same codes in another order\n");

    Path opened = folder.resolve("opened");
    run("rules", "unpack", opened.toString());
    run("rules", "new-year", "2027-28", "--from", "2026-27", "--rules", opened.toString());
    run("rules", "new", "8530Q", "--from", "2027-28", "--rules", opened.toString());
    Path catalog = opened.resolve("rule-catalog.yaml");
    Files.writeString(catalog, Files.readString(catalog).replaceAll(" *# \\(fill in.*\n", ""));
    Path drl = opened.resolve("rules-drl/child-identifiers/8530Q-2027-28.drl");
    Files.writeString(
        drl, Files.readString(drl).replaceAll("// \\(fill in.*\n", "").replace("( 30 )", "( 40 )"));
    assertThat(run("rules", "diff", "built-in", opened.toString()).out())
        .contains(
            "Census years added\n  2027-28\n",
            "1 rule changed: 8530Q\n",
            "  8530Q  logic (2027-28)\n");
  }

  @Test
  void aScenarioThatSaysNothingOfItsRuleHasNotPassed() throws IOException {
    Path pack = folder.resolve("pack");
    String feature = Fixture.feature("8500");
    String text = Fixture.files().text(feature);
    Fixture.files()
        .with(feature, text.replaceFirst("Then 8500 is [a-z< ].*", "And a child"))
        .unpack(pack);

    Run run = run("rules", "test", "8500", "--rules", pack.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("it does not say what 8500 does: end it with Then 8500 ");
  }
}
