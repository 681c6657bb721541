package uk.cinch.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.facts.Group;
import uk.cinch.facts.Layout;
import uk.cinch.facts.Value;

/**
 * Picks the values of which rules over the return want to know where they are repeated. Not
 * thread-safe.
 */
final class Memory {
  private final List<Shape> wanted;
  private final Map<Layout, String[]> elements = new IdentityHashMap<>();

  Memory(RuleBase rules) {
    wanted = rules.repeats();
  }

  /** Those of some children, in the order of the file. */
  List<Value> of(ChildRecords records) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Value> values = new ArrayList<>();
    for (int child = 0; child < records.children().size(); child++) {
      List<Group> all = records.of(child);
      for (int i = 0; i < all.size(); i++) {
        Group record = all.get(i);
        String[] names = elements.computeIfAbsent(record.getLayout(), this::wanted);
        if (names.length > 0) {
          values.addAll(record.values(names));
        }
      }
    }
    return values;
  }

  private String[] wanted(Layout layout) {
    return layout.elements().stream().filter(this::isWanted).toArray(String[]::new);
  }

  /** Whether a rule would take repeats of the element; also when it cannot be told beforehand. */
  private boolean isWanted(String element) {
    Repeated probe = Repeated.probe(element);
    return wanted.stream().anyMatch(shape -> shape.fits(probe));
  }
}
