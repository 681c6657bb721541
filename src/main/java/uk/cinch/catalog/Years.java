package uk.cinch.catalog;

/**
 * A span of census years, both ends included.
 *
 * @param from the first; null for always
 * @param to the last; null for still
 */
public record Years(CensusYear from, CensusYear to) {
  /** Every year. */
  public static final Years ALL = new Years(null, null);

  /** Whether the year lies in the span. */
  public boolean include(CensusYear year) {
    return (from == null || from.compareTo(year) <= 0) && (to == null || to.compareTo(year) >= 0);
  }

  /** Whether the spans have a year in common. */
  public boolean overlap(Years other) {
    return !before(other) && !other.before(this);
  }

  private boolean before(Years other) {
    return to != null && other.from != null && to.compareTo(other.from) < 0;
  }

  /** In words: {@code 2022-23 to 2023-24}, {@code from 2024-25}, {@code to 2020-21}. */
  @Override
  public String toString() {
    if (from == null) {
      return to == null ? "every year" : "to " + to;
    }
    if (to == null) {
      return "from " + from;
    }
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
