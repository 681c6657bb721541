package uk.cinch.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import uk.cinch.catalog.Severity;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;

/**
 * The report as a workbook. Findings are written as they come; of each child that has any a few
 * numbers are kept. Nothing in it is a formula. Not thread-safe.
 */
public final class XlsxReport implements ReturnSink {
  private static final String FORMAT_VERSION = "1.0";
  private static final List<String> FINDINGS =
      List.of(
          "Severity",
          "Rule",
          "Message",
          "Child id",
          "Child position",
          "Record",
          "Episode",
          "Referral date",
          "Locations",
          "Element",
          "Value",
          "Line",
          "Column",
          "Path",
          "Provisional",
          "Since",
          "Accepted: reason",
          "Author",
          "Date",
          "Fingerprint");

  private final Workbook workbook;
  private final int mostRows;
  private Sheet summary;
  private Sheet byRule;
  private Sheet findings;
  private Sheet byChild;
  private Sheet rulesRun;
  private Sheet notes;
  private Sheet about;
  private int findingSheets;
  private final TreeMap<Integer, OfChild> children = new TreeMap<>();
  private ReturnHead head;

  /** What there is of one child. */
  private static final class OfChild {
    private final ChildRef child;
    private final Set<String> rules = new LinkedHashSet<>();
    private int errors;
    private int queries;
    private int accepted;
    private int structure;

    OfChild(ChildRef child) {
      this.child = child;
    }
  }

  /**
   * @param out flushed at the end, not closed
   */
  public XlsxReport(OutputStream out) {
    this(out, Sheet.MOST_ROWS);
  }

  /**
   * @param mostRows rows of findings on a sheet, before the next one begins
   */
  XlsxReport(OutputStream out, int mostRows) {
    this.workbook = new Workbook(out, "cinch", FORMAT_VERSION);
    this.mostRows = mostRows;
  }

  @Override
  public void begin(ReturnHead theHead) {
    head = theHead;
    summary = new Sheet(workbook, "Summary", List.of("", ""), 28, 100);
    byRule =
        new Sheet(
            workbook,
            "By rule",
            List.of(
                "Rule",
                "Severity",
                "Title",
                "Findings",
                "Children",
                "Accepted",
                "New",
                "Open",
                "Fixed"),
            10,
            13,
            60,
            10,
            10,
            10,
            8,
            8,
            8);
    findings = findingSheet();
  }

  /** They stand behind the findings, however many sheets those take. */
  private void sheetsAtTheEnd() {
    byChild =
        new Sheet(
            workbook,
            "By child",
            List.of(
                "Child id",
                "Child position",
                "Errors",
                "Queries",
                "Accepted",
                "Problems of form",
                "Rules"),
            22,
            14,
            9,
            9,
            10,
            17,
            60);
    rulesRun =
        new Sheet(
            workbook,
            "Rules run",
            List.of("Rule", "Severity", "Title", "Status", "Cause", "First record", "Provisional"),
            10,
            13,
            60,
            10,
            60,
            40,
            40);
    notes =
        new Sheet(
            workbook,
            "Notes",
            List.of("State", "Rule", "Child id", "Text", "Author", "Date", "Line", "Why"),
            18,
            10,
            22,
            60,
            18,
            12,
            8,
            60);
    about = new Sheet(workbook, "About", List.of("", ""), 28, 100);
  }

  private Sheet findingSheet() {
    findingSheets++;
    return new Sheet(
        workbook,
        findingSheets == 1 ? "Findings" : "Findings " + findingSheets,
        FINDINGS,
        13,
        9,
        60,
        22,
        14,
        22,
        8,
        13,
        60,
        26,
        22,
        9,
        9,
        50,
        20,
        10,
        40,
        18,
        12,
        20);
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    for (Finding finding : child.findings()) {
      write(finding);
    }
    for (StructureFinding problem : child.structure()) {
      write(problem);
    }
  }

  private void write(Finding finding) throws IOException {
    List<Location> places = finding.locations();
    Location first = places.isEmpty() ? null : places.get(0);
    Acceptance accepted = finding.accepted();
    nextRow(
        Spelling.of(finding.severity()),
        finding.rule(),
        finding.message(),
        finding.child() == null ? null : finding.child().id(),
        finding.child() == null ? null : finding.child().position(),
        finding.record(),
        finding.episode() == null ? null : finding.episode().number(),
        finding.episode() == null ? null : Sheet.date(finding.episode().referralDate()),
        finding.change() == null ? words(places) : TextReport.change(finding.change()),
        first == null ? null : first.element(),
        first == null ? null : Sheet.date(first.value()),
        first == null ? null : first.line(),
        first == null ? null : first.column(),
        first == null ? null : first.path(),
        finding.provisional(),
        finding.since() == null ? null : Spelling.of(finding.since()),
        accepted == null ? null : accepted.reason(),
        accepted == null ? null : accepted.author(),
        accepted == null ? null : Sheet.date(accepted.date()),
        finding.fingerprint());
    if (finding.child() != null) {
      OfChild of = of(finding.child());
      of.rules.add(finding.rule());
      of.errors += finding.severity() == Severity.ERROR ? 1 : 0;
      of.queries += finding.severity() == Severity.ERROR ? 0 : 1;
      of.accepted += accepted == null ? 0 : 1;
    }
  }

  private void write(StructureFinding problem) throws IOException {
    nextRow(
        "structure",
        null,
        problem.problem() + ": " + problem.advice(),
        problem.child() == null ? null : problem.child().id(),
        problem.child() == null ? null : problem.child().position(),
        null,
        null,
        null,
        problem.element() + " (line " + problem.line() + ")",
        problem.element(),
        problem.value(),
        problem.line(),
        problem.column(),
        problem.path(),
        null,
        null,
        null,
        null,
        null,
        problem.fingerprint());
    if (problem.child() != null) {
      of(problem.child()).structure++;
    }
  }

  private void nextRow(Object... cells) throws IOException {
    if (findings.rows() == mostRows) {
      findings.finish();
      findings = findingSheet();
    }
    findings.row(cells);
  }

  private OfChild of(ChildRef child) {
    return children.computeIfAbsent(child.position(), position -> new OfChild(child));
  }

  private static String words(List<Location> places) {
    return places.stream()
        .map(place -> place.words() + " (line " + place.line() + ")")
        .collect(Collectors.joining("; "));
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    for (Finding finding : end.findings()) {
      write(finding);
    }
    for (StructureFinding problem : end.structure()) {
      write(problem);
    }
    findings.finish();
    sheetsAtTheEnd();
    summary(end);
    byRule(end);
    for (OfChild of : children.values()) {
      byChild.row(
          of.child.id(),
          of.child.position(),
          of.errors,
          of.queries,
          of.accepted,
          of.structure,
          String.join(" ", of.rules));
    }
    byChild.finish();
    for (RuleStatus rule : end.rules()) {
      rulesRun.row(
          rule.rule(),
          Spelling.of(rule.severity()),
          rule.title(),
          Spelling.of(rule.state()),
          rule.cause(),
          rule.firstRecord(),
          rule.provisional());
    }
    rulesRun.finish();
    for (NoteStatus note : end.notes()) {
      notes.row(
          Spelling.of(note.state()),
          note.rule(),
          note.child(),
          note.text(),
          note.author(),
          Sheet.date(note.date()),
          note.line(),
          note.why());
    }
    notes.finish();
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
    for (String line : BesideText.lines(end.obstacles())) {
      summary.row("Before DfE can authorise it", line);
    }
    for (PortalNote note : end.portalNotes()) {
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
    for (RuleStatus rule : end.rules()) {
      Comparison.OfRule since =
          end.since() == null
              ? null
              : end.since().rules().stream()
                  .filter(of -> rule.rule().equals(of.rule()))
                  .findFirst()
                  .orElse(null);
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

  private void about(ReturnEnd end) throws IOException {
    for (Map.Entry<String, Object> row : PageParts.about(head, end).entrySet()) {
      about.row(row.getKey(), row.getValue());
    }
    about.finish();
  }

  /** A sheet with a heading that stays in sight, written from the top. */
  private static final class Sheet {
    /** Below Excel's own limit, which is 1,048,576. */
    static final int MOST_ROWS = 1_000_000;

    private static final int MOST_CHARACTERS = 32_000;
    private static final int FLUSH_EVERY = 500;

    private final org.dhatim.fastexcel.Worksheet sheet;
    private final int columns;
    private final boolean headed;
    private int next;

    Sheet(Workbook workbook, String name, List<String> heading, int... widths) {
      sheet = workbook.newWorksheet(name);
      columns = heading.size();
      headed = !heading.get(0).isEmpty();
      for (int column = 0; column < widths.length; column++) {
        sheet.width(column, widths[column]);
      }
      if (headed) {
        for (int column = 0; column < columns; column++) {
          sheet.inlineString(0, column, heading.get(column));
          sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        next = 1;
      }
    }

    /** Rows written, the heading not counted. */
    int rows() {
      return headed ? next - 1 : next;
    }

    void row(Object... cells) throws IOException {
      for (int column = 0; column < cells.length; column++) {
        cell(column, cells[column]);
      }
      if (!headed) {
        sheet.style(next, 0).bold().set();
      }
      next++;
      if (next % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }

    private void cell(int column, Object cell) {
      if (cell instanceof LocalDate date) {
        sheet.value(next, column, date);
        sheet.style(next, column).format("yyyy-mm-dd").set();
      } else if (cell instanceof Number number) {
        sheet.value(next, column, number);
      } else if (cell != null) {
        sheet.inlineString(next, column, plain(cell.toString()));
      }
    }

    /** A real date as one, for sorting; every other text as it is. */
    static Object date(String text) {
      boolean like = text != null && text.matches("(19|20)\\d{2}-\\d{2}-\\d{2}");
      try {
        return like ? LocalDate.parse(text) : text;
      } catch (java.time.format.DateTimeParseException e) {
        return text;
      }
    }

    private static String cut(String text, int length) {
      return text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS))
          + "… ("
          + length
          + " characters)";
    }

    /** Without what no cell can hold. */
    private static String plain(String text) {
      StringBuilder plain = new StringBuilder();
      int length = text.codePointCount(0, text.length());
      // what looks like an escape of its own is not one
      (length > MOST_CHARACTERS ? cut(text, length) : text)
          .replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1")
          .codePoints()
          .forEach(
              point -> {
                boolean xml =
                    point >= ' ' && point != 0xFFFE && point != 0xFFFF
                        || point == '\t'
                        || point == '\n';
                boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
                plain.appendCodePoint(xml && !half ? point : '\uFFFD');
              });
      return plain.toString();
    }

    void finish() throws IOException {
      if (headed && next > 1) {
        sheet.setAutoFilter(0, 0, next - 1, columns - 1);
      }
      sheet.finish();
    }
  }
}
