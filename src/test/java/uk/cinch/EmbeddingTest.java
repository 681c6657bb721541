package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import uk.cinch.example.CheckAReturn;

/** The example for other programs, without what only the command line and the page need. */
class EmbeddingTest {
  private static final Path EXAMPLE = Path.of("src/test/java/uk/cinch/example/CheckAReturn.java");
  private static final String SAMPLE = "samples/fault-8540-2024-25.xml";

  /** Comes with what is optional, and with nothing else. */
  private static final List<String> BROUGHT =
      List.of("cucumber", "gherkin", "datatable", "tag-expressions", "messages", "html-formatter");

  @Test
  void itRunsWithoutTheOptionalDependencies() throws Exception {
    Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    List<String> absent =
        pom.select("project > dependencies > dependency:has(optional)").stream()
            .map(dependency -> dependency.selectFirst("artifactId").text())
            .toList();
    assertThat(absent).contains("picocli", "jetty-server", "cucumber-java");
    String path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                entry ->
                    Stream.concat(absent.stream(), BROUGHT.stream()).noneMatch(entry::contains))
            .filter(entry -> !entry.contains("jetty") && !entry.contains("junit"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                CheckAReturn.class.getName(),
                SAMPLE)
            .start();
    try (InputStream out = process.getInputStream();
        InputStream err = process.getErrorStream()) {
      assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(
              "not-ready, 1 errors\n8540 Child[11]/ChildCharacteristics/Disabilities/Disability[2]\n");
      assertThat(new String(err.readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContain("Exception");
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void theReadmeShowsIt() throws IOException {
    Matcher shown =
        Pattern.compile("(?s)```java\n(.*?)```")
            .matcher(Files.readString(Path.of("docs/other-programs.md")));
    assertThat(shown.find()).isTrue();
    String code = Files.readString(EXAMPLE);
    String body = code.substring(code.indexOf("    // takes"), code.lastIndexOf("  }\n}"));

    assertThat(shown.group(1)).isEqualTo(body.replaceAll("(?m)^    ", ""));
    assertThat(body.lines().count()).isLessThanOrEqualTo(20);
  }
}
