package uk.cinch.facts;

import java.time.LocalDate;

/**
 * Dates as {@link Scalars#date} reads them, remembered by their text: a return has few of them,
 * many times over. Keeps a bounded number. Not thread-safe.
 */
final class ParsedDates {
  private static final int SIZE = 1 << 13;

  private final String[] texts = new String[SIZE];
  private final LocalDate[] dates = new LocalDate[SIZE];

  /** The date; null where the text is none. */
  LocalDate of(String text) {
    if (text == null) {
      return null;
    }
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 13) & (SIZE - 1);
    if (!text.equals(texts[place])) {
      texts[place] = text;
      dates[place] = Scalars.date(text);
    }
    return dates[place];
  }
}
