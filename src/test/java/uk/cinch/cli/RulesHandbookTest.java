package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cinch.cli.Run.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;

class RulesHandbookTest {
  private static final String FEATURE =
      "features/child-identifiers/8530Q-expected-date-of-birth.feature";

  @TempDir private Path folder;

  @Test
  void anExampleThatFailsIsNamedAndTheHandbookWrittenAllTheSame() throws IOException {
    PackFiles files =
        Fixture.changed(
            FEATURE,
            "| 2022-23 | 2023-03-01              | not reported                        |",
            "| 2022-23 | 2023-03-01              | reported on ExpectedPersonBirthDate |");
    for (String path : files.under(PackFiles.FEATURES)) {
      files = path.equals(FEATURE) ? files : files.with(path, null);
    }
    files.unpack(folder.resolve("pack"));
    Path out = folder.resolve("handbook");
    long rules = Fixture.embedded().pack().rules().stream().map(RuleEntry::code).distinct().count();

    Run run = run("rules", "handbook", "--out", out.toString(), "--rules", folder + "/pack");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            "Handbook written: " + rules + " rules, 29 examples, 1 of them not as they say",
            "  " + FEATURE + ":16 In 2022-23, expected on 2023-03-01: exactly 30 days before",
            "Open " + out.resolve("index.html"));
    assertThat(out.resolve("rules/8530Q.html")).content().contains("not as it says");
  }

  @Test
  void aFolderWithAnythingElseInItIsLeftAlone() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.html"), "Dear");

    Run run = run("rules", "handbook", "--out", folder.toString());

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err().strip())
        .isEqualTo(folder + " is not empty and holds no handbook; name another folder");
    assertThat(letter).hasContent("Dear");
    assertThat(run("rules", "handbook", "--out", letter.toString()).code()).isEqualTo(64);
    assertThat(run("rules", "handbook").code()).isEqualTo(64);
  }
}
