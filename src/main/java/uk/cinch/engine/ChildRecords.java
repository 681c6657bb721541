package uk.cinch.engine;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.facts.Child;
import uk.cinch.facts.Group;

/** Some children that stand one after another in a return, and their records. Not thread-safe. */
final class ChildRecords {
  private final List<Child> children;
  private final List<List<Group>> byChild = new ArrayList<>();
  private final Map<Class<?>, List<Group>> byClass = new HashMap<>();
  private final Map<Class<?>, List<Group>> byType = new HashMap<>();

  ChildRecords(List<Child> children) {
    this.children = children;
    for (Child child : children) {
      List<Group> records = new ArrayList<>();
      gather(child, records);
      byChild.add(records);
    }
  }

  List<Child> children() {
    return children;
  }

  /** The records of one of the children, itself included, in the order of the file. */
  List<Group> of(int child) {
    return byChild.get(child);
  }

  /** The place of a record's child among the children. */
  int indexOf(Group record) {
    return record.getChild().getPosition() - children.get(0).getPosition();
  }

  /** The records of a type of all the children, in the order of the file. */
  List<Group> of(Class<?> type) {
    return Modifier.isFinal(type.getModifiers())
        ? byClass.getOrDefault(type, List.of())
        : byType.computeIfAbsent(type, this::instances);
  }

  private List<Group> instances(Class<?> type) {
    List<Group> found = new ArrayList<>();
    byChild.forEach(records -> records.stream().filter(type::isInstance).forEach(found::add));
    return found;
  }

  private void gather(Group record, List<Group> records) {
    records.add(record);
    byClass.computeIfAbsent(record.getClass(), type -> new ArrayList<>()).add(record);
    List<Group> inner = record.within();
    for (int i = 0; i < inner.size(); i++) {
      gather(inner.get(i), records);
    }
  }
}
