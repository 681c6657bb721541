package uk.cinch.facts;

/**
 * How a count of this year's return compares with the same count of last year's (guide 2024-25,
 * 1.10). There is one only where last year's count is not zero: a percentage of nothing is none.
 * Immutable, identity equality.
 */
public final class Change {
  private final String of;
  private final long lastYear;
  private final long thisYear;

  /**
   * @param of name under which counting rules counted
   * @param lastYear count in last year's return
   * @param thisYear count in this year's
   */
  public Change(String of, long lastYear, long thisYear) {
    this.of = of;
    this.lastYear = lastYear;
    this.thisYear = thisYear;
  }

  /** The name under which counting rules counted. */
  public String getOf() {
    return of;
  }

  /** The count in last year's return. */
  public long getLastYear() {
    return lastYear;
  }

  /** The count in this year's return. */
  public long getThisYear() {
    return thisYear;
  }

  /** How far apart they are, up or down: never negative. */
  public long getDifference() {
    return Math.abs(thisYear - lastYear);
  }
}
