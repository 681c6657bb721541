package uk.cinch.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can lie on a workspace. */
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
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
