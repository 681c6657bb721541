package uk.cinch.input;

/** A return that cannot be checked at all; the message says why in one plain sentence. */
public final class UnreadableReturnException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line where in the file, from 1; 0 when no one line is to blame
   */
  public UnreadableReturnException(String message, int line) {
    super(line > 0 ? "line " + line + ": " + message : message);
    this.line = line;
  }

  /** Where in the file, from 1; 0 when no one line is to blame. */
  public int line() {
    return line;
  }
}
