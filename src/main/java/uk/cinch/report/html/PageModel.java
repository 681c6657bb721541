package uk.cinch.report.html;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.catalog.Severity;
import uk.cinch.catalog.Spelling;
import uk.cinch.report.text.ReviewText;
import uk.cinch.report.text.Texts;
import uk.cinch.result.Comparison;
import uk.cinch.result.Counts;
import uk.cinch.result.FigureSource;
import uk.cinch.result.FigureTable;
import uk.cinch.result.FigureTable.FigureCell;
import uk.cinch.result.FigureTable.FigureRow;
import uk.cinch.result.NoteStatus.NoteState;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.RuleStatus;
import uk.cinch.result.RuleStatus.RuleState;
import uk.cinch.result.Verdict;

/** What pages about a return have in common; none of it is of a single child. Pure. */
public final class PageModel {
  private static final double LEAST_SHARE = 0.5;
  private static final Comparison.OfRule UNCHANGED = new Comparison.OfRule(null, 0, 0, 0);

  /** A rule in a template: how it ended, what has changed, how long its bar is. */
  private record RuleOnPage(RuleStatus status, Comparison.OfRule change, String share) {}

  private PageModel() {}

  /**
   * The verdict, counts, rules and figures, for a template.
   *
   * @param figures null for none
   */
  static Map<String, Object> of(ReturnHead head, ReturnEnd end, FigureSource figures)
      throws IOException {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("authority", authority(head));
    page.put("year", head.census().year());
    page.put("remark", head.census().remark());
    page.put("verdictClass", end.verdict().toString());
    page.put("verdict", verdict(end.verdict()));
    page.put("counts", counts(end.counts()).entrySet());
    List<String> left = ReviewText.lines(end.obstacles());
    page.put("left", left);
    page.put("anyLeft", !left.isEmpty());
    page.put("since", since(end.since()));
    List<RuleOnPage> rules = rules(end);
    page.put("rules", rules);
    page.put("anyRules", !rules.isEmpty());
    page.put("cinch", head.cinch());
    page.put("pack", head.pack().name() + " " + head.pack().version());
    List<FigureTable> tables = figures == null ? List.of() : figures.tables();
    page.put("anyFigures", !tables.isEmpty());
    long most = tables.stream().mapToLong(table -> most(table.total())).max().orElse(0);
    page.put("figures", tables.stream().map(table -> figure(table, most)).toList());
    page.put("before", figures == null ? null : figures.lastYear());
    return page;
  }

  /** Adds styles that the page's own policy allows. */
  static void style(Map<String, Object> page, String... sheets) throws IOException {
    StringBuilder style = new StringBuilder();
    for (String sheet : sheets) {
      style.append(resource(sheet));
    }
    page.put("style", style.toString());
    page.put("styleHash", hash(style.toString()));
  }

  /** Fills in a template and those it includes; null is left out. */
  static String page(String template, Map<String, Object> page) throws IOException {
    return Mustache.compiler()
        .emptyStringIsFalse(true)
        .nullValue("")
        .withFormatter(PageModel::shown)
        .withLoader(name -> new StringReader(resource(name + ".mustache")))
        .compile(resource(template + ".mustache"))
        .execute(page);
  }

  private static String shown(Object value) {
    if (value instanceof Number number) {
      return Texts.number(number.longValue());
    }
    return value instanceof Severity || value instanceof RuleState || value instanceof NoteState
        ? kind((Enum<?>) value)
        : value.toString();
  }

  static String resource(String name) throws IOException {
    try (InputStream in = PageModel.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As a Content-Security-Policy names a style or a script that is in the page. */
  static String hash(String text) {
    return Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
  }

  /** By its name alone: the number is the return's own text. */
  private static String authority(ReturnHead head) {
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

  private static Map<String, Long> counts(Counts counts) {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("Children in the return", counts.children());
    rows.put("Errors", counts.errors());
    rows.put("Queries", counts.queries());
    rows.put("Year-on-year checks to confirm", counts.yearOnYear());
    rows.put("Problems of form", counts.structure());
    rows.put("Accepted, of the queries and year-on-year checks", counts.accepted());
    return rows;
  }

  /** How long a bar is, of a hundred; one for more than nothing is seen. */
  private static String share(long number, long most) {
    double share = most == 0 ? 0 : 100.0 * number / most;
    return String.format(Locale.ROOT, "%.1f", number == 0 ? 0 : Math.max(share, LEAST_SHARE));
  }

  private static long most(FigureCell cell) {
    return Math.max(cell.thisYear(), cell.lastYear() == null ? 0 : cell.lastYear());
  }

  private static Map<String, Object> figure(FigureTable table, long mostOfAll) {
    long most = table.rows().stream().mapToLong(row -> most(row.cell())).max().orElse(0);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (FigureRow row : table.rows()) {
      String label = row.label() == null ? row.key() : row.key() + " " + row.label();
      rows.add(figureRow(label, row.cell(), most));
    }
    boolean broken = !rows.isEmpty() || table.median() != null;
    if (broken) {
      Map<String, Object> total = figureRow("Total", table.total(), most);
      total.put("share", "");
      total.put("total", true);
      rows.add(total);
    }
    if (table.median() != null) {
      Map<String, Object> median = new LinkedHashMap<>();
      median.put("label", "Median of working days");
      median.put("now", days(table.median().thisYear()));
      median.put("last", days(table.median().lastYear()));
      median.put("share", "");
      median.put("total", false);
      rows.add(median);
    }
    Map<String, Object> figure = figureRow(table.title(), table.total(), mostOfAll);
    figure.put("title", table.title());
    figure.put("definition", table.definition());
    figure.put("source", table.source());
    figure.put("rows", rows);
    figure.put("anyRows", broken);
    return figure;
  }

  private static Map<String, Object> figureRow(String label, FigureCell cell, long most) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("label", label);
    row.put("now", cell.thisYear());
    row.put("last", cell.lastYear());
    row.put("share", share(cell.thisYear(), most));
    row.put("lastShare", share(cell.lastYear() == null ? 0 : cell.lastYear(), most));
    row.put("total", false);
    return row;
  }

  private static String days(Double days) {
    return days == null ? "–" : String.format(Locale.ROOT, "%.1f", days);
  }

  /**
   * What the check was of and by what: a label, and a text, number or date.
   *
   * @return never null, nor any part of it
   */
  public static Map<String, Object> about(ReturnHead head, ReturnEnd end) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("Checked by", "cinch " + head.cinch());
    about.put("Rules", head.pack().name() + " " + head.pack().version());
    about.put("SHA-256 of the rules", head.pack().sha256());
    about.put("File", head.file());
    about.put("Bytes", end.bytes());
    about.put("SHA-256 of the file", end.sha256());
    about.put("Reference date", head.census().referenceDate());
    about.put("Last year's return", head.lastYear() == null ? "none given" : head.lastYear());
    about.put("Only these rules", head.only().isEmpty() ? "all" : String.join(" ", head.only()));
    about.put("Rules left out", head.except().isEmpty() ? "none" : String.join(" ", head.except()));
    about.put("Earlier report", end.since() == null ? "none given" : end.since().earlier());
    return about;
  }

  /**
   * Null without an earlier report; its name is not said, as files are often named after people.
   */
  private static Map<String, Object> since(Comparison since) {
    return since == null
        ? null
        : Map.of(
            "changes",
            changes(since),
            "notCompared",
            String.join(" ", since.notCompared()),
            "remarks",
            since.remarks().isEmpty()
                ? List.of()
                : List.of("it is of another census year or local authority"));
  }

  private static List<Map<String, Object>> changes(Comparison since) {
    long most = Math.max(since.fresh(), Math.max(since.open(), since.fixed()));
    return List.of(
        change("New", since.fresh(), most),
        change("Still open", since.open(), most),
        change("Fixed", since.fixed(), most));
  }

  private static Map<String, Object> change(String label, long number, long most) {
    return Map.of("label", label, "number", number, "share", share(number, most));
  }

  /** A severity or state as people say it. */
  static String kind(Enum<?> constant) {
    return Spelling.of(constant).replace('-', ' ');
  }

  private static List<RuleOnPage> rules(ReturnEnd end) {
    long most = end.rules().stream().mapToLong(RuleStatus::findings).max().orElse(0);
    Map<String, Comparison.OfRule> changes = end.changes();
    return end.rules().stream()
        .filter(rule -> rule.findings() > 0 || changes.containsKey(rule.rule()))
        .map(
            rule ->
                new RuleOnPage(
                    rule,
                    changes.getOrDefault(rule.rule(), UNCHANGED),
                    share(rule.findings(), most)))
        .toList();
  }
}
