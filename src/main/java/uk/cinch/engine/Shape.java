package uk.cinch.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.From1;
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
 * One pattern of a rule, as far as it can be asked outside Drools: its type, where it draws from,
 * those of its constraints that look at its own object alone, and those that look at objects of the
 * patterns before it. What does not fit cannot match. Objects stand in an array, each at the place
 * of its pattern. Thread-safe.
 */
final class Shape {
  /** So many objects judged make it worth while to have a sieve of its own. */
  private static final int MANY = 20_000;

  private final Pattern<?> pattern;
  private final Class<?> type;
  private final int place;
  private final List<Name> names = new ArrayList<>();
  private final Alone alone;
  private final AtomicLong judged = new AtomicLong();
  private volatile Alone.Sieve sieve;
  private volatile boolean ofItsOwn;
  private final Joined[] joined;
  private final Drawn source;
  private boolean wholly = true;

  /** A constraint on objects of several patterns. */
  private interface Joined {
    boolean passes(Object[] objects) throws Exception;
  }

  /** What a pattern draws its objects from. */
  private record Drawn(Name from, Function1<Object, Object> function) {}

  /** A name that the rule gives to an object, or to something of it where there is a function. */
  private record Name(Variable<?> variable, int place, Function1<Object, Object> function) {
    Object value(Object object) throws Exception {
      return function == null ? object : function.apply(object);
    }
  }

  /**
   * @param place its own
   * @param before the shapes whose objects it may look at
   */
  Shape(Pattern<?> pattern, int place, List<Shape> before) {
    this.pattern = pattern;
    this.type = pattern.getPatternVariable().getType();
    this.place = place;
    names.add(new Name(pattern.getPatternVariable(), place, null));
    for (Binding binding : pattern.getBindings()) {
      Variable<?>[] inputs = binding.getInputVariables();
      if (inputs.length == 1 && inputs[0] == pattern.getPatternVariable()) {
        names.add(new Name(binding.getBoundVariable(), place, plain(binding.getBindingFunction())));
      }
    }
    List<Name> known = new ArrayList<>(names);
    before.forEach(shape -> known.addAll(shape.names));
    Deque<UnaryOperator<Alone>> ofOne = new ArrayDeque<>();
    List<Joined> ofSeveral = new ArrayList<>();
    add(pattern.getConstraint(), known, ofOne, ofSeveral);
    Alone constraints = new Alone.Nothing();
    while (!ofOne.isEmpty()) {
      constraints = ofOne.removeLast().apply(constraints);
    }
    alone = constraints;
    sieve = alone.sieve();
    joined = ofSeveral.toArray(Joined[]::new);
    source = source(pattern, known);
  }

  private static Drawn source(Pattern<?> pattern, List<Name> known) {
    if (isDrawn(pattern)
        && ((Declaration<?>) pattern.getPatternVariable()).getSource() instanceof From1<?> from) {
      for (Name name : known) {
        if (name.variable() == from.getVariable()) {
          return new Drawn(name, plain(from.getProvider()));
        }
      }
    }
    return null;
  }

  /** Whether a pattern draws its objects from something, instead of looking at all there are. */
  static boolean isDrawn(Pattern<?> pattern) {
    return pattern.getPatternVariable() instanceof Declaration<?> declaration
        && declaration.getSource() != null;
  }

  /** An alternative is left to Drools: to leave a constraint out only lets more through. */
  private void add(
      Constraint constraint,
      List<Name> known,
      Deque<UnaryOperator<Alone>> ofOne,
      List<Joined> ofSeveral) {
    switch (constraint.getType()) {
      case SINGLE -> add((SingleConstraint) constraint, known, ofOne, ofSeveral);
      case AND, MULTIPLE ->
          constraint.getChildren().forEach(child -> add(child, known, ofOne, ofSeveral));
      case OR -> wholly = false;
    }
  }

  private void add(
      SingleConstraint constraint,
      List<Name> known,
      Deque<UnaryOperator<Alone>> ofOne,
      List<Joined> ofSeveral) {
    List<Name> used = new ArrayList<>();
    for (Variable<?> variable : constraint.getVariables()) {
      known.stream().filter(name -> name.variable() == variable).forEach(used::add);
    }
    if (used.size() != constraint.getVariables().length) {
      wholly = false;
    } else if (!used.isEmpty() && used.stream().allMatch(name -> name.place() == place)) {
      ofOne.add(alone(constraint, used));
    } else if (!used.isEmpty()) {
      ofSeveral.add(joined(constraint, used));
    }
  }

  private static UnaryOperator<Alone> alone(SingleConstraint constraint, List<Name> used) {
    Function1<Object, Object> first = used.get(0).function();
    if (used.size() == 1) {
      Predicate1<Object> predicate = plain(constraint.getPredicate1());
      return next -> new Alone.OfOne(first, predicate, next);
    }
    if (used.size() == 2) {
      Predicate2<Object, Object> predicate = plain(constraint.getPredicate2());
      return next -> new Alone.OfTwo(first, used.get(1).function(), predicate, next);
    }
    PredicateN predicate = constraint.getPredicate();
    return next -> new Alone.OfSeveral(used.stream().map(Name::function).toList(), predicate, next);
  }

  private static Joined joined(SingleConstraint constraint, List<Name> used) {
    if (used.size() == 2) {
      Predicate2<Object, Object> predicate = plain(constraint.getPredicate2());
      Name one = used.get(0);
      Name other = used.get(1);
      return objects ->
          predicate.test(one.value(objects[one.place()]), other.value(objects[other.place()]));
    }
    PredicateN predicate = constraint.getPredicate();
    Name[] all = used.toArray(Name[]::new);
    return objects -> {
      Object[] values = new Object[all.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = all[i].value(objects[all[i].place()]);
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
    return type;
  }

  int place() {
    return place;
  }

  /** Whether it is of the records of a child, all of them. */
  boolean isOfRecords() {
    return !isDrawn(pattern)
        && (Group.class.isAssignableFrom(type) || type.isAssignableFrom(Group.class));
  }

  /** Whether it is known what it draws from. */
  boolean isOfKnownSource() {
    return source != null;
  }

  /** Whether all its constraints can be asked, so that what passes them is sure to match. */
  boolean isJudgedWholly() {
    return wholly;
  }

  /**
   * What the pattern draws, given the objects before it.
   *
   * @throws Exception when asking throws
   */
  Iterable<?> drawn(Object[] objects) throws Exception {
    Object drawn = source.function().apply(source.from().value(objects[source.from().place()]));
    if (drawn == null) {
      return List.of();
    }
    return drawn instanceof Iterable<?> several ? several : List.of(drawn);
  }

  /**
   * False only when the object, of this type, cannot match: Drools finds out where asking throws.
   */
  boolean fits(Object object) {
    return sieve.fits(object);
  }

  /** Tells what {@link #fits}, for so many objects more. */
  Alone.Sieve sieve(int more) {
    if (judged.addAndGet(more) > MANY && !ofItsOwn) {
      synchronized (judged) {
        sieve = ofItsOwn ? sieve : alone.sieveOfItsOwn();
        ofItsOwn = true;
      }
    }
    return sieve;
  }

  /** False only when the object at this pattern's place cannot match with those before it. */
  boolean joins(Object[] objects) {
    try {
      for (Joined constraint : joined) {
        if (!constraint.passes(objects)) {
          return false;
        }
      }
      return true;
    } catch (Exception | StackOverflowError e) {
      return true;
    }
  }

  /** True only when the object at this pattern's place is sure to match with those before it. */
  boolean matches(Object[] objects) {
    try {
      if (!alone.passes(objects[place])) {
        return false;
      }
      for (Joined constraint : joined) {
        if (!constraint.passes(objects)) {
          return false;
        }
      }
      return wholly;
    } catch (Exception | StackOverflowError e) {
      return false;
    }
  }
}
