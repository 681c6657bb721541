package uk.cinch.authoring.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cinch.authoring.features.FeatureFile.Step;

class FeatureFileTest {
  @ParameterizedTest
  @CsvSource({
    "features/child-identifiers/8500-la-child-id-missing.feature, 8500",
    "features/child-identifiers/8530Q-2-days-early.feature, 8530Q",
    "features/cin-details/YonY-02-number-of-referrals.feature, YonY 02",
    "features/section-47/L001Q-conference.feature, L001Q"
  })
  void theNameOfAFileBeginsWithTheCode(String path, String code) {
    assertThat(FeatureFile.code(path)).isEqualTo(code);
  }

  @Test
  void anOutcomeIsOfTheWholeCodeAlsoWhereItHasASpace() {
    List<Step> steps =
        List.of(
            new Step("YonY 02 is reported for the return", null),
            new Step("YonY 02 is not reported", null),
            new Step("YonY 01 is reported for the return", null),
            new Step("02 is reported on UPN", null));

    assertThat(FeatureFile.outcomes(steps, "YonY 02"))
        .extracting(outcome -> outcome.group(2) == null)
        .containsExactly(true, false);
    assertThat(FeatureFile.outcomes(steps, "02")).hasSize(1);
  }
}
