package uk.cinch.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cinch.facts.Group;
import uk.cinch.facts.Layout;
import uk.cinch.facts.Value;

/**
 * Picks the values of which rules over the return want to know where they are repeated. Not
 * thread-safe.
 */
final class RepeatedValueFilter {
  private final Optional<Set<String>> wanted;
  private final Map<Layout, String[]> elements = new IdentityHashMap<>();

  /**
   * @param wanted names of the elements; empty for all
   */
  RepeatedValueFilter(Optional<Set<String>> wanted) {
    this.wanted = wanted;
  }

  /** Those of some records, in their order. */
  List<Value> of(List<Group> records) {
    if (wanted.isPresent() && wanted.get().isEmpty()) {
      return List.of();
    }
    List<Value> values = new ArrayList<>(2);
    for (int i = 0; i < records.size(); i++) {
      Group record = records.get(i);
      String[] names = elements.computeIfAbsent(record.getLayout(), this::wanted);
      if (names.length > 0) {
        values.addAll(record.values(names));
      }
    }
    return values;
  }

  private String[] wanted(Layout layout) {
    return layout.elements().stream()
        .filter(element -> wanted.isEmpty() || wanted.get().contains(element))
        .toArray(String[]::new);
  }
}
