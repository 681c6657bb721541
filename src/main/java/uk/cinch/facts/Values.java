package uk.cinch.facts;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Values in the order of the file, none of them missing. Immutable. */
public final class Values extends AbstractList<Value> {
  private static final Values NONE = new Values(List.of());

  private final List<Value> values;

  private Values(List<Value> values) {
    this.values = values;
  }

  /** These values; the list is handed over. Null is none. */
  static Values of(List<Value> values) {
    return values == null || values.isEmpty() ? NONE : new Values(values);
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

  /** Those whose text is one of the codes. */
  public Values within(Set<String> codes) {
    return filter(value -> codes.contains(value.getText()));
  }

  /** Those whose text is none of the codes. */
  public Values outside(Set<String> codes) {
    return filter(value -> !codes.contains(value.getText()));
  }

  /** Those of this text. */
  public Values only(String text) {
    return filter(value -> value.getText().equals(text));
  }

  /** Those whose text is any other. */
  public Values except(String text) {
    return filter(value -> !value.getText().equals(text));
  }

  /** Those that are dates. */
  public Values getDated() {
    return filter(value -> value.getDate() != null);
  }

  /** Those that are dates later than this one; none when it is null. */
  public Values after(LocalDate date) {
    return date == null
        ? NONE
        : filter(value -> value.getDate() != null && value.getDate().isAfter(date));
  }

  /** Those that are dates and not earlier than this one; none when it is null. */
  public Values since(LocalDate date) {
    return date == null
        ? NONE
        : filter(value -> value.getDate() != null && !value.getDate().isBefore(date));
  }

  /** The latest date among them, the first where several are the same; null without any. */
  public Value getLatest() {
    Value latest = null;
    for (Value value : getDated()) {
      if (latest == null || value.getDate().isAfter(latest.getDate())) {
        latest = value;
      }
    }
    return latest;
  }

  /** Of each text, the first. */
  public Values getDistinct() {
    return filter(value -> first(value.getText()) == value);
  }

  /** For each text that occurs more than once, its occurrences. */
  public List<Values> getRepeated() {
    if (getDistinct().size() == size()) {
      return List.of();
    }
    Map<String, List<Value>> byText = new LinkedHashMap<>();
    values.forEach(
        value -> byText.computeIfAbsent(value.getText(), text -> new ArrayList<>()).add(value));
    return byText.values().stream().filter(same -> same.size() > 1).map(Values::of).toList();
  }

  private Value first(String text) {
    for (Value value : values) {
      if (value.getText().equals(text)) {
        return value;
      }
    }
    return null;
  }

  private Values filter(Predicate<Value> wanted) {
    List<Value> found = null;
    for (int i = 0; i < values.size(); i++) {
      if (wanted.test(values.get(i))) {
        found = found == null ? new ArrayList<>(values.size()) : found;
        found.add(values.get(i));
      }
    }
    return found != null && found.size() == values.size() ? this : of(found);
  }
}
