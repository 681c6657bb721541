package uk.cinch.engine;

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

  /** The records of a type of all the children, in the order of the file. */
  List<Group> of(Class<?> type) {
    List<Group> known = byType.get(type);
    if (known != null) {
      return known;
    }
    List<Group> found = new ArrayList<>();
    for (List<Group> records : byChild) {
      for (Group record : records) {
        if (type.isInstance(record)) {
          found.add(record);
        }
      }
    }
    byType.put(type, found);
    return found;
  }

  private static void gather(Group record, List<Group> records) {
    records.add(record);
    for (Group inner : record.within()) {
      gather(inner, records);
    }
  }
}
