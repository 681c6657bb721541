package uk.cinch.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is between a return and DfE's authorising it.
 *
 * @param kind what it is
 * @param rule code of the rule; null for problems of form
 * @param title what the rule is about; null for problems of form
 * @param findings how many there are left to deal with; 0 for a rule that did not run
 * @param children how many children they are of; 0 where there is none
 * @param cause why a rule did not run; null for the other kinds
 */
public record RemainingTask(
    TaskKind kind, String rule, String title, long findings, long children, String cause) {

  /** Kinds of obstacles, in the order in which they are best dealt with. */
  public enum TaskKind {
    /** A rule did not run, so that nobody knows. */
    NOT_RUN,
    /** Problems of form. */
    STRUCTURE,
    /** Errors: each has to be corrected. */
    ERRORS,
    /** Queries: each has to be corrected, or given a reason. */
    QUERIES,
    /** A year-on-year check that nobody has confirmed. */
    YEAR_ON_YEAR
  }

  /** Everything that is in the way, by kind and then by code. */
  static List<RemainingTask> of(Counts counts, List<RuleStatus> rules) {
    List<RemainingTask> found = new ArrayList<>();
    for (TaskKind kind : TaskKind.values()) {
      if (kind == TaskKind.STRUCTURE && counts.structure() > 0) {
        found.add(new RemainingTask(kind, null, null, counts.structure(), 0, null));
      }
      rules.stream()
          .filter(rule -> kind == kind(rule))
          .map(rule -> of(kind, rule))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static RemainingTask of(TaskKind kind, RuleStatus rule) {
    if (kind == TaskKind.NOT_RUN) {
      return new RemainingTask(kind, rule.rule(), rule.title(), 0, 0, rule.cause());
    }
    long left = rule.findings() - rule.accepted();
    return new RemainingTask(kind, rule.rule(), rule.title(), left, rule.childrenLeft(), null);
  }

  /** Null for a rule that is in nobody's way. */
  private static TaskKind kind(RuleStatus rule) {
    if (rule.state() != RuleStatus.RuleState.RAN) {
      return TaskKind.NOT_RUN;
    }
    if (rule.findings() == rule.accepted()) {
      return null;
    }
    return switch (rule.severity()) {
      case ERROR -> TaskKind.ERRORS;
      case QUERY -> TaskKind.QUERIES;
      case YEAR_ON_YEAR -> TaskKind.YEAR_ON_YEAR;
    };
  }
}
