package uk.cinch.tables;

import java.io.IOException;
import uk.cinch.input.UnreadableReturnException;

/** Tables that no return can be made of; the message says where and why, and what to do. */
public final class UnusableTablesException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where the file, and the line in it
   */
  UnusableTablesException(String where, String problem, String advice) {
    super(where + ": " + problem + (advice.isEmpty() ? "" : "\n    " + advice));
  }

  /**
   * @param where the file
   */
  UnusableTablesException(String where, UnreadableReturnException cause) {
    super(where + ": " + cause.getMessage(), cause);
  }
}
