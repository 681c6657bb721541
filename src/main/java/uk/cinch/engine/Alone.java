package uk.cinch.engine;

import java.util.List;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import uk.cinch.facts.Group;

/**
 * A constraint on one object, and those that must hold besides. Immutable and thread-safe.
 *
 * <p>Rules share this code, so the virtual machine cannot tell which constraint is asked next and
 * has to look it up each time. {@link #ofItsOwn} gives the same constraints in classes of their
 * own, which it compiles into one piece: worth while for a rule that judges many records.
 */
abstract class Alone {

  /** Whether the object passes this constraint and those behind it. */
  abstract boolean passes(Object object) throws Exception;

  /** The same in classes of their own. */
  abstract Alone ofItsOwn() throws ReflectiveOperationException;

  /** What passes everything. */
  static final class Nothing extends Alone {
    @Override
    boolean passes(Object object) {
      return true;
    }

    @Override
    Alone ofItsOwn() {
      return this;
    }
  }

  /** On the object itself, or on something of it where there is a function. */
  static final class OfOne extends Alone {
    private final Function1<Object, Object> function;
    private final Predicate1<Object> predicate;
    private final Alone next;

    OfOne(Function1<Object, Object> function, Predicate1<Object> predicate, Alone next) {
      this.function = function;
      this.predicate = predicate;
      this.next = next;
    }

    @Override
    boolean passes(Object object) throws Exception {
      return predicate.test(function == null ? object : function.apply(object))
          && next.passes(object);
    }

    @Override
    Alone ofItsOwn() throws ReflectiveOperationException {
      return Copies.of(OfOne.class, Alone.class, function, predicate, next.ofItsOwn());
    }
  }

  /** On two things of the object; without a function, on itself. */
  static final class OfTwo extends Alone {
    private final Function1<Object, Object> one;
    private final Function1<Object, Object> other;
    private final Predicate2<Object, Object> predicate;
    private final Alone next;

    OfTwo(
        Function1<Object, Object> one,
        Function1<Object, Object> other,
        Predicate2<Object, Object> predicate,
        Alone next) {
      this.one = one;
      this.other = other;
      this.predicate = predicate;
      this.next = next;
    }

    @Override
    boolean passes(Object object) throws Exception {
      return predicate.test(
              one == null ? object : one.apply(object),
              other == null ? object : other.apply(object))
          && next.passes(object);
    }

    @Override
    Alone ofItsOwn() throws ReflectiveOperationException {
      return Copies.of(OfTwo.class, Alone.class, one, other, predicate, next.ofItsOwn());
    }
  }

  /** On several things of the object; where one has no function, on itself. */
  static final class OfSeveral extends Alone {
    private final List<Function1<Object, Object>> functions;
    private final PredicateN predicate;
    private final Alone next;

    OfSeveral(List<Function1<Object, Object>> functions, PredicateN predicate, Alone next) {
      this.functions = functions;
      this.predicate = predicate;
      this.next = next;
    }

    @Override
    boolean passes(Object object) throws Exception {
      Object[] values = new Object[functions.size()];
      for (int i = 0; i < values.length; i++) {
        Function1<Object, Object> function = functions.get(i);
        values[i] = function == null ? object : function.apply(object);
      }
      return predicate.test(values) && next.passes(object);
    }

    @Override
    Alone ofItsOwn() throws ReflectiveOperationException {
      return Copies.of(OfSeveral.class, Alone.class, functions, predicate, next.ofItsOwn());
    }
  }

  /** Picks what passes: the loop around the constraints. */
  abstract static class Sieve {

    /**
     * False only when the object cannot pass: where asking throws, Drools is to find out.
     *
     * @param object of the type that the constraints are for
     */
    abstract boolean fits(Object object);

    /** Adds those of the records that fit. */
    abstract void choose(List<Group> records, List<Group> fitting);
  }

  /** The one kind of sieve there is. */
  static final class PlainSieve extends Sieve {
    private final Alone constraints;

    PlainSieve(Alone constraints) {
      this.constraints = constraints;
    }

    @Override
    boolean fits(Object object) {
      try {
        return constraints.passes(object);
      } catch (Exception | StackOverflowError e) {
        return true;
      }
    }

    @Override
    void choose(List<Group> records, List<Group> fitting) {
      for (int i = 0; i < records.size(); i++) {
        Group record = records.get(i);
        if (fits(record)) {
          fitting.add(record);
        }
      }
    }
  }

  /** A sieve of these constraints. */
  Sieve sieve() {
    return new PlainSieve(this);
  }

  /** A sieve of these constraints in classes of its own; a plain one where there can be none. */
  Sieve sieveOfItsOwn() {
    try {
      return Copies.of(PlainSieve.class, Sieve.class, ofItsOwn());
    } catch (ReflectiveOperationException | LinkageError e) {
      return sieve();
    }
  }
}
