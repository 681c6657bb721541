package uk.cinch.result;

import uk.cinch.facts.Group;
import uk.cinch.facts.Place;

/**
 * Where in the return a finding points.
 *
 * @param element element or group as in the XML
 * @param value its text as given, trimmed; null when missing, and for a group
 * @param line line in the file, from 1
 * @param column column in the file, from 1
 * @param path such as {@code Child[4]/ChildIdentifiers/UPN}
 * @param record whether it is a whole record, not an element of one
 */
public record Location(
    String element, String value, int line, int column, String path, boolean record) {

  /** The location of a place. */
  public static Location of(Place place) {
    return new Location(
        place.getElement(),
        place.getText(),
        place.getLine(),
        place.getColumn(),
        place.getPath(),
        place instanceof Group);
  }

  /** The element and its value, in words; of a whole record its name alone. */
  public String description() {
    return record ? element : element + " " + (value == null ? "(missing)" : value);
  }
}
