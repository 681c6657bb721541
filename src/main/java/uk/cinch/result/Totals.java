package uk.cinch.result;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts findings as they come. Not thread-safe. */
public final class Totals {

  /**
   * What one rule found.
   *
   * @param findings how many
   * @param children how many children have one
   * @param accepted how many findings are accepted
   * @param childrenLeft how many children have one that is not
   */
  public record RuleTotal(long findings, long children, long accepted, long childrenLeft) {
    private static final RuleTotal NONE = new RuleTotal(0, 0, 0, 0);

    private RuleTotal plus(RuleTotal more) {
      return new RuleTotal(
          findings + more.findings,
          children + more.children,
          accepted + more.accepted,
          childrenLeft + more.childrenLeft);
    }
  }

  private final Map<String, RuleTotal> byRule = new HashMap<>();
  private long children;
  private long errors;
  private long queries;
  private long structure;
  private long yearOnYear;
  private long accepted;

  /** Counts one child and its findings. */
  public void child(List<Finding> findings, Collection<FormatError> problems) {
    children++;
    findings(findings);
    structure(problems);
  }

  /** Counts findings; those of one child must come in one call. */
  public void findings(List<Finding> findings) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    Map<String, Set<Integer>> left = new HashMap<>();
    for (Finding finding : findings) {
      boolean first = isFirst(finding, seen);
      boolean firstLeft = finding.accepted() == null && isFirst(finding, left);
      byRule.merge(
          finding.rule(),
          new RuleTotal(1, first ? 1 : 0, finding.accepted() == null ? 0 : 1, firstLeft ? 1 : 0),
          RuleTotal::plus);
      if (finding.accepted() != null) {
        accepted++;
      }
      switch (finding.severity()) {
        case ERROR -> errors++;
        case QUERY -> queries++;
        case YEAR_ON_YEAR -> yearOnYear++;
      }
    }
  }

  private static boolean isFirst(Finding finding, Map<String, Set<Integer>> seen) {
    return finding.child() != null
        && seen.computeIfAbsent(finding.rule(), rule -> new HashSet<>())
            .add(finding.child().position());
  }

  /** Counts problems of form. */
  public void structure(Collection<FormatError> problems) {
    structure += problems.size();
  }

  /** What one rule found so far. */
  public RuleTotal of(String rule) {
    return byRule.getOrDefault(rule, RuleTotal.NONE);
  }

  /** All so far. */
  public Counts counts() {
    return new Counts(children, errors, queries, yearOnYear, structure, accepted);
  }
}
