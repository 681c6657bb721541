package uk.cinch.engine;

import java.util.List;
import uk.cinch.facts.StoredValue;

/**
 * A text that more than one place of the return holds: the same element of several records, or what
 * counting rules noted under one name. Identity equality.
 */
public final class Repeated {
  private final String of;
  private final List<StoredValue> places;

  Repeated(String of, List<StoredValue> places) {
    this.of = of;
    this.places = List.copyOf(places);
  }

  /** The element's name, or the name under which counting rules noted it. */
  public String getOf() {
    return of;
  }

  /** Every place that holds it, in the order of the file; two at least. */
  public List<StoredValue> getPlaces() {
    return places;
  }
}
