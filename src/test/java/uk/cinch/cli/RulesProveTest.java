package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;
import uk.cinch.authoring.mutation.Operator;

class RulesProveTest {
  private static final String FEATURE =
      "features/child-protection-plans/8925-plan-end-before-start.feature";

  @TempDir private Path folder;

  @Test
  void aRuleThatHoldsEndsWithNought() {
    Run run = run("8925");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "8925: 5 mutants, 5 killed, 0 equivalent, 0 survived\n"
                    + "Not recorded: the handbook shows what --record writes into the pack\n",
                ""));
  }

  @Test
  void aSurvivorIsPrintedAsTheScenarioThatIsMissingAndEndsWithOne() throws IOException {
    weakPack();

    Run run = run("8925", "8930", "--threads", "1", "--rules", folder.toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                """
                8925: 5 mutants, 4 killed, 0 equivalent, 1 survived
                  rules-drl/child-protection-plans/8925.drl:5  comparison: CPPendDate < CPPstartDate → CPPendDate <= CPPstartDate
                      no scenario tells this from the rule: add a scenario where `CPPendDate` equals `CPPstartDate`
                8930: 3 mutants, 3 killed, 0 equivalent, 0 survived

                2 rule files: 8 mutants, 7 killed, 0 equivalent, 1 survived: 87.5 %
                Not recorded: the handbook shows what --record writes into the pack
                """,
                ""));
  }

  @Test
  void theRecordIsWrittenForTheRulesThatWereProvedAndLeftForTheOthers() throws IOException {
    weakPack();
    Path record = folder.resolve("features/proof.yaml");
    String before = Files.readString(record);

    run("8925", "--record", "--rules", folder.toString());

    String after = Files.readString(record);
    String survivor =
        "      - \"comparison: CPPendDate < CPPstartDate → CPPendDate <= CPPstartDate\"";
    assertThat(others(after)).isEqualTo(others(before)).hasSizeGreaterThan(100);
    assertThat(after)
        .contains(
            "    killed: 4\n    stillborn: 0\n    equivalents: []\n    survivors:\n" + survivor);
  }

  @Test
  void wrongUseEndsWithSixtyFour() {
    assertThat(run("8530q"))
        .isEqualTo(new Run(64, "", "there is no rule 8530q: did you mean 8530Q?\n"));
    assertThat(run("8925", "--record"))
        .isEqualTo(
            new Run(
                64,
                "",
                "name the pack's folder with --rules DIR; 'cinch rules unpack DIR' makes one\n"));
    assertThat(run("8925", "--threads", "0"))
        .isEqualTo(new Run(64, "", "--threads is 0, at least 1 is needed\n"));
  }

  @Test
  void theHelpNamesEveryKindOfChange() {
    String help = run("--help").out();

    assertThat(Arrays.stream(Operator.values()).map(Operator::word).collect(Collectors.toList()))
        .allSatisfy(word -> assertThat(help).contains("\n  " + word + " "));
  }

  /** What is recorded of rules that were not proved. */
  private static List<String> others(String record) {
    return Arrays.stream(record.split("(?=  - rule: )"))
        .filter(part -> !part.startsWith("  - rule: \"8925\""))
        .toList();
  }

  /** A pack in which no scenario shows a plan that ends on the day it starts. */
  private void weakPack() throws IOException {
    String feature =
        Fixture.files()
            .text(FEATURE)
            .lines()
            .filter(line -> !line.matches(".*\\| (\\d{4}-\\S+) +\\| \\1 +\\|.*"))
            .collect(Collectors.joining("\n"));
    Fixture.files().with(FEATURE, feature).unpack(folder);
  }

  private static Run run(String... args) {
    return Run.run(
        Stream.concat(Stream.of("rules", "prove"), Stream.of(args)).toArray(String[]::new));
  }
}
