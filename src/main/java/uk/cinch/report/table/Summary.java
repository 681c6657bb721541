package uk.cinch.report.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.io.FormulaGuard;
import uk.cinch.report.text.Texts;
import uk.cinch.result.Counts;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;

/** One line for each of several returns, as text, CSV or JSON. Immutable. */
public final class Summary {
  private static final int MOST_NAME = 60;
  private static final int MOST_TROUBLE = 200;
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
   * @param rows the returns, in the order in which they are to stand
   */
  public Summary(List<SummaryRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Writes a table of plain text; the writer stays open. */
  public void text(Writer writer) {
    PrintWriter out = new PrintWriter(writer);
    int width = "return".length();
    for (SummaryRow row : rows) {
      width = Math.max(width, Texts.plain(row.name(), MOST_NAME).length());
    }
    String form = "%-" + width + "s  %-4s %-8s %9s %8s %8s %8s  %s%n";
    out.printf(
        Locale.ROOT,
        form,
        "return",
        "LA",
        "year",
        "children",
        "errors",
        "queries",
        "form",
        "verdict");
    for (SummaryRow row : rows) {
      List<String> cells = cells(row);
      out.printf(
          Locale.ROOT,
          form,
          Texts.plain(cells.get(0), MOST_NAME),
          Texts.plain(cells.get(1), MOST_NAME),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5),
          cells.get(6),
          row.trouble() == null ? cells.get(7) : Texts.plain(row.trouble(), MOST_TROUBLE));
    }
    out.flush();
  }

  /** Writes one record a line, and one with the names of the columns; the writer stays open. */
  public void csv(Writer out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
    csv.printRecord(COLUMNS);
    for (SummaryRow row : rows) {
      csv.printRecord(cells(row).stream().map(FormulaGuard::guard).toList());
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
      List<String> cells = cells(row);
      for (int i = 0; i < COLUMNS.size(); i++) {
        boolean number = i >= 3 && i <= 6;
        if (number && !cells.get(i).isEmpty()) {
          json.writeNumberField(COLUMNS.get(i), Long.parseLong(cells.get(i)));
        } else if (!cells.get(i).isEmpty()) {
          json.writeStringField(COLUMNS.get(i), cells.get(i));
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

  /** What stands under each of the columns; nothing where it is not known. */
  private static List<String> cells(SummaryRow row) {
    List<String> cells = new ArrayList<>(List.of(row.name()));
    if (row.end() == null) {
      cells.addAll(List.of("", "", "", "", "", "", "", "", row.trouble()));
      return cells;
    }
    LocalAuthority authority = row.head().census().authority();
    Counts counts = row.end().counts();
    cells.add(authority == null ? "" : authority.code());
    cells.add(row.head().census().year());
    cells.add(Long.toString(counts.children()));
    cells.add(Long.toString(counts.errors()));
    cells.add(Long.toString(counts.queries()));
    cells.add(Long.toString(counts.structure()));
    cells.add(row.end().verdict().toString());
    cells.add(row.report());
    cells.add("");
    return cells;
  }
}
