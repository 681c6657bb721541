package uk.cinch.facts;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Records of one name, in the order of the file. Immutable. */
public final class Groups extends AbstractList<Group> {
  private static final Groups NONE = new Groups(List.of());

  private final List<Group> records;

  private Groups(List<Group> records) {
    this.records = records;
  }

  /** Those of the name directly within a record. */
  static Groups within(Group record, String name) {
    List<Group> found = null;
    List<Group> inner = record.inner();
    for (int i = 0; i < inner.size(); i++) {
      if (inner.get(i).getName().equals(name)) {
        found = added(found, inner.get(i));
      }
    }
    return of(found);
  }

  /** Those of the name within a record, at whatever depth. */
  static Groups anywhere(Group record, String name) {
    return of(anywhere(record, name, null));
  }

  private static List<Group> anywhere(Group record, String name, List<Group> before) {
    List<Group> found = before;
    for (Group inner : record.inner()) {
      if (inner.getName().equals(name)) {
        found = added(found, inner);
      }
      found = anywhere(inner, name, found);
    }
    return found;
  }

  private static List<Group> added(List<Group> found, Group record) {
    List<Group> all = found == null ? new ArrayList<>(4) : found;
    all.add(record);
    return all;
  }

  private static Groups of(List<Group> found) {
    return found == null ? NONE : new Groups(found);
  }

  @Override
  public Group get(int index) {
    return records.get(index);
  }

  @Override
  public int size() {
    return records.size();
  }

  /** The element's occurrences in each of them, as {@link Group#values} gives them. */
  public Values values(String element) {
    List<Value> found = null;
    for (Group record : records) {
      found = record.collect(element, found);
    }
    return Values.of(found);
  }

  /** Those in which the element is missing, or not of its kind. */
  public Groups without(String element) {
    return filter(record -> record.isWithout(element));
  }

  /** Those in which the flag is this; never where it is missing or not a flag. */
  public Groups where(String element, boolean flag) {
    return filter(record -> Boolean.valueOf(flag).equals(record.flag(element)));
  }

  /** Those in which the flag is not this, missing ones and what is not a flag included. */
  public Groups whereNot(String element, boolean flag) {
    return filter(record -> !Boolean.valueOf(flag).equals(record.flag(element)));
  }

  private Groups filter(Predicate<Group> wanted) {
    List<Group> found = null;
    for (int i = 0; i < records.size(); i++) {
      if (wanted.test(records.get(i))) {
        found = added(found, records.get(i));
      }
    }
    return found != null && found.size() == records.size() ? this : of(found);
  }
}
