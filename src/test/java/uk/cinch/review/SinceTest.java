package uk.cinch.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cinch.Fixture;
import uk.cinch.catalog.Scope;
import uk.cinch.check.Options;
import uk.cinch.report.json.JsonReport;
import uk.cinch.result.ChangeSinceLastReport;
import uk.cinch.result.Comparison;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;

class SinceTest {
  private static EarlierReport report(MarkedReturn made, Options options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonReport json = new JsonReport(out)) {
      Fixture.embedded().check(new ByteArrayInputStream(made.bytes()), options, json);
      return EarlierReport.read("before.json", new ByteArrayInputStream(out.toByteArray()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Report check(MarkedReturn made, EarlierReport earlier) {
    return made.check(Options.DEFAULT.withEarlier(earlier));
  }

  private static long all(Report report) {
    return report.findings().size() + report.structure().size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-23", "2026-27"})
  void theSameReturnInAnotherOrderHasNothingNewAndNothingFixed(String year) {
    MarkedReturn made = MarkedReturn.of(year, 1500, 0.7);
    EarlierReport earlier = report(made, Options.DEFAULT);

    Report report = check(made.shuffled().turnedInside(), earlier);

    Comparison since = report.end().since();
    assertThat(report.findings())
        .filteredOn(finding -> finding.since() != ChangeSinceLastReport.OPEN)
        .extracting(Finding::rule)
        .isEmpty();
    assertThat(since.fresh()).isZero();
    assertThat(since.fixed()).isZero();
    assertThat(since.open()).isEqualTo(all(report)).isGreaterThan(500);
    assertThat(since.remarks()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::since)
        .containsOnly(ChangeSinceLastReport.OPEN);
  }

  @Test
  void newOpenAndFixedAreTheEdits() {
    MarkedReturn before = MarkedReturn.of("2024-25", 200, 1, "8925", "8775Q", "4012Q");
    List<String> children = new ArrayList<>(before.children());
    List<String> fixed = children.subList(0, 20);
    MarkedReturn after = before.with(children.subList(20, 200));
    List<String> fresh = MarkedReturn.of("2024-25", 230, 1, "8925", "8930").children();
    for (String child : fresh.subList(200, 230)) {
      after = after.and(child);
    }
    Map<String, Long> gone = byRule(before.with(fixed));
    Map<String, Long> came = byRule(before.with(fresh.subList(200, 230)));
    Map<String, Long> stayed = byRule(before.with(children.subList(20, 200)));

    Report report = check(after, report(before, Options.DEFAULT));

    Comparison since = report.end().since();
    assertThat(counts(since, Comparison.OfRule::fixed)).isEqualTo(gone);
    assertThat(counts(since, Comparison.OfRule::fresh)).isEqualTo(came);
    assertThat(counts(since, Comparison.OfRule::open)).isEqualTo(stayed);
    assertThat(since.fixed()).isGreaterThanOrEqualTo(sum(gone));
    assertThat(since.fresh()).isGreaterThanOrEqualTo(sum(came));
    assertThat(since.open()).isGreaterThanOrEqualTo(sum(stayed));
    assertThat(report.findings())
        .filteredOn(finding -> finding.since() == ChangeSinceLastReport.NEW)
        .hasSize((int) since.fresh())
        .filteredOn(finding -> finding.child() != null)
        .allMatch(finding -> finding.child().position() > 180);
  }

  private static Map<String, Long> byRule(MarkedReturn made) {
    return made.check(Options.DEFAULT).findings().stream()
        .filter(finding -> isOfChildren(finding.rule()))
        .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Long> counts(
      Comparison since, java.util.function.ToLongFunction<Comparison.OfRule> count) {
    Map<String, Long> counts = new TreeMap<>();
    since.rules().stream()
        .filter(rule -> rule.rule() != null && isOfChildren(rule.rule()))
        .filter(rule -> count.applyAsLong(rule) > 0)
        .forEach(rule -> counts.put(rule.rule(), count.applyAsLong(rule)));
    return counts;
  }

  /** Rules over the whole return may say other things of fewer children. */
  private static boolean isOfChildren(String code) {
    return Fixture.embedded().pack().rules().stream()
        .anyMatch(rule -> rule.code().equals(code) && rule.scope() == Scope.CHILD);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @Test
  void problemsOfFormAreComparedToo() {
    MarkedReturn made = MarkedReturn.of("2024-25", 20, 0, "8925");
    MarkedReturn odd = made.changed(3, "<Ethnicity>", "<Ethnicities>x</Ethnicities><Ethnicity>");

    Comparison came = check(odd, report(made, Options.DEFAULT)).end().since();
    Comparison went = check(made, report(odd, Options.DEFAULT)).end().since();

    assertThat(came.rules()).contains(new Comparison.OfRule(null, 1, 0, 0));
    assertThat(came.fresh()).isEqualTo(1);
    assertThat(went.rules()).contains(new Comparison.OfRule(null, 0, 0, 1));
    assertThat(went.fixed()).isEqualTo(1);
  }

  @Test
  void aRuleThatDidNotRunBothTimesIsNotCompared() {
    MarkedReturn made = MarkedReturn.of("2024-25", 20, 1, "8925", "8775Q");

    Report since = check(made, report(made, Options.DEFAULT.withExcept(List.of("8925"))));
    Report now =
        made.check(
            Options.DEFAULT.withEarlier(report(made, Options.DEFAULT)).withExcept(List.of("8925")));

    assertThat(since.end().since().notCompared()).contains("8925").doesNotContain("8775Q");
    assertThat(since.end().since().fresh()).isZero();
    assertThat(Fixture.of("8925", since))
        .isNotEmpty()
        .allMatch(finding -> finding.since() == ChangeSinceLastReport.NOT_COMPARED);
    assertThat(now.end().since().notCompared()).contains("8925");
    assertThat(now.end().since().fixed()).isZero();
  }

  @Test
  void anEarlierReportOfAnotherYearIsSaidToBe() {
    Report report =
        check(
            MarkedReturn.of("2024-25", 20, 1, "8925"),
            report(MarkedReturn.of("2023-24", 20, 1, "8925"), Options.DEFAULT));

    assertThat(report.end().since().remarks())
        .containsExactly("the earlier report is of census year 2023-24, this of 2024-25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"rules\": [], \"findings\": [",
        "{\"rules\": [], \"findings\": [{\"rule\": \"8925\"}]}",
        "severity,rule"
      })
  void whatIsNoReportIsRefused(String text) {
    assertThatThrownBy(
            () ->
                EarlierReport.read(
                    "x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(EarlierReport.UnusableException.class);
  }
}
