package uk.cinch.catalog;

/** How sure the pack is that a rule is read as the official list means it. */
public enum Confidence {
  /** The text leaves no doubt. */
  HIGH,
  /** The text leaves room; the reading taken is the likelier one. */
  MEDIUM,
  /** The text is unclear or was not seen. */
  LOW
}
