package uk.cinch.authoring.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;

class StepGrammarTest {
  private static final List<List<String>> TABLE = List.of(List.of("UPN"), List.of("1"));

  private static FeatureStep step(String text) {
    return new FeatureStep(text, text.endsWith(":") ? TABLE : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a 2024-25 return | aReturn | {year=2024-25}",
        "last year, a 2023-24 return | lastYearAReturn | {lastYear=2023-24}",
        "a 2024-25 return with children: | aReturnWithChildren | {year=2024-25}",
        "the episode has Section47: | theRecordHas | {record=episode, group=Section47}",
        "there are 4 children like it | thereAreChildrenLikeIt | {number=4}",
        "YonY 01 is not reported | isNotReported | {code=YonY 01}",
        "8500 is reported 2 times on UPN | isReportedTimesOn | {code=8500, times=2, elements=UPN}"
      })
  void aSentenceIsTakenByItsStepWithItsPartsByName(String text, String kind, String parts) {
    StepMatch match = StepGrammar.match(step(text)).orElseThrow();

    assertThat(match.kind()).isEqualTo(kind);
    assertThat(match.parts()).hasToString(parts);
    assertThat(StepGrammar.matchWritten(step(text))).contains(match);
  }

  @Test
  void aTableWhereNoneBelongsOrNoneWhereOneDoesIsNotTaken() {
    assertThat(StepGrammar.match(new FeatureStep("a child:", List.of()))).isEmpty();
    assertThat(StepGrammar.match(new FeatureStep("a child", TABLE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <year> return with children: | aReturnWithChildren | {year=<year>}",
        "an empty <group> in the episode | anEmptyGroup | {group=<group>, record=episode}",
        "YonY 01 is <outcome> | rows | {code=YonY 01}",
        "8500 is reported on UPN and <a b> | isReportedOn | {code=8500, elements=UPN and <a b>}"
      })
  void placeholdersAreTakenOnlyInWhatAnAuthorWrote(String text, String kind, String parts) {
    StepMatch match = StepGrammar.matchWritten(step(text)).orElseThrow();

    assertThat(match.kind()).isEqualTo(kind);
    assertThat(match.parts()).hasToString(parts);
    assertThat(StepGrammar.match(step(text))).isEmpty();
  }
}
