package uk.cinch.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;
import uk.cinch.authoring.generate.Generator;
import uk.cinch.catalog.CensusYear;
import uk.cinch.cli.Run;

/** Whatever a report is written as, it counts the same. */
class FormatsAgreeTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void onTenReturnsAllFormatsGiveTheSameTotals() throws Exception {
    Generator generator =
        new Generator(
            Fixture.embedded(),
            CensusYear.parse("2024-25").orElseThrow(),
            List.of("8905", "8530Q", "8925", "4180", "8842Q", "8730", "2991Q", "8500"));
    for (long seed = 1; seed <= 10; seed++) {
      Path xml = folder.resolve("r" + seed + ".xml");
      try (OutputStream out = Files.newOutputStream(xml)) {
        generator.write(out, 60, 0.5, seed, (position, id, code) -> {});
      }
      Run.run(
          "check",
          xml.toString(),
          "--out",
          folder.toString(),
          "--format",
          "text,json,csv,xlsx,html,summary");
      agree("r" + seed);
    }
  }

  private void agree(String name) throws IOException {
    JsonNode json = MAPPER.readTree(folder.resolve(name + ".json").toFile());
    long errors = json.at("/counts/errors").asLong();
    long queries = json.at("/counts/queries").asLong();
    long structure = json.at("/counts/structure").asLong();
    long all = errors + queries + structure;
    assertThat(errors).isPositive();
    assertThat(queries).isPositive();
    assertThat(json.get("findings").size() + json.get("structure").size()).isEqualTo((int) all);

    String text = Files.readString(folder.resolve(name + ".txt"));
    assertThat(text)
        .containsPattern(
            "\n" + errors + " errors?, " + queries + " quer(y|ies), " + structure + " p");

    try (CSVParser csv =
        CSVParser.parse(folder.resolve(name + ".csv"), StandardCharsets.UTF_8, CSVFormat.EXCEL)) {
      List<CSVRecord> rows = csv.getRecords();
      assertThat(rows).hasSize((int) all + 1);
      assertThat(rows.stream().filter(row -> row.get(0).equals("error")).count()).isEqualTo(errors);
      assertThat(rows.stream().filter(row -> row.get(0).equals("query")).count())
          .isEqualTo(queries);
    }

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(folder.resolve(name + ".xlsx").toFile())) {
      assertThat(workbook.findSheet("Findings").orElseThrow().read()).hasSize((int) all + 1);
      assertThat(
              workbook.findSheet("Summary").orElseThrow().read().stream()
                  .filter(row -> row.getCellText(0).equals("Errors"))
                  .map(row -> row.getCellText(1)))
          .containsExactly(String.valueOf(errors));
    }

    Document html = Jsoup.parse(Files.readString(folder.resolve(name + ".html")));
    assertThat(MAPPER.readTree(Packed.unpacked(html, "findings"))).hasSize((int) all);
    for (Document page :
        List.of(html, Jsoup.parse(Files.readString(folder.resolve(name + ".summary.html"))))) {
      assertThat(glance(page, "Errors")).isEqualTo(shown(errors));
      assertThat(glance(page, "Queries")).isEqualTo(shown(queries));
      assertThat(glance(page, "Problems of form")).isEqualTo(shown(structure));
    }
  }

  private static String shown(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String glance(Document page, String label) {
    return page.select("th[scope=row]").stream()
        .filter(heading -> heading.text().equals(label))
        .findFirst()
        .orElseThrow()
        .nextElementSibling()
        .text();
  }
}
