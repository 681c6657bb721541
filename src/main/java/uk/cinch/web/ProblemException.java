package uk.cinch.web;

import java.util.Map;

/** An answer other than the one that was asked for, as RFC 9457 has it. */
final class ProblemException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers;

  /**
   * @param status of HTTP
   * @param detail for the one who asked; never quotes a return
   */
  ProblemException(int status, String detail) {
    this(status, detail, Map.of());
  }

  /**
   * @param further headers of the answer
   */
  ProblemException(int status, String detail, Map<String, String> headers) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }
}
