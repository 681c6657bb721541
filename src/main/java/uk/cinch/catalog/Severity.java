package uk.cinch.catalog;

/** How the official list classes a rule (guide 2024-25, 1.9). */
public enum Severity {
  /** A correction is required in all cases. */
  ERROR,
  /** The data may be right; a reason is asked for. Codes end in Q. */
  QUERY,
  /**
   * A count differs from last year's by so much that COLLECT asks to confirm it (guide 2024-25,
   * 1.10). Looked at only beside last year's return.
   */
  YEAR_ON_YEAR;

  /** Whether a finding may stay as it is, for a reason. */
  public boolean acceptable() {
    return this != ERROR;
  }
}
