package uk.cinch.authoring.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.Cinch;
import uk.cinch.Fixture;
import uk.cinch.catalog.BrokenPackException;

class FeatureRunTest {
  private static final String PATH = Fixture.feature("8500");

  private static final String FEATURE =
      """
      Feature: 8500

        Rule: one

          Scenario: It is left out
            Given a 2024-25 return with a child:
              | LAchildID |
              |           |
            Then 8500 is reported on LAchildID

          Scenario: It is there
            Given a 2024-25 return
            Then 8500 is reported on LAchildID

          Scenario: A step that nobody wrote
            Given a 2024-25 return
            And a chidl
            Then 8500 is not reported

          Scenario: A step before any return
            Given a child
            Then 8500 is not reported

          Scenario: Nothing is said
            Given a 2024-25 return

          Scenario Outline: Row <number>
            Given a <year> return
            Then 8500 is <outcome>

            Examples:
              | number | year    | outcome               |
              | 1      | 2023-24 | not reported          |
              | 2      | 2024-25 | reported on LAchildID |
      """;

  private static List<ScenarioResult> run(String feature, String... codes) {
    return new FeatureRun(Cinch.of(Fixture.files().with(PATH, feature)), 2).run(List.of(codes));
  }

  private static ScenarioResult result(int line, String name, String cause) {
    return new ScenarioResult("8500", PATH, line, name, cause);
  }

  @Test
  void eachScenarioSaysHowItWentInTheOrderOfTheFile() {
    String notFound = "8500:\nexpected [LAchildID]\nbut was  nothing";

    assertThat(run(FEATURE, "8500"))
        .containsExactly(
            result(5, "It is left out", null),
            result(11, "It is there", notFound),
            result(
                15,
                "A step that nobody wrote",
                "no step takes 'a chidl'; see docs/writing-rules.md"),
            result(
                20,
                "A step before any return",
                "no return is given yet; begin with: Given a 2024-25 return"),
            result(
                24,
                "Nothing is said",
                "it does not say what 8500 does: end it with Then 8500 is reported on …, or: is not"
                    + " reported"),
            result(33, "Row 1", null),
            result(34, "Row 2", notFound));
  }

  @Test
  void aRuleWithoutFeatureHasNoResults() {
    assertThat(run(null, "8500")).isEmpty();
  }

  @Test
  void aFeatureThatIsNotGherkinEndsTheRun() {
    assertThatThrownBy(
            () -> run("Feature: 8500\n  Scenario: one\n    Given a child\n    Gvien\n", "8500"))
        .isInstanceOf(BrokenPackException.class)
        .hasMessageContaining(PATH + ":4: not Gherkin");
  }
}
