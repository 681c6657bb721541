package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import uk.cinch.facts.Group;

/**
 * One pattern of a rule, as far as it can be asked outside Drools: its type, those of its
 * constraints that look at the record alone, and those that look at records of the patterns before
 * it. What does not fit cannot match. Immutable and thread-safe.
 */
final class Shape {
  private final Pattern<?> pattern;
  private final int place;
  private final List<Name> names = new ArrayList<>();
  private final List<Alone> alone = new ArrayList<>();
  private final List<Joined> joined = new ArrayList<>();

  /** A constraint on one record. */
  private interface Alone {
    boolean passes(Object record) throws Exception;
  }

  /** A constraint on records of several patterns, each at the place of its pattern. */
  private interface Joined {
    boolean passes(Object[] records) throws Exception;
  }

  /** A name that the rule gives to a record, or to something of it where there is a function. */
  private record Name(Variable<?> variable, int place, Function1<Object, Object> function) {
    Object value(Object record) throws Exception {
      return function == null ? record : function.apply(record);
    }
  }

  /**
   * @param pattern over records
   * @param before the shapes of patterns that must hold too, in order
   */
  Shape(Pattern<?> pattern, List<Shape> before) {
    this.pattern = pattern;
    this.place = before.size();
    names.add(new Name(pattern.getPatternVariable(), place, null));
    for (Binding binding : pattern.getBindings()) {
      Variable<?>[] inputs = binding.getInputVariables();
      if (inputs.length == 1 && inputs[0] == pattern.getPatternVariable()) {
        names.add(new Name(binding.getBoundVariable(), place, plain(binding.getBindingFunction())));
      }
    }
    List<Name> known = new ArrayList<>(names);
    before.forEach(shape -> known.addAll(shape.names));
    add(pattern.getConstraint(), known);
  }

  /** An alternative is left to Drools: to leave a constraint out only lets more through. */
  private void add(Constraint constraint, List<Name> known) {
    switch (constraint.getType()) {
      case SINGLE -> add((SingleConstraint) constraint, known);
      case AND, MULTIPLE -> constraint.getChildren().forEach(child -> add(child, known));
      case OR -> {
        return;
      }
    }
  }

  private void add(SingleConstraint constraint, List<Name> known) {
    List<Name> used = new ArrayList<>();
    for (Variable<?> variable : constraint.getVariables()) {
      known.stream().filter(name -> name.variable() == variable).forEach(used::add);
    }
    if (used.isEmpty() || used.size() != constraint.getVariables().length) {
      return;
    }
    if (used.stream().allMatch(name -> name.place() == place)) {
      alone.add(alone(constraint, used));
    } else {
      joined.add(joined(constraint, used));
    }
  }

  private static Alone alone(SingleConstraint constraint, List<Name> used) {
    Name first = used.get(0);
    if (used.size() == 1) {
      Predicate1<Object> predicate = plain(constraint.getPredicate1());
      return first.function() == null
          ? predicate::test
          : record -> predicate.test(first.value(record));
    }
    if (used.size() == 2) {
      Predicate2<Object, Object> predicate = plain(constraint.getPredicate2());
      Name second = used.get(1);
      return record -> predicate.test(first.value(record), second.value(record));
    }
    PredicateN predicate = constraint.getPredicate();
    Name[] all = used.toArray(Name[]::new);
    return record -> {
      Object[] values = new Object[all.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = all[i].value(record);
      }
      return predicate.test(values);
    };
  }

  private static Joined joined(SingleConstraint constraint, List<Name> used) {
    PredicateN predicate = constraint.getPredicate();
    Name[] all = used.toArray(Name[]::new);
    return records -> {
      Object[] values = new Object[all.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = all[i].value(records[all[i].place()]);
      }
      return predicate.test(values);
    };
  }

  /** What Drools wraps. */
  @SuppressWarnings("unchecked")
  private static <T> T plain(Object lambda) {
    return (T) (lambda instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : lambda);
  }

  Class<?> type() {
    return pattern.getPatternVariable().getType();
  }

  /**
   * False only when the record, of this type, cannot match; Drools finds out where asking throws.
   */
  boolean fits(Group record) {
    try {
      for (Alone constraint : alone) {
        if (!constraint.passes(record)) {
          return false;
        }
      }
      return true;
    } catch (Exception | StackOverflowError e) {
      return true;
    }
  }

  /**
   * False only when the record at this pattern's place cannot match with those before it.
   *
   * @param records one for each pattern that must hold, up to this one
   */
  boolean joins(Object[] records) {
    try {
      for (Joined constraint : joined) {
        if (!constraint.passes(records)) {
          return false;
        }
      }
      return true;
    } catch (Exception | StackOverflowError e) {
      return true;
    }
  }
}
