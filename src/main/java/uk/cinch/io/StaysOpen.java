package uk.cinch.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Flushes instead of closing, where what is written to goes on. Not thread-safe. */
public final class StaysOpen extends BufferedOutputStream {
  /**
   * @param out not closed
   */
  public StaysOpen(OutputStream out) {
    super(out);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
