package uk.cinch.io;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A return's bytes, whose faults can be told from those of a report being written. */
public final class ReturnFile extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private ReturnFile(InputStream in) {
    super(in);
  }

  /** The bytes cannot be had. */
  public static final class UnavailableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnavailableException(String message, IOException cause) {
      super(message, cause);
    }
  }

  /** A file's bytes. */
  public static InputStream open(Path path) throws UnavailableException {
    try {
      return of(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    } catch (NoSuchFileException e) {
      throw new UnavailableException("there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnavailableException("access is denied", e);
    } catch (IOException e) {
      throw new UnavailableException(e.getMessage(), e);
    }
  }

  /** A stream's bytes. */
  public static InputStream of(InputStream in) {
    return new ReturnFile(in);
  }

  @Override
  public int read() throws UnavailableException {
    try {
      return in.read();
    } catch (IOException e) {
      throw new UnavailableException(e.getMessage(), e);
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws UnavailableException {
    try {
      return in.read(buffer, offset, length);
    } catch (IOException e) {
      throw new UnavailableException(e.getMessage(), e);
    }
  }
}
