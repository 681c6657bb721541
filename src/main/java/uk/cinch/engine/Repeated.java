package uk.cinch.engine;

import java.util.List;
import uk.cinch.facts.Remembered;

/** A value that more than one place of the return holds, under one name. Identity equality. */
public final class Repeated {
  private final String of;
  private final List<Remembered> places;

  Repeated(String of, List<Remembered> places) {
    this.of = of;
    this.places = List.copyOf(places);
  }

  /** The name under which counting rules noted it. */
  public String getOf() {
    return of;
  }

  /** Every place that holds it, in the order of the file; two at least. */
  public List<Remembered> getPlaces() {
    return places;
  }
}
