package uk.cinch.engine;

import uk.cinch.facts.Place;

/**
 * A rule that threw.
 *
 * @param code of the rule
 * @param record path of the record it was looking at; {@code return} for the return as a whole
 * @param cause what it threw
 */
public record Failure(String code, String record, String cause) {

  static Failure of(String code, Place record, Throwable thrown) {
    return new Failure(code, record == null ? "return" : record.getPath(), words(thrown));
  }

  private static String words(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String name = root.getClass().getSimpleName();
    return root.getMessage() == null ? name : name + ": " + root.getMessage();
  }
}
