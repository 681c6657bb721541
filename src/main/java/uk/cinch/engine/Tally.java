package uk.cinch.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.cinch.facts.Value;

/**
 * What counting rules noted over the whole return: the fact that return-level rules look at. Not
 * thread-safe. Identity equality.
 */
public final class Tally {
  private final Map<String, Long> counts = new HashMap<>();
  private final Map<String, Set<String>> seen = new HashMap<>();
  private final Map<String, StoredValues> stored = new TreeMap<>();
  private long children;

  /** How many children the return has. */
  public long getChildren() {
    return children;
  }

  /** How many were added under the name; 0 when none. */
  public long of(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** How many different texts were seen under the name; 0 when none. */
  public long distinct(String name) {
    return seen.getOrDefault(name, Set.of()).size();
  }

  /** How many were added under the name, and how many different texts seen. */
  public long counted(String name) {
    return of(name) + distinct(name);
  }

  /** Takes over what was noted of one child. */
  void add(List<ChildTally.Entry> entries) {
    children++;
    for (ChildTally.Entry entry : entries) {
      if (entry instanceof ChildTally.Entry.Added added) {
        counts.merge(added.name(), 1L, Long::sum);
      } else if (entry instanceof ChildTally.Entry.Seen one) {
        seen.computeIfAbsent(one.name(), name -> new HashSet<>()).add(one.text());
      } else if (entry instanceof ChildTally.Entry.Noted noted) {
        store(noted.name(), noted.value());
      }
    }
  }

  /** Takes over values that are to be compared with those of other children. */
  void remember(List<Value> values) {
    for (Value value : values) {
      store(value.getElement(), value);
    }
  }

  private void store(String name, Value value) {
    stored.computeIfAbsent(name, key -> new StoredValues()).add(value);
  }

  /** Every value noted more than once, by name and then by first place. */
  List<Repeated> repeated() {
    return stored.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().repeated().stream()
                    .map(places -> new Repeated(entry.getKey(), places)))
        .toList();
  }
}
