package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Returns out of all proportion, in a process with 256 MB. */
@DisabledOnOs(OS.WINDOWS)
class LargeReturnsIT {
  private static final String HEAD =
      "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year>"
          + "<ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails><Source>"
          + "<SourceLevel>L</SourceLevel><LEA>201</LEA></Source></Header><Children>";
  private static final String TAIL = "</Children></Message>";

  @TempDir private Path folder;

  private static String child(String id, String more) {
    return "<Child><ChildIdentifiers><LAchildID>"
        + id
        + "</LAchildID><UPNunknown>UN3</UPNunknown><PersonBirthDate>2015-06-15</PersonBirthDate>"
        + more
        + "</ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities>"
        + "<Disability>NONE</Disability></Disabilities></ChildCharacteristics><CINdetails>"
        + "<CINreferralDate>2024-05-01</CINreferralDate><ReferralSource>1A</ReferralSource>"
        + "<PrimaryNeedCode>N1</PrimaryNeedCode><Assessments><AssessmentActualStartDate>2024-05-02"
        + "</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03"
        + "</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>1A"
        + "</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments><ReferralNFA>0"
        + "</ReferralNFA></CINdetails></Child>";
  }

  private JsonNode check(Path xml, int code) throws Exception {
    Path out = folder.resolve("out");
    run(code, "check", xml.toString(), "--out", out.toString(), "--format", "json,csv,text");
    return new ObjectMapper().readTree(out.resolve("return.json").toFile());
  }

  private void run(int code, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "./cinch"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CINCH_JAVA_OPTS", "-Xmx256m");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("CINCH_CACHE", "off");
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("said").toFile());
    Process process = builder.start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("said"))).isEqualTo(code);
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("return.xml"), HEAD + content + TAIL);
  }

  @Test
  void aValueOfFiveMegabytes() throws Exception {
    String value = "=é".repeat(2_500_000);

    JsonNode report = check(write(child(value, "<Sex>" + value + "</Sex>")), 1);

    assertThat(report.at("/findings/0/child/id").asText()).isEqualTo(value);
    List<String> csv = Files.readAllLines(folder.resolve("out/return.csv"));
    assertThat(csv.get(1)).contains(",'=é=é");
    assertThat(Files.readString(folder.resolve("out/return.txt")))
        .contains("(=é=é")
        .contains("… (5000000 characters)")
        .hasSizeLessThan(20_000);
  }

  @Test
  void twentyThousandElementsOneInTheOther() throws Exception {
    String nested = "<Sex>".repeat(20_000) + "F" + "</Sex>".repeat(20_000);
    String unknown = "<A>".repeat(20_000) + "</A>".repeat(20_000);

    JsonNode report = check(write(child("A1", nested + unknown) + unknown), 1);

    assertThat(report.at("/structure").findValuesAsText("problem"))
        .containsExactly("elements where a value belongs", "unknown group", "unknown group");
    assertThat(report.at("/counts/children").asInt()).isEqualTo(1);
  }

  @Test
  void aHundredThousandChildrenOnOneLineCheckedAndIntoTablesAndBack() throws Exception {
    Path xml = folder.resolve("return.xml");
    try (BufferedWriter out = Files.newBufferedWriter(xml, StandardCharsets.UTF_8)) {
      out.write(HEAD);
      for (int i = 0; i < 100_000; i++) {
        out.write(child("C" + i, i == 77_777 ? "<Sex>7</Sex>" : "<Sex>F</Sex>"));
      }
      out.write(TAIL);
    }

    JsonNode report = check(xml, 1);
    Path tables = folder.resolve("tables");
    Path back = folder.resolve("back.xml");
    run(0, "tables", xml.toString(), "--out", tables.toString());
    run(0, "tables", tables.toString(), "--to", back.toString());

    try (Stream<String> one = Files.lines(xml);
        Stream<String> lines = Files.lines(back)) {
      assertThat(lines.skip(1).map(String::strip).collect(Collectors.joining()))
          .isEqualTo(one.collect(Collectors.joining()));
    }
    assertThat(report.at("/counts/children").asInt()).isEqualTo(100_000);
    assertThat(report.at("/findings").findValuesAsText("rule")).contains("4180");
    JsonNode finding = report.at("/findings/0");
    assertThat(finding.at("/child/id").asText()).isEqualTo("C77777");
    assertThat(finding.at("/locations/0/line").asInt()).isEqualTo(1);
  }

  @Test
  void idsThatWouldDoSomethingElsewhere() throws Exception {
    List<String> ids =
        List.of(
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "a\"b'c,d;e",
            "\u202Eabc\u202C",
            "x".repeat(5000),
            "@SUM(A1)",
            "tab\there");
    StringBuilder children = new StringBuilder();
    for (String id : ids) {
      String escaped = id.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "&#9;");
      children.append(child(escaped, "<Sex>7</Sex>"));
    }

    JsonNode report = check(write(children.toString()), 1);

    assertThat(
            report.at("/findings").findParents("rule").stream()
                .filter(finding -> finding.get("rule").asText().equals("4180"))
                .map(finding -> finding.at("/child/id").asText()))
        .containsExactlyElementsOf(ids);
    String csv = Files.readString(folder.resolve("out/return.csv"));
    assertThat(csv).contains(",'=cmd|' /C calc'!A0,", ",\"a\"\"b'c,d;e\",", ",'@SUM(A1),");
    String text = Files.readString(folder.resolve("out/return.txt"));
    assertThat(text)
        .contains("(<script>alert(1)</script>)", "(\\u202Eabc\\u202C)", "… (5000 characters)")
        .doesNotContain("\u202E");
  }
}
