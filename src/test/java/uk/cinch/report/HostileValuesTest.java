package uk.cinch.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.cli.Run;
import uk.cinch.report.text.Texts;

/** Whatever stands in a return is text in every format. What the browser shows: HtmlReportIT. */
class HostileValuesTest {
  /** Five, as the text report shows five findings of a rule. */
  private static final List<String> VALUES =
      List.of(
          "<script>alert(1)</script><!-- ]]>",
          "=cmd|' /C calc'!A1",
          "\"quoted\", & 'more'; a|b\\c _x0041_",
          "\u0645\u0631\u062D\u0628\u0627 \u202Eabc",
          "x".repeat(4999) + "\u20AC");

  private static final String RULE = "4220";

  @TempDir private static Path folder;

  @BeforeAll
  static void check() throws IOException {
    String xml = Files.readString(Path.of("samples/clean-2024-25.xml"));
    for (String value : VALUES) {
      String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      xml =
          xml.replaceFirst(
              "<Ethnicity>[^<]*</Ethnicity>",
              "<Ethnicity >" + java.util.regex.Matcher.quoteReplacement(escaped) + "</Ethnicity>");
    }
    Path file = Files.writeString(folder.resolve("odd.xml"), xml);
    Run run =
        Run.run(
            "check",
            file.toString(),
            "--out",
            folder.toString(),
            "--format",
            "text,json,csv,xlsx,html,summary");
    assertThat(run.err()).isEmpty();
  }

  private static String read(String ending) throws IOException {
    return Files.readString(folder.resolve("odd." + ending));
  }

  @Test
  void inJson() throws IOException {
    List<String> values = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(read("json")).get("findings")) {
      if (finding.get("rule").asText().equals(RULE)) {
        values.add(finding.at("/locations/0/value").asText());
      }
    }
    assertThat(values).containsExactlyElementsOf(VALUES);
  }

  @Test
  void inCsvWhereNoneIsAFormula() throws IOException {
    try (CSVParser csv =
        CSVParser.parse(
            folder.resolve("odd.csv"),
            StandardCharsets.UTF_8,
            CSVFormat.EXCEL.builder().setHeader().get())) {
      assertThat(
              csv.stream()
                  .filter(row -> row.get("rule").equals(RULE))
                  .map(row -> row.get("value").replaceFirst("^'=", "=")))
          .containsExactlyElementsOf(VALUES);
    }
    assertThat(read("csv")).contains(",'=cmd|").doesNotContain(",=cmd|");
  }

  @Test
  void inXlsxWhereNoneIsAFormula() throws IOException {
    List<String> values = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(folder.resolve("odd.xlsx").toFile())) {
      for (Row row : workbook.findSheet("Findings").orElseThrow().read()) {
        if (row.getCellText(1).equals(RULE)) {
          assertThat(row.getCell(10).getType()).isEqualTo(CellType.STRING);
          // what a spreadsheet undoes; without it, it would show an A
          values.add(row.getCellText(10).replace("_x005F_x0041_", "_x0041_"));
        }
      }
    }
    assertThat(values).containsExactlyElementsOf(VALUES);
    try (ZipFile zip = new ZipFile(folder.resolve("odd.xlsx").toFile())) {
      byte[] findings = zip.getInputStream(zip.getEntry("xl/worksheets/sheet3.xml")).readAllBytes();
      assertThat(new String(findings, StandardCharsets.UTF_8)).contains("_x005F_x0041_");
    }
  }

  @Test
  void inTextCutShortWithWhatCannotBeSeenSpelledOut() throws IOException {
    String text = read("txt");

    for (String value : VALUES) {
      assertThat(text).contains("Ethnicity " + Texts.plain(value) + "\n");
    }
    assertThat(text).contains("(5000 characters)").contains("\\u202Eabc").doesNotContain("\u202E");
  }

  @Test
  void inHtmlWhereNothingOfTheReturnIsMarkup() throws IOException {
    Document page = Jsoup.parse(read("html"));

    assertThat(page.select("script")).hasSize(4);
    assertThat(page.html()).doesNotContain("alert(1)");
    assertThat(Packed.unpacked(page, "findings"))
        .contains("<script>alert(1)</script>", "(5000 characters)", "\\\\u202Eabc");
    assertThat(Packed.unpacked(page, "chunk-0")).contains(VALUES.get(4)).doesNotContain("\u202E");
  }

  @Test
  void theSummaryPageHasNone() throws IOException {
    assertThat(read("summary.html"))
        .doesNotContain("alert(1)", "cmd|", "quoted", "\u0645", "xxx")
        .contains(RULE);
  }
}
