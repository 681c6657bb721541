package uk.cinch.report;

import java.util.Locale;

/** How reports spell the names of closed sets. */
final class Spelling {
  private Spelling() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
