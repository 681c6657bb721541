package uk.cinch.check;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a return come from. */
@FunctionalInterface
public interface ReturnSource {
  /**
   * The bytes, from the first; called once a check, and closed by it.
   *
   * @throws IOException when they cannot be had
   */
  InputStream open() throws IOException;
}
