package uk.cinch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.cinch.result.ChangeSinceLastReport;
import uk.cinch.result.Comparison;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.RuleStatus;

/**
 * Compares what is found with an earlier report. As many findings with one fingerprint as there
 * were then are still open; what is more is new, what is less is fixed. Used for one return. Not
 * thread-safe.
 */
public final class ReportComparison {
  private final EarlierReport earlier;
  private final Map<String, Map<String, Integer>> left;
  private final Map<String, Long> fresh = new HashMap<>();
  private final Map<String, Long> open = new HashMap<>();

  /**
   * @param earlier the earlier report
   */
  public ReportComparison(EarlierReport earlier) {
    this.earlier = earlier;
    this.left = earlier.findings();
  }

  /** The finding, with what has become of it. */
  public Finding of(Finding finding) {
    return finding.since(since(finding.rule(), finding.fingerprint()));
  }

  /** Counts a problem of form. */
  public void count(FormatError problem) {
    since(EarlierReport.STRUCTURE, problem.fingerprint());
  }

  private ChangeSinceLastReport since(String rule, String fingerprint) {
    if (!earlier.ran(rule)) {
      return ChangeSinceLastReport.NOT_COMPARED;
    }
    Map<String, Integer> known = left.getOrDefault(rule, Map.of());
    if (known.getOrDefault(fingerprint, 0) > 0) {
      known.merge(fingerprint, -1, Integer::sum);
      open.merge(rule, 1L, Long::sum);
      return ChangeSinceLastReport.OPEN;
    }
    fresh.merge(rule, 1L, Long::sum);
    return ChangeSinceLastReport.NEW;
  }

  /**
   * What has changed.
   *
   * @param statuses how each rule ended this time
   * @param year census year of this report
   * @param authority number of its local authority; null when it gives none
   */
  public Comparison end(List<RuleStatus> statuses, String year, String authority) {
    SortedSet<String> ran = new TreeSet<>(List.of(EarlierReport.STRUCTURE));
    SortedSet<String> rules = new TreeSet<>(left.keySet());
    for (RuleStatus status : statuses) {
      rules.add(status.rule());
      if (status.state() == RuleStatus.RuleState.RAN) {
        ran.add(status.rule());
      }
    }
    rules.addAll(ran);
    List<String> notCompared =
        rules.stream().filter(rule -> !ran.contains(rule) || !earlier.ran(rule)).toList();
    rules.removeAll(notCompared);
    List<Comparison.OfRule> all = rules.stream().map(this::ofRule).toList();
    return new Comparison(
        earlier.name(),
        remarks(year, authority),
        all.stream().mapToLong(Comparison.OfRule::fresh).sum(),
        all.stream().mapToLong(Comparison.OfRule::open).sum(),
        all.stream().mapToLong(Comparison.OfRule::fixed).sum(),
        all.stream().filter(rule -> rule.fresh() + rule.open() + rule.fixed() > 0).toList(),
        notCompared);
  }

  private Comparison.OfRule ofRule(String rule) {
    long fixed =
        left.getOrDefault(rule, Map.of()).values().stream().mapToLong(Integer::longValue).sum();
    String code = rule.equals(EarlierReport.STRUCTURE) ? null : rule;
    return new Comparison.OfRule(
        code, fresh.getOrDefault(rule, 0L), open.getOrDefault(rule, 0L), fixed);
  }

  private List<String> remarks(String year, String authority) {
    List<String> remarks = new ArrayList<>();
    if (!Objects.equals(earlier.year(), year)) {
      remarks.add("the earlier report is of census year " + earlier.year() + ", this of " + year);
    }
    if (!Objects.equals(earlier.authority(), authority)) {
      remarks.add(
          "the earlier report is of local authority "
              + earlier.authority()
              + ", this of "
              + authority);
    }
    return remarks;
  }
}
