package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import uk.cinch.facts.Group;

/**
 * Tells which records a rule can have anything to do with, so that Drools need not be given the
 * rest: nearly every rule says nothing of nearly every child. It asks the rule's own compiled
 * constraints; what it lets through is decided by Drools alone, and whatever it cannot judge it
 * lets through. Immutable and thread-safe.
 */
final class Screen {
  /** Beyond so many tries to put records together Drools, which keeps indexes, is quicker. */
  private static final int MOST_TRIES = 1_000;

  /** What the rule needs, in its order. */
  private final List<Shape> required = new ArrayList<>();

  /** What must not be there for the rule to match. */
  private final List<Shape> denied = new ArrayList<>();

  /** All that looks at records. */
  private final List<Shape> considered = new ArrayList<>();

  /** Lists that a rule wants to hold something. */
  private final Set<Variable<?>> filled = new HashSet<>();

  private int places;
  private boolean everything;

  /** What is put together, and how often it may still be tried. */
  private static final class Attempt {
    private final Object[] objects;
    private final List<List<Group>> candidates;
    private int left = MOST_TRIES;

    Attempt(int places, List<List<Group>> candidates) {
      this.objects = new Object[places];
      this.candidates = candidates;
    }
  }

  private Screen() {}

  static Screen of(Rule rule) {
    Screen screen = new Screen();
    screen.add(rule.getView(), true);
    return screen;
  }

  private void add(Condition condition, boolean mustHold) {
    switch (condition.getType()) {
      case PATTERN -> pattern((Pattern<?>) condition, mustHold);
      case AND, EXISTS -> condition.getSubConditions().forEach(part -> add(part, mustHold));
      case NOT -> condition.getSubConditions().forEach(part -> not(part, mustHold));
      case FORALL, OR -> condition.getSubConditions().forEach(part -> add(part, false));
      case ACCUMULATE -> collected((AccumulatePattern<?>) condition, mustHold);
      case CONSEQUENCE -> {
        return;
      }
      default -> everything = true;
    }
  }

  private void pattern(Pattern<?> pattern, boolean mustHold) {
    Shape shape = new Shape(pattern, places++, required);
    if (shape.isOfRecords()) {
      considered.add(shape);
    } else if (!shape.isOfKnownSource()) {
      if (shape.type() == List.class && !shape.fits(List.of())) {
        filled.add(pattern.getPatternVariable());
      }
      return;
    }
    if (mustHold) {
      required.add(shape);
    }
  }

  private void not(Condition part, boolean mustHold) {
    add(part, false);
    if (mustHold && part instanceof Pattern<?> pattern) {
      Shape shape = new Shape(pattern, places++, required);
      if (shape.isOfRecords() && shape.isJudgedWholly()) {
        denied.add(shape);
      }
    }
  }

  /** The records of a list are needed when the rule does not match with an empty one. */
  private void collected(AccumulatePattern<?> list, boolean mustHold) {
    boolean needed = Arrays.stream(list.getBoundVariables()).anyMatch(filled::contains);
    add(list.getCondition(), mustHold && needed);
  }

  /**
   * Whether the rule looks at one record at a time, with what hangs on it: then records of several
   * children can be shown to it together.
   */
  boolean looksAtOne() {
    return !everything
        && considered.size() == 1
        && !required.isEmpty()
        && required.get(0) == considered.get(0);
  }

  /** What the rule cannot do without, or null when that is not known. */
  Shape first() {
    return everything || required.isEmpty() || !required.get(0).isOfRecords()
        ? null
        : required.get(0);
  }

  /**
   * Leaves of records that fit {@link #first} those that the rule could match one by one.
   *
   * @param fitting changed in place
   */
  void keepMatching(List<Group> fitting) {
    if (required.size() > 1 && !fitting.isEmpty()) {
      fitting.removeIf(record -> !canMatch(List.of(List.of(record))));
    }
  }

  /**
   * Adds those of a child's records that the rule could match.
   *
   * @return whether the rule could fire at all
   */
  boolean choose(List<Group> records, List<Group> chosen) {
    if (everything) {
      return chosen.addAll(records);
    }
    List<List<Group>> candidates = new ArrayList<>(required.size());
    for (Shape shape : required) {
      if (shape.isOfRecords()) {
        List<Group> fitting = fitting(shape, records);
        if (fitting.isEmpty()) {
          return false;
        }
        candidates.add(fitting);
      } else {
        candidates.add(List.of());
      }
    }
    Attempt attempt = new Attempt(places, candidates);
    if (!canMatch(attempt, 0, records)) {
      return false;
    }
    for (int i = 0; i < records.size(); i++) {
      if (isConsidered(records.get(i))) {
        chosen.add(records.get(i));
      }
    }
    return true;
  }

  private boolean canMatch(List<List<Group>> candidates) {
    return canMatch(new Attempt(places, candidates), 0, List.of());
  }

  /** Whether objects can be found for what is required from one on, given those before it. */
  private boolean canMatch(Attempt attempt, int from, List<Group> records) {
    if (from == required.size()) {
      return !isDenied(attempt, records);
    }
    Shape shape = required.get(from);
    try {
      boolean drawn = !shape.isOfRecords();
      Iterable<?> candidates = drawn ? shape.drawn(attempt.objects) : attempt.candidates.get(from);
      for (Object candidate : candidates) {
        if (attempt.left-- <= 0) {
          return true;
        }
        attempt.objects[shape.place()] = candidate;
        boolean fits = !drawn || shape.type().isInstance(candidate) && shape.fits(candidate);
        if (fits && shape.joins(attempt.objects) && canMatch(attempt, from + 1, records)) {
          return true;
        }
      }
      return false;
    } catch (Exception | StackOverflowError e) {
      return true;
    }
  }

  private boolean isDenied(Attempt attempt, List<Group> records) {
    for (Shape shape : denied) {
      for (Group record : records) {
        if (shape.type().isInstance(record)) {
          attempt.objects[shape.place()] = record;
          if (shape.matches(attempt.objects)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isConsidered(Group record) {
    for (Shape shape : considered) {
      if (shape.type().isInstance(record) && shape.fits(record)) {
        return true;
      }
    }
    return false;
  }

  private static List<Group> fitting(Shape shape, List<Group> records) {
    List<Group> fitting = null;
    for (int i = 0; i < records.size(); i++) {
      Group record = records.get(i);
      if (shape.type().isInstance(record) && shape.fits(record)) {
        fitting = fitting == null ? new ArrayList<>(4) : fitting;
        fitting.add(record);
      }
    }
    return fitting == null ? List.of() : fitting;
  }
}
