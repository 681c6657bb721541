package uk.cinch.catalog;

/** How the official list classes a rule (guide 2024-25, 1.9). */
public enum Severity {
  /** A correction is required in all cases. */
  ERROR,
  /** The data may be right; a reason is asked for. Codes end in Q. */
  QUERY
}
