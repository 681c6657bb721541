package uk.cinch.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cinch.catalog.Severity;

/** Counts findings as they come. Not thread-safe. */
public final class Totals {

  /**
   * What one rule found.
   *
   * @param findings how many
   * @param children how many children have one
   */
  public record Tally(long findings, long children) {
    private static final Tally NONE = new Tally(0, 0);

    private Tally plus(long more, long moreChildren) {
      return new Tally(findings + more, children + moreChildren);
    }
  }

  private final Map<String, Tally> byRule = new HashMap<>();
  private long children;
  private long errors;
  private long queries;
  private long structure;

  /** Counts one child and its findings. */
  public void child(List<Finding> findings, Collection<StructureFinding> problems) {
    children++;
    findings(findings);
    structure(problems);
  }

  /** Counts findings; those of one child must come in one call. */
  public void findings(List<Finding> findings) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (Finding finding : findings) {
      boolean first =
          finding.child() != null
              && seen.computeIfAbsent(finding.rule(), rule -> new HashSet<>())
                  .add(finding.child().position());
      byRule.merge(
          finding.rule(),
          new Tally(1, first ? 1 : 0),
          (all, one) -> all.plus(one.findings(), one.children()));
      if (finding.severity() == Severity.ERROR) {
        errors++;
      } else {
        queries++;
      }
    }
  }

  /** Counts problems of form. */
  public void structure(Collection<StructureFinding> problems) {
    structure += problems.size();
  }

  /** What one rule found so far. */
  public Tally of(String rule) {
    return byRule.getOrDefault(rule, Tally.NONE);
  }

  /** All so far. */
  public Counts counts() {
    return new Counts(children, errors, queries, structure);
  }
}
