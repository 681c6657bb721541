package uk.cinch.report.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.cinch.io.FormulaGuard;
import uk.cinch.report.text.Texts;
import uk.cinch.result.Counts;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;

/** One line for each of several returns, as text, CSV or JSON. Immutable. */
public final class Summary {
  private static final int MOST_NAME = 60;
  private static final int MOST_TROUBLE = 200;
  private static final int VERDICT = 7;
  private static final List<String> COLUMNS =
      List.of(
          "return",
          "la",
          "year",
          "children",
          "errors",
          "queries",
          "structure",
          "verdict",
          "report",
          "trouble");

  private final List<SummaryRow> rows;

  /**
   * A return.
   *
   * @param name what it is called among the others
   * @param report name of its reports, without ending
   * @param head what its report begins with; null when it has none
   * @param end what its report ends with; null when it has none
   * @param trouble why it has no report; null when it has one
   */
  public record SummaryRow(
      String name, String report, ReturnHead head, ReturnEnd end, String trouble) {}

  /**
   * @param rows the returns, in the order in which they are to come
   */
  public Summary(List<SummaryRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Writes a table of plain text; the writer stays open. */
  public void text(Writer writer) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("return", "LA", "year", "children", "errors", "queries", "form", "verdict"));
    rows.forEach(row -> lines.add(line(row)));
    int width = lines.stream().mapToInt(line -> line.get(0).length()).max().orElse(0);
    PrintWriter out = new PrintWriter(writer);
    for (List<String> line : lines) {
      out.printf(Locale.ROOT, "%-" + width + "s  %-4s %-8s %9s %8s %8s %8s  %s%n", line.toArray());
    }
    out.flush();
  }

  private static List<String> line(SummaryRow row) {
    List<String> line = new ArrayList<>();
    for (Object cell : cells(row).subList(0, VERDICT + 1)) {
      line.add(cell == null ? "" : Texts.plain(cell.toString(), MOST_NAME));
    }
    if (row.trouble() != null) {
      line.set(VERDICT, Texts.plain(row.trouble(), MOST_TROUBLE));
    }
    return line;
  }

  /** Writes one record a line, and one with the names of the columns; the writer stays open. */
  public void csv(Writer out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
    csv.printRecord(COLUMNS);
    for (SummaryRow row : rows) {
      for (Object cell : cells(row)) {
        csv.print(cell instanceof String text ? FormulaGuard.guard(text) : cell);
      }
      csv.println();
    }
    csv.flush();
  }

  /** Writes an object with one array; the writer stays open. */
  public void json(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeArrayFieldStart("returns");
    for (SummaryRow row : rows) {
      json.writeStartObject();
      List<Object> cells = cells(row);
      for (int i = 0; i < COLUMNS.size(); i++) {
        if (cells.get(i) != null) {
          json.writePOJOField(COLUMNS.get(i), cells.get(i));
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write("\n");
    out.flush();
  }

  /** A text or number for each of the columns; null where it is not known. */
  private static List<Object> cells(SummaryRow row) {
    if (row.end() == null) {
      return Arrays.asList(
          row.name(), null, null, null, null, null, null, null, null, row.trouble());
    }
    Counts counts = row.end().counts();
    return Arrays.asList(
        row.name(),
        row.head().census().authorityCode(),
        row.head().census().year(),
        counts.children(),
        counts.errors(),
        counts.queries(),
        counts.structure(),
        row.end().verdict().toString(),
        row.report(),
        null);
  }
}
