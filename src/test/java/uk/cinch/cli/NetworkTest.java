package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** No command opens a socket or looks a name up. Later versions of Java have no such trap. */
@EnabledForJreRange(max = JRE.JAVA_23)
class NetworkTest {
  private static final String SAMPLE = "samples/mixed-2024-25.xml";

  @TempDir private Path folder;
  private String out;

  @BeforeEach
  void nameAFolder() {
    out = folder.resolve("out").toString();
  }

  private static String trapped(String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.security.manager=allow",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Trapped.class.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream said = process.getInputStream()) {
      String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return text;
    }
  }

  @Test
  void theTrapWorks() throws Exception {
    assertThat(trapped("connect")).contains(Trapped.TOLD + "connect");
    assertThat(trapped("look-up")).contains(Trapped.TOLD + "connect localhost:-1");
  }

  @Test
  void checking() throws Exception {
    assertThat(trapped("check", SAMPLE, "samples", "--out", out, "--format", "json,csv,text"))
        .contains("ended with 1")
        .doesNotContain(Trapped.TOLD);
  }

  @Test
  void whatIsLaidBesideAReturn() throws Exception {
    String here = "samples/to-submit-2024-25.xml";
    String last = "samples/clean-2023-24.xml";
    String notes = folder.resolve("notes.yaml").toString();
    String lists = folder.resolve("lists").toString();
    for (List<String> command :
        List.of(
            List.of("notes", "new", here, "-o", notes, "--last-year", last),
            List.of("check", here, "--last-year", last, "--notes", notes, "--lists", lists),
            List.of("notes", "import", lists + "/by-child.csv", "--notes", notes),
            List.of("figures", here, "--last-year", last))) {
      assertThat(trapped(command.toArray(new String[0])))
          .as(command.toString())
          .containsPattern("ended with [01]")
          .doesNotContain(Trapped.TOLD);
    }
  }

  @Test
  void returnsThatPointElsewhere() throws Exception {
    String entity = "<!DOCTYPE Message [<!ENTITY a SYSTEM 'http://localhost:9/a'>]>";
    Path xml =
        java.nio.file.Files.writeString(
            folder.resolve("a.xml"),
            entity + "<Message xmlns='http://localhost:9/b'>&a;</Message>");

    assertThat(trapped("check", xml.toString()))
        .contains("ended with 2")
        .doesNotContain(Trapped.TOLD);
  }

  @Test
  void tables() throws Exception {
    String tables = folder.resolve("tables").toString();
    for (List<String> command :
        List.of(
            List.of("tables", SAMPLE, "--out", tables),
            List.of("tables", tables, "--to", folder.resolve("back.xml").toString()))) {
      assertThat(trapped(command.toArray(new String[0])))
          .as(command.toString())
          .contains("ended with 0")
          .doesNotContain(Trapped.TOLD);
    }
  }

  @Test
  void makingUpReturns() throws Exception {
    String file = folder.resolve("made.xml").toString();

    assertThat(trapped("generate", "--children=10", "--year=2024-25", "-o", file))
        .contains("ended with 0")
        .doesNotContain(Trapped.TOLD);
  }

  @Test
  void changingRules() throws Exception {
    String pack = folder.resolve("pack").toString();
    for (List<String> command :
        List.of(
            List.of("rules", "unpack", pack),
            List.of("rules", "list", "--rules", pack),
            List.of("rules", "show", "8500", "--rules", pack),
            List.of("rules", "test", "8500", "--rules", pack),
            List.of("rules", "prove", "8500", "--rules", pack))) {
      assertThat(trapped(command.toArray(new String[0])))
          .as(command.toString())
          .contains("ended with 0")
          .doesNotContain(Trapped.TOLD);
    }
  }
}
