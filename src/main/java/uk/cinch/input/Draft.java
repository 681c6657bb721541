package uk.cinch.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record of a return that is being generated: the values of its elements, and the records within
 * it. Not thread-safe.
 */
public final class Draft {
  private final String name;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, List<Draft>> groups = new LinkedHashMap<>();
  private final Set<String> omitted = new HashSet<>();

  /**
   * @param name of the group as in the XML
   */
  public Draft(String name) {
    this.name = name;
  }

  /** The group's name as in the XML. */
  public String name() {
    return name;
  }

  /** Gives an element these values, instead of those it had; none takes it out. */
  public Draft set(String element, List<String> texts) {
    values.put(element, List.copyOf(texts));
    return this;
  }

  /** Adds a record. */
  public Draft add(Draft record) {
    groups.computeIfAbsent(record.name(), key -> new ArrayList<>()).add(record);
    return this;
  }

  /** Leaves out a wrapper group of this record, and with it every element in it. */
  public Draft omit(String wrapper) {
    omitted.add(wrapper);
    return this;
  }

  /** Whether a wrapper group is to be left out. */
  boolean omits(String wrapper) {
    return omitted.contains(wrapper);
  }

  /** Takes out every record of a name. */
  public Draft clear(String group) {
    groups.remove(group);
    return this;
  }

  /** Takes out every record. */
  public Draft clearGroups() {
    groups.clear();
    return this;
  }

  /** A copy that can be changed without changing this one. */
  public Draft copy() {
    Draft copy = new Draft(name);
    copy.values.putAll(values);
    copy.omitted.addAll(omitted);
    groups.forEach((group, records) -> records.forEach(record -> copy.add(record.copy())));
    return copy;
  }

  /** The values of an element; empty when there is none. */
  public List<String> values(String element) {
    return values.getOrDefault(element, List.of());
  }

  /** Every record, by name. */
  public List<Draft> groups() {
    return groups.values().stream().flatMap(List::stream).toList();
  }

  /** The records of a name; empty when there is none. */
  public List<Draft> groups(String group) {
    return groups.getOrDefault(group, List.of());
  }
}
