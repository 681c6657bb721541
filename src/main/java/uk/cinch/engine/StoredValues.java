package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.facts.StoredValue;
import uk.cinch.facts.Value;

/** Values of one name over the whole return, with their places. Not thread-safe. */
final class StoredValues {
  private static final Comparator<StoredValue> BY_PLACE =
      Comparator.comparingInt(StoredValue::getLine).thenComparingInt(StoredValue::getColumn);

  private final List<StoredValue> values = new ArrayList<>();
  private final Map<StoredValue.Spot, StoredValue.Spot> spots = new HashMap<>();

  void add(Value value) {
    StoredValue.Spot spot = StoredValue.Spot.of(value);
    StoredValue.Spot known = spots.putIfAbsent(spot, spot);
    values.add(StoredValue.of(value, known == null ? spot : known));
  }

  /** The places of every text that is there more than once, by first place. Sorts the values. */
  List<List<StoredValue>> repeated() {
    values.sort(Comparator.comparing(StoredValue::getText));
    List<List<StoredValue>> all = new ArrayList<>();
    for (int from = 0, to; from < values.size(); from = to) {
      String text = values.get(from).getText();
      to = from + 1;
      while (to < values.size() && values.get(to).getText().equals(text)) {
        to++;
      }
      if (to - from > 1) {
        all.add(List.copyOf(values.subList(from, to)));
      }
    }
    all.sort(Comparator.comparing(places -> places.get(0), BY_PLACE));
    return all;
  }
}
