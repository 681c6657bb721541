package uk.cinch.input;

import java.io.IOException;

/** More bytes than the check was allowed to read. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message says how many were allowed
   */
  public TooLargeException(String message) {
    super(message);
  }
}
