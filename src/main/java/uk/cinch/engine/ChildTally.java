package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.facts.Value;
import uk.cinch.facts.Values;

/**
 * Takes what counting rules note of one child. The global {@code tally} of every rule file. Nothing
 * counts until the child has been checked without a fault. Not thread-safe.
 */
public final class ChildTally {

  /** One thing a counting rule noted. */
  sealed interface Entry {
    /** One more under a name. */
    record Added(String name) implements Entry {}

    /** A text seen under a name. */
    record Seen(String name, String text) implements Entry {}

    /** A value to be compared with those of other children. */
    record Noted(String name, Value value) implements Entry {}
  }

  private final List<Entry> entries = new ArrayList<>();

  /** Counts one more under the name. */
  public void add(String name) {
    entries.add(new Entry.Added(name));
  }

  /** Counts the value's text among the distinct ones under the name; a missing one is none. */
  public void see(String name, Value value) {
    if (value.getText() != null) {
      entries.add(new Entry.Seen(name, value.getText()));
    }
  }

  /** Counts the texts of the values among the distinct ones under the name. */
  public void see(String name, Values values) {
    values.forEach(value -> see(name, value));
  }

  /**
   * Counts two texts together among the distinct pairs under the name. A missing one is like no
   * other, wherever else one is missing.
   */
  public void seePair(String name, Value one, Value other) {
    entries.add(new Entry.Seen(name, distinct(one) + '\n' + distinct(other)));
  }

  private static String distinct(Value value) {
    return value.getText() != null ? value.getText() : "missing at " + value.getPath();
  }

  /**
   * Keeps the value and its place, so that repeats under the name are found at the end; a missing
   * one repeats nothing.
   */
  public void note(String name, Value value) {
    if (value.getText() != null) {
      entries.add(new Entry.Noted(name, value));
    }
  }

  int size() {
    return entries.size();
  }

  /** Takes back what was noted since there were so many. */
  void dropFrom(int size) {
    entries.subList(size, entries.size()).clear();
  }

  void clear() {
    entries.clear();
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }
}
