package uk.cinch.engine;

import java.util.List;
import uk.cinch.facts.Remembered;

/**
 * A text that more than one place of the return holds: the same element of several records, or what
 * counting rules noted under one name. Identity equality.
 */
public final class Repeated {
  private final String of;
  private final List<Remembered> places;

  Repeated(String of, List<Remembered> places) {
    this.of = of;
    this.places = List.copyOf(places);
  }

  /**
   * One whose places are not known yet: asking for them throws. It tells of which elements a rule
   * wants to know.
   */
  static Repeated probe(String of) {
    return new Repeated(of);
  }

  private Repeated(String of) {
    this.of = of;
    this.places = null;
  }

  /** The element's name, or the name under which counting rules noted it. */
  public String getOf() {
    return of;
  }

  /** Every place that holds it, in the order of the file; two at least. */
  public List<Remembered> getPlaces() {
    if (places == null) {
      throw new IllegalStateException("the places are not known yet");
    }
    return places;
  }
}
