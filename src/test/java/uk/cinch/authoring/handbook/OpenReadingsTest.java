package uk.cinch.authoring.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;

class OpenReadingsTest {
  private static final Path PAGE = Path.of("docs/open-readings.md");

  /** Writes the page anew. */
  public static void main(String[] args) throws IOException {
    Files.writeString(PAGE, OpenReadings.of(Fixture.embedded().pack()));
  }

  @Test
  void thePageIsWhatTheCatalogSays() throws IOException {
    assertThat(Files.readString(PAGE)).isEqualTo(OpenReadings.of(Fixture.embedded().pack()));
  }

  @Test
  void everyRuleOfLessThanHighConfidenceSaysHowItIsRead() {
    assertThat(Fixture.embedded().pack().rules())
        .filteredOn(rule -> rule.confidence() != uk.cinch.catalog.Confidence.HIGH)
        .allSatisfy(rule -> assertThat(rule.reading()).as(rule.code()).isNotBlank());
  }
}
