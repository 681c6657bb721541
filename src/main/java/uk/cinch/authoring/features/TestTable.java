package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.report.text.Wrap;

/**
 * The results of features in terms of rules.
 *
 * @param rules results by code, in the order of the pack; none where a rule has no scenario
 * @param titles by code, the newest version's
 */
public record TestTable(Map<String, List<ScenarioResult>> rules, Map<String, String> titles) {

  /**
   * Sorts results by rule.
   *
   * @param codes that were asked for; empty for all
   */
  public static TestTable of(RulePack pack, List<String> codes, List<ScenarioResult> results) {
    Map<String, List<ScenarioResult>> rules = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (RuleEntry rule : pack.rules()) {
      if (rule.drl() != null && (codes.isEmpty() || codes.contains(rule.code()))) {
        rules.putIfAbsent(rule.code(), new ArrayList<>());
        titles.put(rule.code(), rule.title());
      }
    }
    results.forEach(one -> rules.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one));
    return new TestTable(rules, titles);
  }

  /** Whether every rule has scenarios and all of them passed. */
  public boolean passed() {
    return rules.values().stream()
        .allMatch(
            results -> !results.isEmpty() && results.stream().allMatch(ScenarioResult::passed));
  }

  /** The table, and below it every scenario that failed. */
  public String text() {
    StringBuilder out = new StringBuilder("rule    passed  failed  title\n");
    rules.forEach((code, results) -> out.append(row(code, results)));
    List<ScenarioResult> failed =
        rules.values().stream().flatMap(List::stream).filter(one -> !one.passed()).toList();
    failed.forEach(one -> out.append(detail(one)));
    return out.append('\n').append(summary(failed.size())).toString();
  }

  private String row(String code, List<ScenarioResult> results) {
    long passed = results.stream().filter(ScenarioResult::passed).count();
    return String.format(
        Locale.ROOT,
        "%-6s  %6d  %6s  %s%s%n",
        code,
        passed,
        results.size() == passed ? "-" : String.valueOf(results.size() - passed),
        titles.getOrDefault(code, ""),
        results.isEmpty() ? " (NO SCENARIO)" : "");
  }

  private static String detail(ScenarioResult one) {
    return "\n"
        + one.path()
        + ":"
        + one.line()
        + " "
        + one.name()
        + "\n"
        + Wrap.lines(one.cause(), "    ");
  }

  private String summary(int failed) {
    int scenarios = rules.values().stream().mapToInt(List::size).sum();
    List<String> bare = rules.keySet().stream().filter(code -> rules.get(code).isEmpty()).toList();
    return String.format(
        Locale.ROOT,
        "%d scenario%s of %d rule%s: %s%s",
        scenarios,
        scenarios == 1 ? "" : "s",
        rules.size(),
        rules.size() == 1 ? "" : "s",
        failed == 0 ? "all passed" : failed + " failed",
        bare.isEmpty() ? "" : "; no scenario of " + String.join(", ", bare));
  }
}
