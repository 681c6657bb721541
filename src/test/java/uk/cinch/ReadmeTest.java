package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.cinch.check.Options;
import uk.cinch.report.text.TextReport;

class ReadmeTest {
  @Test
  void theRunShownIsWhatTheProgramPrints() throws Exception {
    Matcher block =
        Pattern.compile(
                "(?s)```console\n\\$ \\./cinch check samples/(\\S+) \\| head -n (\\d+)\n(.*?)```")
            .matcher(readme());
    assertThat(block.find()).isTrue();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Fixture.embedded()
        .check(
            Files.newInputStream(Path.of("samples", block.group(1))),
            Options.DEFAULT.withFile(block.group(1)),
            new TextReport(new PrintWriter(out, false, StandardCharsets.UTF_8)));

    assertThat(out.toString(StandardCharsets.UTF_8).lines().limit(Long.parseLong(block.group(2))))
        .containsExactlyElementsOf(block.group(3).lines().toList());
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
