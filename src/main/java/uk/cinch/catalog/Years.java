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

  /** The years that lie in both spans; one that ends before it begins when there are none. */
  public Years within(Years other) {
    CensusYear later =
        from == null || other.from != null && other.from.compareTo(from) > 0 ? other.from : from;
    CensusYear earlier =
        to == null || other.to != null && other.to.compareTo(to) < 0 ? other.to : to;
    return new Years(later, earlier);
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
