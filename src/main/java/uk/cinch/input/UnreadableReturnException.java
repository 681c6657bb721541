package uk.cinch.input;

/** A return that cannot be checked at all; the message says why in one plain sentence. */
public final class UnreadableReturnException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final boolean lacksYear;

  /**
   * @param line where in the file, from 1; 0 when no one line is to blame
   */
  public UnreadableReturnException(String message, int line) {
    this(message, line, false);
  }

  /**
   * @param lacksYear whether the return could be checked if its census year were chosen
   */
  UnreadableReturnException(String message, int line, boolean lacksYear) {
    super(line > 0 ? "line " + line + ": " + message : message);
    this.line = line;
    this.lacksYear = lacksYear;
  }

  /** Whether the return could be checked if its census year were chosen. */
  public boolean lacksYear() {
    return lacksYear;
  }

  /** Where in the file, from 1; 0 when no one line is to blame. */
  public int line() {
    return line;
  }
}
