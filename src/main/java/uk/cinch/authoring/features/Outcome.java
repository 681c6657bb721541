package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.cinch.facts.Change;
import uk.cinch.result.Finding;
import uk.cinch.result.Location;
import uk.cinch.result.Report;
import uk.cinch.result.RuleStatus;

/** What a rule said of a scenario's return, and whether that is what the scenario expects. */
public final class Outcome {
  /** The columns of a table of findings. */
  public static final List<String> COLUMNS = List.of("finding", "child", "place", "value");

  private final String code;
  private final List<Finding> findings;

  /**
   * @param code of the rule
   * @param report on the scenario's return
   * @throws AssertionError when the rule did not run, so that it has said nothing
   */
  public Outcome(String code, Report report) {
    this.code = code;
    this.findings = report.findings().stream().filter(f -> f.rule().equals(code)).toList();
    RuleStatus status =
        report.end().rules().stream()
            .filter(rule -> rule.rule().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        String.format(
                            Locale.ROOT,
                            "there is no rule %s in %s",
                            code,
                            report.head().census().year())));
    if (status.state() != RuleStatus.RuleState.RAN) {
      throw new AssertionError(code + " did not run: " + status.cause());
    }
  }

  /** The rule found nothing. */
  public void isNotReported() {
    same(List.of(), findings.stream().map(Outcome::elements).toList());
  }

  /**
   * The rule found just these things.
   *
   * @param expected the elements of each finding, in order
   */
  public void isReported(List<List<String>> expected) {
    same(expected, findings.stream().map(Outcome::elements).toList());
  }

  /** The year-on-year check compares these two counts, and is reported. */
  public void isReportedWith(long lastYear, long thisYear) {
    same(
        List.of(lastYear + " last year and " + thisYear + " this year"),
        findings.stream().map(Outcome::counts).toList());
  }

  private static String counts(Finding finding) {
    Change change = finding.change();
    return change == null
        ? "no counts"
        : change.getLastYear() + " last year and " + change.getThisYear() + " this year";
  }

  /**
   * The rule found just these things.
   *
   * @param heading names of the columns
   * @param rows one a place: number of the finding, position of the child, path within the child,
   *     value
   */
  public void isReportedAt(List<String> heading, List<List<String>> rows) {
    if (!heading.equals(COLUMNS)) {
      throw new IllegalArgumentException("the columns are " + COLUMNS + ", not " + heading);
    }
    List<String> expected =
        rows.stream()
            .map(row -> String.join(" | ", row.stream().map(c -> Objects.toString(c, "")).toList()))
            .toList();
    List<String> actual = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String child = finding.child() == null ? "" : String.valueOf(finding.child().position());
      for (Location place : finding.locations()) {
        String within = place.path().replaceFirst("^Child\\[\\d+]/?", "");
        String value = Objects.toString(place.value(), "");
        actual.add(String.join(" | ", String.valueOf(i + 1), child, within, value));
      }
    }
    same(expected, actual);
  }

  private static List<String> elements(Finding finding) {
    return finding.locations().stream().map(Location::element).toList();
  }

  private void same(List<?> expected, List<?> actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(
          code + ":\nexpected " + lines(expected) + "\nbut was  " + lines(actual));
    }
  }

  private static String lines(List<?> list) {
    return list.isEmpty() ? "nothing" : String.join("\n         ", strings(list));
  }

  private static List<String> strings(List<?> list) {
    return list.stream()
        .map(one -> one.equals(List.of()) ? "the return as a whole" : String.valueOf(one))
        .toList();
  }
}
