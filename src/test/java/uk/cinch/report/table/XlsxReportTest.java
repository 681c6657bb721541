package uk.cinch.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;
import uk.cinch.catalog.Severity;
import uk.cinch.check.Options;
import uk.cinch.result.Report;

class XlsxReportTest {
  private static final byte[] MIXED = read("samples/mixed-2024-25.xml");

  @TempDir private Path folder;

  private static byte[] read(String path) {
    try {
      return Files.readAllBytes(Path.of(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] workbook(byte[] xml, int mostRows) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Fixture.embedded()
        .check(new ByteArrayInputStream(xml), Options.DEFAULT, new XlsxReport(out, mostRows));
    return out.toByteArray();
  }

  private static Map<String, List<Row>> sheets(byte[] workbook) throws IOException {
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : read.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    }
    return sheets;
  }

  @Test
  void itsSheetsHoldWhatTheReportHolds() throws Exception {
    Report report = Fixture.check(Fixture.embedded(), MIXED);

    Map<String, List<Row>> sheets = sheets(workbook(MIXED, 1_000_000));

    assertThat(sheets.keySet())
        .containsExactly(
            "Summary", "By rule", "Findings", "By child", "Rules run", "Notes", "About");
    assertThat(sheets.get("Findings"))
        .hasSize(report.findings().size() + report.structure().size() + 1);
    List<Row> byRule = sheets.get("By rule");
    long sum =
        byRule.subList(1, byRule.size()).stream()
            .mapToLong(row -> row.getCellAsNumber(3).orElseThrow().longValue())
            .sum();
    assertThat(sum).isEqualTo(report.findings().size());
    assertThat(sheets.get("Rules run")).hasSize(report.end().rules().size() + 1);
    List<Row> byChild = sheets.get("By child");
    long errors =
        byChild.subList(1, byChild.size()).stream()
            .mapToLong(row -> row.getCellAsNumber(2).orElseThrow().longValue())
            .sum();
    assertThat(errors)
        .isEqualTo(
            report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR && f.child() != null)
                .count());
    assertThat(sheets.get("Summary").get(3).getCellText(1))
        .isEqualTo(report.end().verdict().toString());
    assertThat(sheets.get("About").get(5).getCellText(1)).isEqualTo(report.end().sha256());
  }

  @Test
  void datesAreDatesAndNumbersAreNumbersAndHeadingsStayInSight() throws Exception {
    byte[] workbook = workbook(MIXED, 1_000_000);
    List<Row> findings = sheets(workbook).get("Findings");

    int dates = 0;
    for (Row row : findings.subList(1, findings.size())) {
      Cell referral = row.getOptionalCell(7).orElse(null);
      if (referral != null && referral.getType() == CellType.NUMBER) {
        assertThat(referral.asDate().toLocalDate()).isBetween("2000-01-01", "2026-01-01");
        dates++;
      }
      row.getOptionalCell(4)
          .filter(cell -> cell.getType() != CellType.EMPTY)
          .ifPresent(cell -> assertThat(cell.getType()).isEqualTo(CellType.NUMBER));
    }
    assertThat(dates).isPositive();
    for (String sheet : parts(workbook, "xl/worksheets/")) {
      boolean headed = sheet.contains("<autoFilter");
      assertThat(sheet.contains("state=\"frozen\"") || !headed).isTrue();
      assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ").contains("<cols>");
    }
  }

  private List<String> parts(byte[] workbook, String prefix) throws IOException {
    Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
    List<String> parts = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().startsWith(prefix)) {
          parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(parts).isNotEmpty();
    return parts;
  }

  @Test
  void moreFindingsThanASheetHoldsGoOnInAnother() throws Exception {
    Map<String, List<Row>> one = sheets(workbook(MIXED, 1_000_000));
    int rows = one.get("Findings").size() - 1;

    Map<String, List<Row>> several = sheets(workbook(MIXED, 20));

    int sheets = (rows + 19) / 20;
    assertThat(sheets).isGreaterThan(2);
    assertThat(several).hasSize(6 + sheets).containsKey("Findings " + sheets);
    assertThat(several.get("Findings")).hasSize(21);
    assertThat(several.get("Findings 2").get(0).getCellText(1)).isEqualTo("Rule");
    assertThat(several.get("Findings " + sheets)).hasSize(rows - 20 * (sheets - 1) + 1);
  }

  @Test
  void whateverStandsInAReturnIsText() throws Exception {
    String id = "=cmd|' /C calc'!A0 <script>\"&amp;\u202Eabc";
    String written = "=cmd|' /C calc'!A0 &lt;script>\"&amp;amp;\u202Eabc";
    String odd = "x".repeat(5_000);
    String xml =
        new String(read("samples/fault-8500-2024-25.xml"), StandardCharsets.UTF_8)
            .replaceFirst("<LAchildID>C1</LAchildID>", "<LAchildID>" + written + "</LAchildID>")
            .replaceFirst("<Ethnicity>WBRI</Ethnicity>", "<Ethnicity>" + odd + "</Ethnicity>");

    List<Row> findings =
        sheets(workbook(xml.getBytes(StandardCharsets.UTF_8), 1_000_000)).get("Findings");

    assertThat(findings)
        .filteredOn(row -> row.getCellText(1).equals("4220"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getCellText(3)).isEqualTo(id);
              assertThat(row.getCell(3).getType()).isEqualTo(CellType.STRING);
              assertThat(row.getCellText(10)).isEqualTo(odd);
            });
  }
}
