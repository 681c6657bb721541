package uk.cinch.web;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.cinch.files.Leftovers;

/**
 * Bytes on their way, kept in memory while they are few and else in a file that only its owner can
 * read; gone when closed. Not thread-safe.
 */
final class Spool extends OutputStream {
  private static final int IN_MEMORY = 1 << 18;

  private ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Path file;
  private OutputStream out = memory;
  private long bytes;

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] some, int offset, int length) throws IOException {
    bytes += length;
    if (file == null && bytes > IN_MEMORY) {
      Path folder = Path.of(System.getProperty("java.io.tmpdir"));
      file = Leftovers.beside(folder.resolve("cinch"));
      out = new BufferedOutputStream(Files.newOutputStream(file));
      memory.writeTo(out);
      memory = null;
    }
    out.write(some, offset, length);
  }

  /** How many there are. */
  long bytes() {
    return bytes;
  }

  /** The bytes, once all are there. */
  InputStream open() throws IOException {
    out.flush();
    return file == null
        ? new ByteArrayInputStream(memory.toByteArray())
        : new BufferedInputStream(Files.newInputStream(file));
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (file != null) {
      Leftovers.remove(file);
    }
  }
}
