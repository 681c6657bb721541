package uk.cinch.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.Change;
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
    "provisional",
    "fingerprint",
    "since",
    "reason",
    "author",
    "date"
  };

  /** Index of the column that holds the child's place in the file. */
  static final int CHILD_POSITION = 4;

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
    out.write(BYTE_ORDER_MARK);
    join(head);
    for (String column : HEADING) {
      csv.print(column);
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

  void flush() throws IOException {
    csv.flush();
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
    rest(null, null, null, null);
  }

  void write(Finding finding) throws IOException {
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
        places(finding),
        first == null ? null : first.element(),
        first == null ? null : first.value(),
        first == null ? null : first.line(),
        first == null ? null : first.column(),
        first == null ? null : first.path());
    rest(
        finding.fingerprint(),
        finding.since() == null ? null : Spelling.of(finding.since()),
        finding.accepted(),
        finding.child());
  }

  private static String places(Finding finding) {
    Change change = finding.change();
    return change == null
        ? finding.locations().stream().map(CsvReport::words).collect(Collectors.joining("; "))
        : change.getLastYear() + " last year, " + change.getThisYear() + " this year";
  }

  private void rest(String fingerprint, String since, Acceptance accepted, ChildRef child)
      throws IOException {
    csv.print(fingerprint);
    csv.print(since);
    csv.print(accepted == null ? null : safe(accepted.reason()));
    csv.print(accepted == null ? null : safe(accepted.author()));
    csv.print(accepted == null ? null : accepted.date());
    if (teams != null) {
      csv.print(child == null ? null : safe(teams.get(child.id())));
    }
    csv.println();
  }

  void write(StructureFinding problem) throws IOException {
    Location place =
        new Location(
            problem.element(),
            problem.value(),
            problem.line(),
            problem.column(),
            problem.path(),
            false);
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
    rest(problem.fingerprint(), null, null, problem.child());
  }

  private static String words(Location place) {
    return place.words() + " (line " + place.line() + ")";
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
  }

  static String safe(String text) {
    boolean formula =
        text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
