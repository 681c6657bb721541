package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip, unpacked away from the checkout, run as its user runs it. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
  @TempDir private static Path folder;
  private static Path home;

  @BeforeAll
  static void unpack() throws IOException {
    home = Distribution.unpack(folder);
  }

  @Test
  void itGivesTheReportTheReadmeShows() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String sample = "samples/fault-8868-2024-25.xml";

    String out = run(1, "", "check", sample);

    assertThat(readme).contains("$ ./cinch check " + sample + "\n" + out + "```");
  }

  @Test
  void startingCompilesNoRule() throws Exception {
    Path loaded = folder.resolve("loaded.txt");

    run(0, "-Xlog:class+load:file=" + loaded, "check", "samples/clean-2024-25.xml");

    assertThat(Files.readString(loaded))
        .contains("uk.cinch.engine.RuleImage")
        .doesNotContain("org.eclipse.jdt.", "org.drools.drl.parser.", "com.github.javaparser.")
        .doesNotContain("io.cucumber.", "com.samskivert.", "com.github.difflib.");
  }

  @Test
  void neitherEncodingNorLanguageNorTimeZoneChangesTheReport() throws Exception {
    String sample = "samples/mixed-2023-24.xml";
    List<String> args = List.of("check", sample, "--format", "json");

    String plain = run(1, "", args.toArray(new String[0]));
    String odd =
        run(
            1,
            "-Dfile.encoding=windows-1252 -Duser.language=tr -Duser.timezone=Pacific/Apia",
            args.toArray(new String[0]));

    assertThat(odd).isEqualTo(plain);
  }

  @Test
  void aPackBesideTheLauncherTakesThePlaceOfTheBuiltInOne() throws Exception {
    run(0, "", "rules", "unpack", "cinch-rules");
    Path catalog = home.resolve("cinch-rules/rule-catalog.yaml");
    Files.writeString(
        catalog,
        Files.readString(catalog).replace("LA Child ID missing", "No id: say whose it is"));
    try {
      assertThat(run(1, "", "check", "samples/fault-8500-2024-25.xml"))
          .contains("No id: say whose it is");
    } finally {
      deleteAll(home.resolve("cinch-rules"));
    }
  }

  private static void deleteAll(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String run(int code, String javaOptions, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("cinch").toString()));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("CINCH_JAVA_OPTS", javaOptions);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(text).isEqualTo(code);
      return text;
    }
  }
}
