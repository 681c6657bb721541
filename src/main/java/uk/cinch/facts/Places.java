package uk.cinch.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Helps a rule to point at the same elements of several records. Pure. */
public final class Places {
  private Places() {}

  /**
   * The elements of each record, record by record in the order of the file.
   *
   * @param records groups, as collected by a rule
   */
  public static List<Value> of(Collection<?> records, String... elements) {
    List<Value> places = new ArrayList<>();
    records.stream()
        .map(Group.class::cast)
        .sorted((one, other) -> Integer.compare(one.getOrder(), other.getOrder()))
        .forEach(
            record -> {
              for (String element : elements) {
                places.add(record.at(element));
              }
            });
    return places;
  }
}
