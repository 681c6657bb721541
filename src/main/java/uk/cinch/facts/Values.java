package uk.cinch.facts;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Values in the order of the file, none of them missing. Immutable. */
public final class Values extends AbstractList<Value> {
  private static final Values NONE = new Values(List.of());

  private final List<Value> values;

  private Values(List<Value> values) {
    this.values = values;
  }

  /** These values; the list is copied. */
  static Values of(List<Value> values) {
    return values.isEmpty() ? NONE : new Values(List.copyOf(values));
  }

  @Override
  public Value get(int index) {
    return values.get(index);
  }

  @Override
  public int size() {
    return values.size();
  }

  /** Their texts, in the same order. */
  public List<String> getTexts() {
    return values.stream().map(Value::getText).toList();
  }

  /** Those whose text is none of the codes. */
  public Values outside(Set<String> codes) {
    return of(values.stream().filter(value -> !codes.contains(value.getText())).toList());
  }

  /** Those whose text is any other. */
  public Values except(String text) {
    return of(values.stream().filter(value -> !value.getText().equals(text)).toList());
  }

  /** For each text that occurs more than once, its occurrences. */
  public List<Values> getRepeated() {
    Map<String, List<Value>> byText =
        values.stream()
            .collect(
                Collectors.groupingBy(Value::getText, LinkedHashMap::new, Collectors.toList()));
    return byText.values().stream().filter(same -> same.size() > 1).map(Values::of).toList();
  }
}
