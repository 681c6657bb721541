package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left when a check cannot go on: nothing half done, and one line that says why. */
@DisabledOnOs(OS.WINDOWS)
class StoppedIT {
  @TempDir private static Path folder;
  private static Path home;
  private static byte[] sample;

  @TempDir private Path temporary;
  private Path out;

  @BeforeAll
  static void unpack() throws IOException {
    home = Distribution.unpack(folder);
    sample = Files.readAllBytes(home.resolve("samples/mixed-2024-25.xml"));
  }

  @BeforeEach
  void makeAFolder() throws IOException {
    out = Files.createDirectories(temporary.resolve("out"));
  }

  private ProcessBuilder cinch(String options, String... args) {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("cinch").toString()));
    command.addAll(List.of(args));
    return process(options, command);
  }

  private ProcessBuilder process(String options, List<String> command) {
    return Distribution.process(home, "-Djava.io.tmpdir=" + temporary + " " + options, command);
  }

  private static String ended(Process process, int code) throws Exception {
    try (InputStream said = process.getInputStream()) {
      String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(text).isEqualTo(code);
      return text;
    }
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> temporary.relativize(file).toString())
          .filter(file -> !file.startsWith("hsperfdata"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void aCheckThatIsStoppedLeavesNothing(String signal) throws Exception {
    Process process =
        cinch("", "check", "-", "--out", out.toString(), "--format", "json,csv,text").start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(sample, 0, sample.length - 100);
      in.flush();
      await(".partial");
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    assertThat(process.exitValue()).isGreaterThan(128);
    assertThat(left()).isEmpty();
  }

  private void await(String ending) throws Exception {
    for (int tries = 0; left().stream().noneMatch(file -> file.endsWith(ending)); tries++) {
      assertThat(tries).as("no file ending in " + ending).isLessThan(600);
      Thread.sleep(100);
    }
  }

  @Test
  void aReportThatFindsNoRoomLeavesNothingOfItself() throws Exception {
    String checks =
        "ulimit -f 8; exec ./cinch check samples/mixed-2024-25.xml samples/clean-2024-25.xml"
            + " --format csv --out "
            + out;
    String said = ended(process("-XX:-UsePerfData", List.of("sh", "-c", checks)).start(), 70);

    assertThat(said)
        .contains("samples/mixed-2024-25.xml: its report cannot be written: ")
        .contains("clean-2024-25.xml")
        .contains("ready");
    assertThat(left()).containsExactly("out/clean-2024-25.csv", "out/summary.csv");
  }

  @Test
  void aCheckThatRunsOutOfMemorySaysWhatToDoAndTheOthersGoOn() throws Exception {
    Path large = temporary.resolve("large.xml");
    String value = "x".repeat(20_000_000);
    Files.writeString(
        large,
        new String(sample, StandardCharsets.UTF_8)
            .replaceFirst("<LAchildID>[^<]*<", "<LAchildID>" + value + "<"));
    String clean = "samples/clean-2024-25.xml";

    String one = ended(cinch("-Xmx64m", "check", large.toString()).start(), 70);
    String two = ended(cinch("-Xmx64m", "check", large.toString(), clean).start(), 70);

    assertThat(one).contains("memory", "CINCH_JAVA_OPTS=-Xmx");
    assertThat(two).contains("memory", "CINCH_JAVA_OPTS=-Xmx", clean);
    assertThat(left()).containsExactly("large.xml");
  }

  @Test
  void aPackThatGoesWhileItIsInUseIsNotMissed() throws Exception {
    Path pack = temporary.resolve("pack");
    ended(cinch("", "rules", "unpack", pack.toString()).start(), 0);
    Process process =
        cinch("", "check", "-", "--rules", pack.toString(), "--out", out.toString()).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(sample, 0, sample.length / 2);
      in.flush();
      await(".partial");
      try (Stream<Path> files = Files.walk(pack)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
      in.write(sample, sample.length / 2, sample.length - sample.length / 2);
    }

    ended(process, 1);
    assertThat(left()).containsExactly("out/standard input.txt");
  }

  @Test
  void aPackThatIsHalfThereIsRefused() throws Exception {
    Path pack = temporary.resolve("pack");
    ended(cinch("", "rules", "unpack", pack.toString()).start(), 0);
    Files.delete(pack.resolve("rules-drl/child-identifiers/8500.drl"));

    String said =
        ended(
            cinch("", "check", "samples/clean-2024-25.xml", "--rules", pack.toString()).start(),
            65);

    assertThat(said).contains("The rule pack cannot be used:").contains("8500");
  }
}
