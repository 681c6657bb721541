package uk.cinch.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.io.ByteOrderMark;
import uk.cinch.io.FormulaGuard;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

/**
 * The report for spreadsheets: one row a finding, so that counts over rows are counts of findings;
 * where there is none, one row that says so, and whether everything was checked. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front. Not thread-safe.
 */
public final class CsvReport implements ReturnSink {
  private final Writer out;
  private final Map<String, String> teams;
  private CSVPrinter csv;
  private ReturnHead head;
  private boolean anything;

  /**
   * @param out takes UTF-8 text; flushed at the end, not closed
   */
  public CsvReport(Writer out) {
    this(out, null);
  }

  /**
   * @param teams the team of each child, by its id, for a column more; null for none
   */
  CsvReport(Writer out, Map<String, String> teams) {
    this.out = out;
    this.teams = teams;
  }

  @Override
  public void begin(ReturnHead head) throws IOException {
    out.write(ByteOrderMark.UTF_BOM);
    join(head);
    for (FindingColumn column : FindingColumn.values()) {
      csv.print(column.csvName());
    }
    if (teams != null) {
      csv.print("team");
    }
    csv.println();
  }

  /** Begins in a table that has its heading. */
  void join(ReturnHead theHead) throws IOException {
    head = theHead;
    csv = new CSVPrinter(out, CSVFormat.EXCEL);
  }

  /** Closes what it writes to. */
  void close() throws IOException {
    csv.close();
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    write(child.findings(), child.structure());
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    write(end.findings(), end.structure());
    if (!anything) {
      // without a row it would look the same whether everything was checked or nothing
      write(FindingRow.ofNothing("Nothing found; verdict: " + end.verdict()));
    }
    csv.flush();
  }

  private void write(List<Finding> findings, List<FormatError> structure) throws IOException {
    for (Finding finding : findings) {
      write(finding);
    }
    for (FormatError problem : structure) {
      write(problem);
    }
  }

  void write(Finding finding) throws IOException {
    write(FindingRow.of(finding));
  }

  void write(FormatError problem) throws IOException {
    write(FindingRow.of(problem));
  }

  private void write(FindingRow row) throws IOException {
    anything = true;
    for (FindingColumn column : FindingColumn.values()) {
      switch (column) {
        case CENSUS_YEAR -> cell(head.census().year());
        case REMARK -> cell(head.census().remark());
        default -> cell(row.cell(column));
      }
    }
    if (teams != null) {
      cell(teams.get(row.cell(FindingColumn.CHILD_ID)));
    }
    csv.println();
  }

  private void cell(Object cell) throws IOException {
    csv.print(cell instanceof String text ? FormulaGuard.guard(text) : cell);
  }
}
