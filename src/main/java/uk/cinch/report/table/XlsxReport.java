package uk.cinch.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import uk.cinch.catalog.Spelling;
import uk.cinch.report.html.PageModel;
import uk.cinch.report.text.ReviewText;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Comparison;
import uk.cinch.result.Counts;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.NoteStatus;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnLevelNote;
import uk.cinch.result.ReturnSink;
import uk.cinch.result.RuleStatus;

/**
 * The report as a workbook. Findings are written as they come; of each child that has any a few
 * numbers are kept. Nothing in it is a formula. Not thread-safe.
 */
public final class XlsxReport implements ReturnSink {
  private static final String FORMAT_VERSION = "1.0";

  private final Workbook workbook;
  private final int mostRows;
  private final ChildSums children = new ChildSums();
  private WorkbookSheet summary;
  private WorkbookSheet byRule;
  private FindingSheets findings;
  private ReturnHead head;

  /**
   * @param out flushed at the end, not closed
   */
  public XlsxReport(OutputStream out) {
    this(out, WorkbookSheet.MOST_ROWS);
  }

  /**
   * @param mostRows rows of findings on a sheet, before the next one begins
   */
  XlsxReport(OutputStream out, int mostRows) {
    this.workbook = new Workbook(out, "cinch", FORMAT_VERSION);
    this.mostRows = mostRows;
  }

  /** Sheets come in the order in which they begin; the last ones wait for all findings. */
  @Override
  public void begin(ReturnHead theHead) {
    head = theHead;
    summary = named("Summary");
    byRule =
        new WorkbookSheet(
            workbook,
            "By rule",
            "Rule 10, Severity 13, Title 60, Findings 10, Children 10, Accepted 10, New 8, Open 8,"
                + " Fixed 8");
    findings = new FindingSheets(workbook, mostRows);
  }

  /** A sheet whose first column says what the second holds. */
  private WorkbookSheet named(String name) {
    return new WorkbookSheet(workbook, name, "28, 100");
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    write(child.findings(), child.structure());
  }

  private void write(List<Finding> ofRules, List<FormatError> ofForm) throws IOException {
    for (Finding finding : ofRules) {
      findings.write(FindingRow.of(finding));
      children.add(finding);
    }
    for (FormatError problem : ofForm) {
      findings.write(FindingRow.of(problem));
      children.add(problem);
    }
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    write(end.findings(), end.structure());
    findings.finish();
    summary(end);
    byRule(end);
    children.write(workbook);
    rulesRun(end.rules());
    notes(end.notes());
    about(end);
    workbook.finish();
  }

  private void summary(ReturnEnd end) throws IOException {
    Counts counts = end.counts();
    var authority = head.census().authority();
    summary.row("Return", head.file());
    summary.row(
        "Local authority",
        authority == null
            ? "none given"
            : authority.code() + (authority.name() == null ? "" : " " + authority.name()));
    summary.row("Census year", head.census().year());
    summary.row("Verdict", end.verdict().toString());
    summary.row("Children", counts.children());
    summary.row("Errors", counts.errors());
    summary.row("Queries", counts.queries());
    summary.row("Problems of form", counts.structure());
    summary.row("Year-on-year checks", counts.yearOnYear());
    summary.row("Accepted of these", counts.accepted());
    if (end.since() != null) {
      summary.row("Since", end.since().earlier());
      summary.row("New", end.since().fresh());
      summary.row("Open", end.since().open());
      summary.row("Fixed", end.since().fixed());
    }
    for (String line : ReviewText.lines(end.obstacles())) {
      summary.row("Before DfE can authorise it", line);
    }
    for (ReturnLevelNote note : end.portalNotes()) {
      summary.row("Note to put into COLLECT", note.text());
    }
    if (head.census().remark() != null) {
      summary.row("Mind that", head.census().remark());
    }
    summary.row(
        "Personal data", "This workbook holds data about children: treat it like the return.");
    summary.finish();
  }

  private void byRule(ReturnEnd end) throws IOException {
    Map<String, Comparison.OfRule> changes = end.changes();
    for (RuleStatus rule : end.rules()) {
      Comparison.OfRule since = changes.get(rule.rule());
      if (rule.findings() > 0 || since != null) {
        byRule.row(
            rule.rule(),
            Spelling.of(rule.severity()),
            rule.title(),
            rule.findings(),
            rule.children(),
            rule.accepted(),
            since == null ? null : since.fresh(),
            since == null ? null : since.open(),
            since == null ? null : since.fixed());
      }
    }
    byRule.finish();
  }

  private void rulesRun(List<RuleStatus> rules) throws IOException {
    WorkbookSheet sheet =
        new WorkbookSheet(
            workbook,
            "Rules run",
            "Rule 10, Severity 13, Title 60, Status 10, Cause 60, First record 40, Provisional 40");
    for (RuleStatus rule : rules) {
      sheet.row(
          rule.rule(),
          Spelling.of(rule.severity()),
          rule.title(),
          Spelling.of(rule.state()),
          rule.cause(),
          rule.firstRecord(),
          rule.provisional());
    }
    sheet.finish();
  }

  private void notes(List<NoteStatus> notes) throws IOException {
    WorkbookSheet sheet =
        new WorkbookSheet(
            workbook,
            "Notes",
            "State 18, Rule 10, Child id 22, Text 60, Author 18, Date 12, Line 8, Why 60");
    for (NoteStatus note : notes) {
      sheet.row(
          Spelling.of(note.state()),
          note.rule(),
          note.child(),
          note.text(),
          note.author(),
          WorkbookSheet.date(note.date()),
          note.line(),
          note.why());
    }
    sheet.finish();
  }

  private void about(ReturnEnd end) throws IOException {
    WorkbookSheet sheet = named("About");
    for (Map.Entry<String, Object> row : PageModel.about(head, end).entrySet()) {
      sheet.row(row.getKey(), row.getValue());
    }
    sheet.finish();
  }
}
