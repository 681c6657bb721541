package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;
import uk.cinch.TemporaryFiles;

/** Nothing of a child stands anywhere but in the reports that are asked for. */
class PrivacyTest {
  private static final String MARK = "ZQX";
  private static final Pattern VALUE = Pattern.compile(">([^<>\\s][^<>]*)<");

  @TempDir private Path folder;

  private static Run run(String... args) {
    return Run.run(args);
  }

  /** A return in which every value of every child is marked. */
  private static String marked() throws IOException {
    String xml = Files.readString(Path.of("samples/mixed-2024-25.xml"));
    int children = xml.indexOf("<Children>");
    Matcher value = VALUE.matcher(xml.substring(children));
    StringBuilder marked = new StringBuilder(xml.substring(0, children));
    int number = 0;
    while (value.find()) {
      value.appendReplacement(marked, ">" + MARK + number++ + "<");
    }
    value.appendTail(marked);
    assertThat(number).isGreaterThan(1000);
    return marked.toString();
  }

  private static Map<String, String> brokenBy(String xml) {
    int middle = xml.indexOf(MARK, xml.length() / 2);
    String before = xml.substring(0, middle);
    String after = xml.substring(middle);
    Map<String, String> broken = new LinkedHashMap<>();
    broken.put("cut", before + MARK);
    broken.put("entity", before + "&" + MARK + ";" + after);
    broken.put("ampersand", before + "& " + after);
    broken.put("less", before + "<" + after);
    broken.put("less-space", before + MARK + " < " + after);
    broken.put("end", before + "</" + MARK + ">" + after);
    broken.put("control", before + MARK + "\u0001" + after);
    broken.put("reference", before + MARK + "&#1;" + after);
    broken.put("attribute", before + "<A " + MARK + "='1' " + MARK + "='2'/>" + after);
    broken.put("unquoted", before + "<A a=" + MARK + "/>" + after);
    broken.put("comment", before + "<!-- " + MARK + " -- -->" + after);
    broken.put("instruction", before + "<?xml " + MARK + "?>" + after);
    broken.put("section", before + "<![CDATA[" + MARK);
    broken.put("doctype", "<!DOCTYPE " + MARK + " [<!ENTITY a \"" + MARK + "\">]>" + xml);
    broken.put("epilog", xml + MARK);
    broken.put("prolog", MARK + xml);
    return broken;
  }

  @Test
  void whateverIsWrongWithAReturnTheWordsForItQuoteNothing() throws IOException {
    Map<String, String> broken = brokenBy(marked());
    for (Map.Entry<String, String> one : broken.entrySet()) {
      Files.writeString(folder.resolve(one.getKey() + ".xml"), one.getValue());
    }

    Run run = run("check", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.contains("cannot be checked")))
        .hasSize(broken.size());
    assertThat(run.err()).doesNotContain(MARK);
    assertThat(run.out()).doesNotContain(MARK);
  }

  @Test
  void aReturnThatCanBeReadIsQuotedInItsReportsAlone() throws IOException {
    Path xml = Files.writeString(folder.resolve("return.xml"), marked());
    Path out = folder.resolve("out");

    Run one = run("check", xml.toString(), "--out", out.toString(), "--format", "json,csv,text");
    Run two = run("check", xml.toString(), xml.toString(), "--timings", "--out", out.toString());

    for (Run run : List.of(one, two)) {
      assertThat(run.err()).doesNotContain(MARK);
      assertThat(run.out()).doesNotContain(MARK);
    }
    assertThat(Files.readString(out.resolve("return.json"))).contains(MARK);
    assertThat(Files.readString(out.resolve("summary.txt"))).doesNotContain(MARK);
  }

  @Test
  void aRuleThatFailsOnAValueIsNamedWithoutIt() throws IOException {
    Path pack = folder.resolve("pack");
    Fixture.changed(
            "rules-drl/child-identifiers/8500.drl",
            "LAchildID == null",
            "Integer.parseInt( LAchildID ) == 7")
        .unpack(pack);
    Path xml = Files.writeString(folder.resolve("return.xml"), marked());
    Path out = folder.resolve("out");

    Run run =
        run(
            "check",
            xml.toString(),
            "--rules",
            pack.toString(),
            "--only",
            "8500",
            "--out",
            out.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).doesNotContain(MARK);
    String report = Files.readString(out.resolve("return.txt"));
    assertThat(report.substring(report.indexOf("these rules failed")))
        .contains("NumberFormatException")
        .doesNotContain(MARK);
  }

  @Test
  void aFaultOfTheProgramIsToldWithoutItsWords() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    Main.fault(
        new IllegalStateException(MARK, new IllegalArgumentException(MARK)),
        new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("IllegalStateException", "IllegalArgumentException", "PrivacyTest")
        .doesNotContain(MARK);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void reportsAreForTheirOwnerOnlyAndNothingElseIsLeft() throws IOException {
    Path xml = Files.writeString(folder.resolve("return.xml"), marked());
    Path out = folder.resolve("out");
    Set<Path> before = TemporaryFiles.ofCinch();

    run("check", xml.toString(), "--out", out.toString(), "--format", "json,csv,text");

    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        assertThat(
                java.nio.file.attribute.PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
        assertThat(file.toString()).doesNotEndWith(".partial");
      }
    }
    assertThat(TemporaryFiles.ofCinch()).isEqualTo(before);
  }
}
