package uk.cinch.catalog;

/** What a rule looks at. */
public enum Scope {
  /** One child's record. */
  CHILD,
  /** The whole return: its header, or figures over all children. */
  RETURN
}
