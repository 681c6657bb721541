package uk.cinch.result;

/** What has become of a finding since an earlier report. */
public enum ChangeSinceLastReport {
  /** The earlier report does not have it. */
  NEW,
  /** The earlier report has it too. */
  OPEN,
  /** The earlier report says nothing of it, as its rule did not run then. */
  NOT_COMPARED
}
