package uk.cinch.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cinch.report.FigureTable.Cell;
import uk.cinch.report.FigureTable.Row;

/**
 * One page for those who answer for a return: what was found, what is left to do, headline figures.
 * Nothing of a single child stands in it, nor any text of the return: a number of a local authority
 * that is not known is not shown either. Asks for nothing from outside. Not thread-safe.
 */
public final class SummaryPage implements ReturnSink {
  private final Writer out;
  private final FigureSource figures;
  private ReturnHead head;

  /** Counts headline figures from what a sink is told. */
  public interface FigureSource extends ReturnSink {
    /** The figures, once the check has ended. */
    List<FigureTable> tables() throws IOException;

    /** The census year of last year's return; null where none is counted. */
    String lastYear();
  }

  /**
   * @param out takes UTF-8 text; flushed at the end, not closed
   * @param figures told all that this page is told
   */
  public SummaryPage(Writer out, FigureSource figures) {
    this.out = out;
    this.figures = figures;
  }

  @Override
  public void begin(ReturnHead theHead) throws IOException {
    head = theHead;
    figures.begin(theHead);
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    figures.child(child);
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    figures.end(end);
    Map<String, Object> page = PageParts.of(head, end);
    String style = PageParts.resource("page.css");
    page.put("style", style);
    page.put("styleHash", PageParts.hash(style));
    page.put("figures", figures.tables().stream().map(this::figure).toList());
    page.put("before", figures.lastYear() != null);
    page.put("beforeYear", figures.lastYear() == null ? "" : figures.lastYear());
    Mustache.compiler()
        .emptyStringIsFalse(true)
        .compile(PageParts.resource("summary.mustache"))
        .execute(page, out);
    out.flush();
  }

  private Map<String, Object> figure(FigureTable table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      String label = row.label() == null ? row.key() : row.key() + " " + row.label();
      rows.add(row(label, row.cell(), false));
    }
    rows.add(row("Total", table.total(), true));
    if (table.median() != null) {
      rows.add(
          Map.of(
              "label",
              "Median of working days",
              "now",
              days(table.median().thisYear()),
              "last",
              days(table.median().lastYear()),
              "total",
              false));
    }
    return Map.of(
        "title", table.title(),
        "definition", table.definition(),
        "source", table.source(),
        "rows", rows);
  }

  private static Map<String, Object> row(String label, Cell cell, boolean total) {
    return Map.of(
        "label",
        label,
        "now",
        Texts.number(cell.thisYear()),
        "last",
        cell.lastYear() == null ? "" : Texts.number(cell.lastYear()),
        "total",
        total);
  }

  private static String days(Double days) {
    return days == null ? "–" : String.format(Locale.ROOT, "%.1f", days);
  }
}
