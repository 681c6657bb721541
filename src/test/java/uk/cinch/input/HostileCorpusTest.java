package uk.cinch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cinch.Fixture;
import uk.cinch.check.Options;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;
import uk.cinch.result.Report;

/**
 * Returns well and badly written, each beside the answer it must get: its problems of form, the
 * findings of four rules that show how values were read, or why it cannot be read. {@link #main}
 * writes the answers anew, to be read one by one before they are kept.
 */
class HostileCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/hostile");
  private static final Options OPTIONS =
      Options.DEFAULT.withThreads(1).withOnly(List.of("100", "4180", "8500", "8525Q"));

  public static void main(String[] args) throws IOException {
    for (String name : names().toList()) {
      Files.writeString(CORPUS.resolve(name + ".txt"), answer(name));
    }
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xml"))
          .map(name -> name.substring(0, name.length() - ".xml".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyReturnGetsItsAnswer(String name) throws IOException {
    assertThat(answer(name)).isEqualTo(Files.readString(CORPUS.resolve(name + ".txt")));
  }

  private static String answer(String name) throws IOException {
    try (InputStream in = Files.newInputStream(CORPUS.resolve(name + ".xml"))) {
      Report report = Fixture.embedded().check(in, OPTIONS);
      List<String> lines = new ArrayList<>();
      lines.add(
          "census year "
              + report.head().census().year()
              + ", children: "
              + report.end().counts().children());
      report.structure().forEach(problem -> lines.add(line(problem)));
      report.findings().forEach(finding -> lines.add(line(finding)));
      return String.join("\n", lines) + "\n";
    } catch (UnreadableReturnException e) {
      return "unreadable: " + e.getMessage() + "\n";
    }
  }

  private static String line(FormatError problem) {
    return "line %d:%d %s %s: %s | %s"
        .formatted(
            problem.line(),
            problem.column(),
            problem.path(),
            shown(problem.value()),
            problem.problem(),
            problem.advice());
  }

  private static String line(Finding finding) {
    String child =
        finding.child() == null
            ? ""
            : " child " + finding.child().position() + " " + shown(finding.child().id());
    StringBuilder line = new StringBuilder(finding.rule()).append(child);
    for (Location at : finding.locations()) {
      line.append(
          " | line %d:%d %s %s".formatted(at.line(), at.column(), at.path(), shown(at.value())));
    }
    return line.toString();
  }

  private static String shown(String value) {
    if (value == null) {
      return "(missing)";
    }
    String cut = value.length() > 80 ? value.substring(0, 80) + "…" + value.length() : value;
    StringBuilder shown = new StringBuilder();
    cut.codePoints()
        .forEach(
            point -> {
              if (point < ' ' || point > '~') {
                shown.append("\\u%04X".formatted(point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return "'" + shown + "'";
  }
}
