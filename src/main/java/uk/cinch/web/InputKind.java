package uk.cinch.web;

import java.util.Arrays;
import java.util.Optional;
import uk.cinch.catalog.Spelling;

/** What can be in a workspace. */
enum InputKind {
  RETURN,
  LAST_YEAR,
  NOTES,
  EARLIER;

  /** The one of a name, as paths spell it. */
  static Optional<InputKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return Spelling.of(this);
  }
}
