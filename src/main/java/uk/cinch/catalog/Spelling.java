package uk.cinch.catalog;

import java.util.Locale;

/** How packs and reports spell the names of closed sets. Pure. */
public final class Spelling {
  private Spelling() {}

  /** Small letters, with hyphens between words. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
