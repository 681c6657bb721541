package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyReturnsTest {
  private static final String CLEAN = "samples/clean-2024-25.xml";
  private static final String FAULTY = "samples/fault-8868-2024-25.xml";

  @TempDir private Path folder;
  private Path returns;
  private Path out;

  @BeforeEach
  void layOutReturns() throws IOException {
    returns = Files.createDirectories(folder.resolve("returns"));
    out = folder.resolve("out");
    Files.createDirectories(returns.resolve("sub"));
    Files.copy(Path.of(CLEAN), returns.resolve("b.xml"));
    Files.copy(Path.of(FAULTY), returns.resolve("sub/b.XML"));
  }

  private static Run run(String... args) {
    return Run.run(args);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyReturnInAFolderIsCheckedAndSummedUp() throws IOException {
    Files.writeString(returns.resolve("cut.xml"), "<Message>");
    Files.writeString(returns.resolve("notes.txt"), "no return");
    Files.writeString(returns.resolve(".hidden.xml"), "no return");
    Files.createDirectories(returns.resolve(".svn"));
    Files.writeString(returns.resolve(".svn/old.xml"), "no return");

    Run run = run("check", returns.toString(), "--out", out.toString(), "--format", "csv,json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            """

            All returns
            -----------

            return     LA   year      children   errors  queries     form  verdict
            b.xml      201  2024-25         10        0        0        0  ready
            cut.xml                                                        cannot be checked, so\
             nothing in it has been: line 1: the file ends in the middle; it has been cut short
            sub/b.XML  201  2024-25         11        1        1        0  not-ready
            """);
    assertThat(run.err().lines())
        .containsExactly(
            returns.resolve("notes.txt") + ": left out, as its name does not end in .xml",
            "cut.xml: cannot be checked, so nothing in it has been: line 1: the file ends in the"
                + " middle; it has been cut short");
    assertThat(written())
        .containsExactly("b-2.csv", "b-2.json", "b.csv", "b.json", "summary.csv", "summary.json");
    assertThat(Files.readAllLines(out.resolve("summary.csv")))
        .contains("sub/b.XML,201,2024-25,11,1,1,0,not-ready,b-2,");
    JsonNode second = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    assertThat(second.at("/returns/1/trouble").asText()).startsWith("cannot be checked");
    assertThat(second.at("/returns/2/children").asInt()).isEqualTo(11);
    assertThat(second.at("/returns")).hasSize(3);
  }

  @Test
  void reportsOnStandardOutputStandInTheOrderOfTheReturns() {
    for (String threads : List.of("1", "2", "8")) {
      Run run = run("check", FAULTY, returns.toString(), CLEAN, "--threads", threads);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out().lines().filter(line -> line.matches("\\S+\\.(xml|XML): .*")))
          .extracting(line -> line.replaceFirst(":.*", ""))
          .containsExactly("fault-8868-2024-25.xml", "b.xml", "b.XML", "clean-2024-25.xml");
      assertThat(run.out()).contains("All returns");
    }
  }

  @Test
  void eachReportIsTheOneTheReturnGetsAlone() throws IOException {
    run("check", returns.toString(), "--out", out.toString(), "--format", "json");
    Path alone = folder.resolve("alone");
    run(
        "check",
        returns.resolve("sub/b.XML").toString(),
        "--out",
        alone.toString(),
        "--format",
        "json");

    assertThat(out.resolve("b-2.json")).hasSameTextualContentAs(alone.resolve("b.json"));
    assertThat(alone.toFile().list()).containsExactly("b.json");
  }

  @Test
  void aReturnCalledSummaryKeepsItsReport() throws IOException {
    Files.copy(Path.of(CLEAN), returns.resolve("summary.xml"));

    run("check", returns.toString(), "--out", out.toString());

    assertThat(written()).containsExactly("b-2.txt", "b.txt", "summary-2.txt", "summary.txt");
    assertThat(Files.readString(out.resolve("summary.txt"))).contains("summary.xml");
  }

  @Test
  void aFolderWithoutReturnsIsWrongUse() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    Run run = run("check", empty.toString());

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("holds no return");
    assertThat(run("check", returns.toString(), "--format", "json").code()).isEqualTo(64);
  }

  @Test
  void reportsThatCannotBeWrittenAreSaidAndEndWithSeventy() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Run one = run("check", CLEAN, "--out", file.resolve("below").toString());
    Run many = run("check", returns.toString(), "--out", file.resolve("below").toString());

    assertThat(one.code()).isEqualTo(70);
    assertThat(one.err()).startsWith(CLEAN + ": its report cannot be written: ").hasLineCount(1);
    assertThat(many.code()).isEqualTo(70);
    assertThat(many.err().lines().filter(line -> line.contains("cannot be written"))).hasSize(3);
  }
}
