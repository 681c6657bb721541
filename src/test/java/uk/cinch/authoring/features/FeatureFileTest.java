package uk.cinch.authoring.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cinch.authoring.features.FeatureFile.ExampleRow;
import uk.cinch.authoring.features.FeatureFile.ExampleTable;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;
import uk.cinch.authoring.features.FeatureFile.RuleBlock;
import uk.cinch.authoring.features.FeatureFile.ScenarioCase;
import uk.cinch.authoring.features.FeatureFile.WrittenScenario;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;

class FeatureFileTest {
  private static FeatureStep step(String text) {
    return new FeatureStep(text, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "features/child-identifiers/8500-la-child-id-missing.feature, 8500",
    "features/child-identifiers/8530Q-2-days-early.feature, 8530Q",
    "features/cin-details/YonY-02-number-of-referrals.feature, YonY 02",
    "features/section-47/L001Q-conference.feature, L001Q",
    "rules-drl/cin-details/YonY-02.drl, YonY 02",
    "rules-drl/cin-details/8610-2024-25.drl, 8610"
  })
  void theNameOfAFileBeginsWithTheCode(String path, String code) {
    assertThat(FeatureFile.code(path)).isEqualTo(code);
  }

  @Test
  void anOutcomeIsOfTheWholeCodeAlsoWhereItHasASpace() {
    ScenarioCase scenario =
        new ScenarioCase(
            "one",
            1,
            Stream.of(
                    "YonY 02 is reported for the return",
                    "YonY 02 is not reported",
                    "YonY 01 is reported for the return",
                    "02 is reported on UPN")
                .map(FeatureFileTest::step)
                .toList());

    assertThat(scenario.outcomes("YonY 02"))
        .extracting(StepMatch::isReported)
        .containsExactly(true, false);
    assertThat(scenario.outcomes("02")).hasSize(1);
  }

  @Test
  void theYearIsThatOfTheReturnAndNotOfTheOneBefore() {
    ScenarioCase scenario =
        new ScenarioCase(
            "one", 1, List.of(step("last year, a 2023-24 return"), step("a 2024-25 return")));

    assertThat(scenario.year()).contains(new CensusYear(2024));
    assertThat(new ScenarioCase("two", 1, List.of(step("a child"))).year()).isEmpty();
  }

  @Test
  void anOutlineIsOneScenarioToReadAndOneForEachRowToRun() {
    String text =
        """
        @error
        Feature: 8500 Child without id

          Background:
            Given a 2024-25 return

          @from-2022-23
          Rule: A child has an id

            It is how children are told apart.

            Scenario Outline: It is <id>
              Given a child:
                | LAchildID |
                | <id>      |
              Then 8500 is <outcome>

              Examples: both ways
                | id | outcome      |
                | A1 | not reported |
        """;
    Faults faults = new Faults();

    assertThat(FeatureReader.read("features/8500-id.feature", text, faults, faults))
        .contains(
            new FeatureFile(
                "features/8500-id.feature",
                "8500 Child without id",
                2,
                List.of("@error"),
                List.of(
                    new RuleBlock(
                        "A child has an id",
                        8,
                        List.of("@from-2022-23"),
                        "It is how children are told apart.",
                        List.of(
                            new WrittenScenario(
                                "It is <id>",
                                12,
                                "",
                                steps("<id>", "8500 is <outcome>"),
                                List.of(
                                    new ExampleTable(
                                        "both ways",
                                        List.of("id", "outcome"),
                                        List.of(
                                            new ExampleRow(20, List.of("A1", "not reported"))))),
                                List.of(
                                    new ScenarioCase(
                                        "It is A1", 20, steps("A1", "8500 is not reported")))))))));
    assertThat(faults.found()).isEmpty();
  }

  private static List<FeatureStep> steps(String id, String outcome) {
    return List.of(
        step("a 2024-25 return"),
        new FeatureStep("a child:", List.of(List.of("LAchildID"), List.of(id))),
        step(outcome));
  }
}
