package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.cinch.catalog.PackFiles;
import uk.cinch.check.Options;
import uk.cinch.report.json.JsonReport;
import uk.cinch.report.table.CsvReport;
import uk.cinch.report.text.TextReport;
import uk.cinch.result.ReturnSink;

/** A rule whose text is not DfE's final one is marked wherever it shows. */
class ProvisionalTest {
  private static final PackFiles PACK =
      Fixture.changed(
          "rule-catalog.yaml",
          "message: \"LA Child ID missing\"",
          "provisional: a draft of May\n    message: \"LA Child ID missing\"");

  @Test
  void everyReportSaysSo() throws Exception {
    ReturnChecker checker = Cinch.of(PACK);
    byte[] xml = Files.readAllBytes(Path.of("samples/fault-8500-2024-25.xml"));

    StringWriter text = new StringWriter();
    report(checker, xml, new TextReport(new PrintWriter(text)));
    assertThat(text.toString())
        .contains(
            "8500  1 finding, 1 child\n  Provisional: a draft of May\n  LA Child ID missing\n");

    StringWriter csv = new StringWriter();
    report(checker, xml, new CsvReport(csv));
    assertThat(csv.toString().lines().skip(1))
        .filteredOn(line -> line.startsWith("error,8500,"))
        .hasSize(1)
        .allMatch(line -> line.contains(",a draft of May,"));

    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    report(checker, xml, new JsonReport(out));
    String json = out.toString(StandardCharsets.UTF_8);
    assertThat(json.split("\"provisional\" *: *\"a draft of May\"", -1)).hasSize(3);
  }

  private static void report(ReturnChecker checker, byte[] xml, ReturnSink sink) throws Exception {
    checker.check(new ByteArrayInputStream(xml), Options.DEFAULT.withThreads(1), sink);
  }
}
