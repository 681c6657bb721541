package uk.cinch.io;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes that wait: in memory while they are few, and else in a temporary file that only its owner
 * can read. The file goes when this is closed, or the process ends. Not thread-safe.
 */
public final class SpillBuffer extends OutputStream {
  private static final int IN_MEMORY = 1 << 18;

  private ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Path file;
  private OutputStream out = memory;
  private long bytes;

  @Override
  public void write(int one) throws IOException {
    makeRoom(1);
    out.write(one);
  }

  @Override
  public void write(byte[] some, int offset, int length) throws IOException {
    makeRoom(length);
    out.write(some, offset, length);
  }

  private void makeRoom(int more) throws IOException {
    bytes += more;
    if (file == null && bytes > IN_MEMORY) {
      file = TempFiles.temporaryFile();
      out = new BufferedOutputStream(Files.newOutputStream(file));
      memory.writeTo(out);
      memory = null;
    }
  }

  /** How many there are. */
  public long bytes() {
    return bytes;
  }

  /** All of them; nothing is written after this. */
  public InputStream open() throws IOException {
    return open(0);
  }

  /** Those from a place on, counted from 0; nothing is written after this. */
  public InputStream open(long from) throws IOException {
    if (file == null) {
      int start = Math.toIntExact(from);
      return new ByteArrayInputStream(memory.toByteArray(), start, memory.size() - start);
    }
    out.flush();
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    channel.position(from);
    return new BufferedInputStream(Channels.newInputStream(channel));
  }

  /** Hands them all on. */
  public void copyTo(OutputStream to) throws IOException {
    try (InputStream in = open()) {
      in.transferTo(to);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (file != null) {
      TempFiles.remove(file);
    }
  }
}
