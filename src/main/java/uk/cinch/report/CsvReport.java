package uk.cinch.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;

/**
 * The report for spreadsheets: one row a finding, so that counts over rows are counts of findings;
 * where there is none, one row that says so, and whether everything was checked. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front. Not thread-safe.
 */
public final class CsvReport implements ReturnSink {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r\n";
  private static final int REST = 9;
  private static final String[] HEADING = {
    "severity",
    "rule",
    "message",
    "child_id",
    "child_position",
    "record",
    "episode",
    "CINreferralDate",
    "locations",
    "element",
    "value",
    "line",
    "column",
    "path",
    "census_year",
    "remark",
    "provisional"
  };

  private final Writer out;
  private CSVPrinter csv;
  private ReturnHead head;
  private boolean anything;

  /**
   * @param out takes UTF-8 text; flushed at the end, not closed
   */
  public CsvReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(ReturnHead head) throws IOException {
    this.head = head;
    out.write(BYTE_ORDER_MARK);
    csv = new CSVPrinter(out, CSVFormat.EXCEL);
    csv.printRecord((Object[]) HEADING);
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    write(child.findings(), child.structure());
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    write(end.findings(), end.structure());
    if (!anything) {
      nothingFound(end.verdict());
    }
    csv.flush();
  }

  private void write(List<Finding> findings, List<StructureFinding> structure) throws IOException {
    for (Finding finding : findings) {
      write(finding);
    }
    for (StructureFinding problem : structure) {
      write(problem);
    }
  }

  /** A table without rows would look the same whether everything was checked or nothing. */
  private void nothingFound(Verdict verdict) throws IOException {
    row("none", null, "Nothing found; verdict: " + verdict, null, null, new Object[REST]);
  }

  private void write(Finding finding) throws IOException {
    List<Location> places = finding.locations();
    Location first = places.isEmpty() ? null : places.get(0);
    row(
        Spelling.of(finding.severity()),
        finding.rule(),
        finding.message(),
        finding.provisional(),
        finding.child(),
        finding.record(),
        finding.episode() == null ? null : finding.episode().number(),
        finding.episode() == null ? null : finding.episode().referralDate(),
        places.stream().map(CsvReport::words).collect(Collectors.joining("; ")),
        first == null ? null : first.element(),
        first == null ? null : first.value(),
        first == null ? null : first.line(),
        first == null ? null : first.column(),
        first == null ? null : first.path());
  }

  private void write(StructureFinding problem) throws IOException {
    Location place =
        new Location(
            problem.element(), problem.value(), problem.line(), problem.column(), problem.path());
    row(
        "structure",
        null,
        problem.problem() + ": " + problem.advice(),
        null,
        problem.child(),
        null,
        null,
        null,
        place.value() == null ? place.element() + " (line " + place.line() + ")" : words(place),
        place.element(),
        place.value(),
        place.line(),
        place.column(),
        place.path());
  }

  private static String words(Location place) {
    String value = place.value() == null ? "(missing)" : place.value();
    return place.element() + " " + value + " (line " + place.line() + ")";
  }

  private void row(
      String severity,
      String rule,
      String message,
      String provisional,
      ChildRef child,
      Object... rest)
      throws IOException {
    anything = true;
    csv.print(severity);
    csv.print(rule);
    csv.print(safe(message));
    csv.print(child == null ? null : safe(child.id()));
    csv.print(child == null ? null : child.position());
    for (Object cell : rest) {
      csv.print(cell instanceof String text ? safe(text) : cell);
    }
    csv.print(head.census().year());
    csv.print(safe(head.census().remark()));
    csv.print(safe(provisional));
    csv.println();
  }

  static String safe(String text) {
    boolean formula =
        text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
