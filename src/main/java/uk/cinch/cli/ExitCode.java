package uk.cinch.cli;

/** What the program ends with. Over several inputs the largest applies. */
final class ExitCode {
  static final int NOTHING_FOUND = 0;
  static final int FINDINGS = 1;
  static final int UNREADABLE = 2;
  static final int RULE_FAILED = 3;
  static final int USAGE = 64;
  static final int BROKEN_PACK = 65;
  static final int OURS = 70;

  private ExitCode() {}
}
