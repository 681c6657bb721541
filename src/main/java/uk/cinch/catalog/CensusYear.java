package uk.cinch.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A census year, written {@code 2024-25}: 1 April 2024 to 31 March 2025.
 *
 * @param start the calendar year it begins in
 */
public record CensusYear(int start) implements Comparable<CensusYear> {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})");

  /** Reads {@code 2024-25}; empty when the text is not a year in that form. */
  public static Optional<CensusYear> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(form.group(1));
    boolean follows = (start + 1) % 100 == Integer.parseInt(form.group(2));
    return follows ? Optional.of(new CensusYear(start)) : Optional.empty();
  }

  /** The census year that ends in a calendar year. */
  public static CensusYear ending(int calendarYear) {
    return new CensusYear(calendarYear - 1);
  }

  /** The calendar year it ends in: the header's Year. */
  public int end() {
    return start + 1;
  }

  @Override
  public int compareTo(CensusYear other) {
    return Integer.compare(start, other.start);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-%02d", start, end() % 100);
  }
}
