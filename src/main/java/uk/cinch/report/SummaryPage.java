package uk.cinch.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.catalog.Sha256;
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
    Map<String, Object> page = new LinkedHashMap<>();
    String style = resource("page.css");
    MessageDigest digest = Sha256.digest();
    page.put("style", style);
    page.put(
        "styleHash",
        Base64.getEncoder().encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8))));
    page.put("authority", authority());
    page.put("year", head.census().year());
    page.put("remark", text(head.census().remark()));
    page.put("verdictClass", end.verdict().toString());
    page.put("verdict", verdict(end.verdict()));
    page.put("counts", counts(end.counts()));
    List<String> left = BesideText.lines(end.obstacles());
    page.put("left", left);
    page.put("anyLeft", !left.isEmpty());
    page.put("done", left.isEmpty());
    page.put("since", since(end.since()));
    page.put("compared", end.since() != null);
    List<Map<String, Object>> rules = rules(end);
    page.put("rules", rules);
    page.put("anyRules", !rules.isEmpty());
    page.put("figures", figures.tables().stream().map(this::figure).toList());
    page.put("before", figures.lastYear() != null);
    page.put("beforeYear", text(figures.lastYear()));
    page.put("cinch", head.cinch());
    page.put("pack", head.pack().name() + " " + head.pack().version());
    Mustache.compiler()
        .emptyStringIsFalse(true)
        .compile(resource("summary.mustache"))
        .execute(page, out);
    out.flush();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SummaryPage.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      StringBuilder text = new StringBuilder();
      char[] part = new char[4096];
      for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
        text.append(part, 0, read);
      }
      return text.toString();
    }
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  /** By its name alone: the number is the return's own text. */
  private String authority() {
    LocalAuthority authority = head.census().authority();
    return authority == null || authority.name() == null
        ? "Local authority not known"
        : authority.name();
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case READY -> "Ready: no errors, and nothing wrong with its form";
      case NOT_READY -> "Not ready: there is something to put right";
      case INCOMPLETE ->
          "Incomplete: not every rule ran, so nothing found does not mean nothing wrong";
    };
  }

  private static List<Map<String, Object>> counts(Counts counts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    rows.add(count("Children in the return", counts.children()));
    rows.add(count("Errors", counts.errors()));
    rows.add(count("Queries", counts.queries()));
    rows.add(count("Year-on-year checks to confirm", counts.yearOnYear()));
    rows.add(count("Problems of form", counts.structure()));
    rows.add(count("Accepted, of the queries and year-on-year checks", counts.accepted()));
    return rows;
  }

  private static Map<String, Object> count(String label, long number) {
    return Map.of("label", label, "number", number(number));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /**
   * Null without an earlier report; its name is not said, as files are often named after people.
   */
  private static Map<String, Object> since(Comparison since) {
    return since == null
        ? null
        : Map.of(
            "fresh", number(since.fresh()),
            "open", number(since.open()),
            "fixed", number(since.fixed()),
            "remarks",
                since.remarks().isEmpty()
                    ? List.of()
                    : List.of("it is of another census year or local authority"));
  }

  private static List<Map<String, Object>> rules(ReturnEnd end) {
    Map<String, Comparison.OfRule> changes = new LinkedHashMap<>();
    if (end.since() != null) {
      end.since().rules().forEach(rule -> changes.put(rule.rule(), rule));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RuleStatus rule : end.rules()) {
      Comparison.OfRule change = changes.get(rule.rule());
      if (rule.findings() > 0 || change != null) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", rule.rule());
        row.put("title", rule.title());
        row.put(
            "kind",
            switch (rule.severity()) {
              case ERROR -> "error";
              case QUERY -> "query";
              case YEAR_ON_YEAR -> "year on year";
            });
        row.put("findings", number(rule.findings()));
        row.put("children", number(rule.children()));
        row.put("accepted", number(rule.accepted()));
        row.put("fresh", change == null ? "0" : number(change.fresh()));
        row.put("fixed", change == null ? "0" : number(change.fixed()));
        rows.add(row);
      }
    }
    return rows;
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
        number(cell.thisYear()),
        "last",
        cell.lastYear() == null ? "" : number(cell.lastYear()),
        "total",
        total);
  }

  private static String days(Double days) {
    return days == null ? "–" : String.format(Locale.ROOT, "%.1f", days);
  }
}
