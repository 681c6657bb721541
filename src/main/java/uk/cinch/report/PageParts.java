package uk.cinch.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.catalog.Sha256;

/** What pages about a return have in common; none of it is of a single child. Pure. */
final class PageParts {
  private PageParts() {}

  /** The verdict, counts and rules, for a template. */
  static Map<String, Object> of(ReturnHead head, ReturnEnd end) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("authority", authority(head));
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
    page.put("cinch", head.cinch());
    page.put("pack", head.pack().name() + " " + head.pack().version());
    return page;
  }

  static String resource(String name) throws IOException {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As a Content-Security-Policy names a style or a script that stands in the page. */
  static String hash(String text) {
    return Base64.getEncoder()
        .encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(String text) {
    return text == null ? "" : text;
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
    return Map.of("label", label, "number", Texts.number(number));
  }

  /**
   * Null without an earlier report; its name is not said, as files are often named after people.
   */
  private static Map<String, Object> since(Comparison since) {
    return since == null
        ? null
        : Map.of(
            "fresh", Texts.number(since.fresh()),
            "open", Texts.number(since.open()),
            "fixed", Texts.number(since.fixed()),
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
        row.put("findings", Texts.number(rule.findings()));
        row.put("children", Texts.number(rule.children()));
        row.put("accepted", Texts.number(rule.accepted()));
        row.put("fresh", change == null ? "0" : Texts.number(change.fresh()));
        row.put("fixed", change == null ? "0" : Texts.number(change.fixed()));
        rows.add(row);
      }
    }
    return rows;
  }
}
