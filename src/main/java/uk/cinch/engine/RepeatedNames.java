package uk.cinch.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;

/**
 * Finds out of which names a rule wants to know repeats: {@code Repeated( of == "UPN" )}. Drools
 * keeps such a comparison as an index. Pure.
 */
final class RepeatedNames {
  private RepeatedNames() {}

  /**
   * Of a condition and the conditions within it.
   *
   * @return empty when it may be any name
   */
  static Optional<Set<String>> of(Condition condition) {
    Optional<Set<String>> names = Optional.of(Set.of());
    if (condition instanceof Pattern<?> pattern
        && pattern.getPatternVariable().getType() == Repeated.class) {
      names = of(pattern.getConstraint());
    }
    if (condition instanceof AccumulatePattern<?> collected) {
      names = union(names, of(collected.getCondition()));
    }
    for (Condition inner : condition.getSubConditions()) {
      names = union(names, of(inner));
    }
    return names;
  }

  /** Names that satisfy a constraint, as far as its indexes tell. */
  private static Optional<Set<String>> of(Constraint constraint) {
    List<Constraint> parts = constraint.getChildren();
    return switch (constraint.getType()) {
      case SINGLE -> indexed(((SingleConstraint) constraint).getIndex());
      case AND ->
          parts.stream()
              .map(RepeatedNames::of)
              .filter(Optional::isPresent)
              .findFirst()
              .orElse(Optional.empty());
      case OR ->
          parts.stream()
              .map(RepeatedNames::of)
              .reduce(RepeatedNames::union)
              .orElse(Optional.empty());
      default -> Optional.empty();
    };
  }

  private static Optional<Set<String>> indexed(Index<?, ?> index) {
    return index instanceof AlphaIndex<?, ?> alpha
            && alpha.getConstraintType() == Index.ConstraintType.EQUAL
            && alpha.getRightValue() instanceof String name
        ? Optional.of(Set.of(name))
        : Optional.empty();
  }

  /** The names of both; empty when either may be any. */
  static Optional<Set<String>> union(Optional<Set<String>> one, Optional<Set<String>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Set<String> both = new HashSet<>(one.get());
    both.addAll(other.get());
    return Optional.of(both);
  }
}
