package uk.cinch.report.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.output.CloseShieldOutputStream;
import uk.cinch.report.text.Texts;
import uk.cinch.report.text.Wrap;
import uk.cinch.result.FigureTable;
import uk.cinch.result.FigureTable.FigureCell;
import uk.cinch.result.FigureTable.FigureRow;
import uk.cinch.result.ReturnHead;

/** Writes headline figures as text, CSV or JSON. They hold no child's data. Immutable. */
public final class FigureReport {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .addMixIn(FigureRow.class, JsonRow.class)
          .build();

  private static final int MOST_LABEL = 60;
  private static final String TOTAL = "total";

  private final ReturnHead head;
  private final ReturnHead before;
  private final List<FigureTable> tables;

  /**
   * @param head of the return
   * @param before of last year's; null for none
   * @param tables in the order in which they are to come
   */
  public FigureReport(ReturnHead head, ReturnHead before, List<FigureTable> tables) {
    this.head = head;
    this.before = before;
    this.tables = List.copyOf(tables);
  }

  /** Writes tables of plain text; the stream stays open. */
  public void text(OutputStream stream) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.println(
        "Headline figures of "
            + Texts.plain(head.file())
            + ", census year "
            + head.census().year());
    if (before != null) {
      out.println(
          "Beside " + Texts.plain(before.file()) + ", census year " + before.census().year());
    }
    out.println("These are cinch's own, not COLLECT's reports.");
    for (FigureTable table : tables) {
      out.println();
      out.println(table.title());
      Wrap.paragraph(out, table.definition() + " Source: " + table.source() + ".", "  ");
      for (FigureRow row : table.rows()) {
        String label = row.label() == null ? row.key() : row.key() + "  " + row.label();
        line(out, label, row.cell());
      }
      line(out, TOTAL, table.total());
      if (table.median() != null) {
        line(
            out,
            "median working days",
            days(table.median().thisYear()),
            days(table.median().lastYear()));
      }
    }
    out.flush();
  }

  private void line(PrintWriter out, String label, FigureCell cell) {
    String last = cell.lastYear() == null ? null : Texts.number(cell.lastYear());
    line(out, label, Texts.number(cell.thisYear()), last);
  }

  private void line(PrintWriter out, String label, String now, String last) {
    String cut = Texts.plain(label, MOST_LABEL);
    String form = "  %-" + MOST_LABEL + "s %10s" + (before == null ? "" : " %10s") + "%n";
    out.printf(Locale.ROOT, form, cut, now, last);
  }

  private static String days(Double number) {
    return number == null ? "-" : String.format(Locale.ROOT, "%.1f", number);
  }

  /** Writes a row a number, and one with the names of the columns; the stream stays open. */
  public void csv(OutputStream stream) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write(ByteOrderMark.UTF_BOM);
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
    csv.printRecord(
        "figure", "title", "row", "label", "this_year", "last_year", "definition", "source");
    for (FigureTable table : tables) {
      for (FigureRow row : table.rows()) {
        row(csv, table, row.key(), row.label(), row.cell().thisYear(), row.cell().lastYear());
      }
      row(csv, table, TOTAL, null, table.total().thisYear(), table.total().lastYear());
      if (table.median() != null) {
        row(csv, table, "median", null, table.median().thisYear(), table.median().lastYear());
      }
    }
    csv.flush();
  }

  /** A band such as 1-10 would be taken for a date, so that days are named. */
  private static void row(
      CSVPrinter csv, FigureTable table, String key, String label, Object now, Object last)
      throws IOException {
    boolean band = table.median() != null && Character.isDigit(key.charAt(0));
    csv.printRecord(
        table.name(),
        table.title(),
        band ? key + " days" : key,
        label,
        now,
        last,
        table.definition(),
        table.source());
  }

  /** Writes an object; the stream stays open. */
  public void json(OutputStream stream) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("cinch", head.cinch());
    json.put("pack", head.pack().version());
    json.put("file", head.file());
    json.put("year", head.census().year());
    if (before != null) {
      json.put("lastYearFile", before.file());
    }
    json.put("figures", tables);
    JSON.writeValue(CloseShieldOutputStream.wrap(stream), json);
    stream.write('\n');
    stream.flush();
  }

  /** The rows of a table in JSON. */
  private interface JsonRow {
    @JsonProperty("row")
    String key();

    @JsonUnwrapped
    FigureCell cell();
  }
}
