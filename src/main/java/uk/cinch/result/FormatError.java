package uk.cinch.result;

import uk.cinch.facts.ChildRef;

/**
 * Something about the form of the return that keeps part of it from being read as meant. Numbered
 * rules treat such a value as missing.
 *
 * @param problem what is wrong
 * @param advice what to do about it
 * @param element element or group as in the file
 * @param value its text as given, trimmed; null when there is none
 * @param line line in the file, from 1
 * @param column column in the file, from 1
 * @param path such as {@code Child[4]/ChildIdentifiers/PersonBirthDate}
 * @param child the child; null outside a child
 */
public record FormatError(
    String problem,
    String advice,
    String element,
    String value,
    int line,
    int column,
    String path,
    ChildRef child) {
  /** What the path begins with when the place is not in this return but in last year's. */
  public static final String LAST_YEAR = "last year's return";

  /**
   * A short stand-in for it: the same for the same problem, child id, element and value, wherever
   * they are in the return.
   */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
