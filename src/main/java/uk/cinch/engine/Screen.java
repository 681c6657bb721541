package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import uk.cinch.facts.Group;

/**
 * Tells which records a rule can have anything to do with, so that Drools need not be given the
 * rest: nearly every rule says nothing of nearly every child. It asks the rule's own compiled
 * constraints; what it lets through is decided by Drools alone, and whatever it cannot judge it
 * lets through. Immutable and thread-safe.
 */
final class Screen {
  /** Beyond so many combinations of records Drools, which keeps indexes, is quicker. */
  private static final long MOST_COMBINATIONS = 1_000;

  private final List<Shape> required = new ArrayList<>();
  private final List<Shape> considered = new ArrayList<>();
  private boolean everything;

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
      case NOT, FORALL, OR -> condition.getSubConditions().forEach(part -> add(part, false));
      case ACCUMULATE -> add(((AccumulatePattern<?>) condition).getCondition(), false);
      case CONSEQUENCE -> {
        return;
      }
      default -> everything = true;
    }
  }

  private void pattern(Pattern<?> pattern, boolean mustHold) {
    if (!isOfRecords(pattern)) {
      return;
    }
    Shape shape = new Shape(pattern, required);
    considered.add(shape);
    if (mustHold) {
      required.add(shape);
    }
  }

  /** Not drawn from a list, and not itself a list of what another pattern collects. */
  private static boolean isOfRecords(Pattern<?> pattern) {
    boolean drawn =
        pattern.getPatternVariable() instanceof Declaration<?> declaration
            && declaration.getSource() != null;
    Class<?> type = pattern.getPatternVariable().getType();
    return !drawn && (Group.class.isAssignableFrom(type) || type.isAssignableFrom(Group.class));
  }

  /**
   * Whether the rule looks at one record at a time, with what hangs on it: then records of several
   * children can be shown to it together.
   */
  boolean looksAtOne() {
    return !everything && considered.size() == 1 && required.size() == 1;
  }

  /** The type of record it looks at, where it looks at one at a time. */
  Class<?> type() {
    return required.get(0).type();
  }

  /** Adds those of the records, all of one type, that the rule could match one by one. */
  void chooseEach(List<Group> records, List<Group> chosen) {
    Shape shape = required.get(0);
    for (Group record : records) {
      if (shape.fits(record)) {
        chosen.add(record);
      }
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
    long combinations = 1;
    for (Shape shape : required) {
      List<Group> fitting = fitting(shape, records);
      if (fitting.isEmpty()) {
        return false;
      }
      candidates.add(fitting);
      combinations = Math.min(combinations * fitting.size(), MOST_COMBINATIONS + 1);
    }
    if (combinations <= MOST_COMBINATIONS && !combine(candidates, 0, new Object[required.size()])) {
      return false;
    }
    for (Group record : records) {
      if (isConsidered(record)) {
        chosen.add(record);
      }
    }
    return true;
  }

  /** Whether records can be found for the patterns from a place on, given those before it. */
  private boolean combine(List<List<Group>> candidates, int place, Object[] records) {
    if (place == records.length) {
      return true;
    }
    for (Group candidate : candidates.get(place)) {
      records[place] = candidate;
      if (required.get(place).joins(records) && combine(candidates, place + 1, records)) {
        return true;
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
    for (Group record : records) {
      if (shape.type().isInstance(record) && shape.fits(record)) {
        fitting = fitting == null ? new ArrayList<>(4) : fitting;
        fitting.add(record);
      }
    }
    return fitting == null ? List.of() : fitting;
  }
}
