package uk.cinch.check;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.input.BoundedInputStream;
import uk.cinch.input.TooLargeException;

/** Counts and hashes the bytes of a return as they are read. Not thread-safe. */
final class MeasuredInput {
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private final BoundedInputStream stream;

  /**
   * @param most how many bytes the return may have; reading on throws {@link TooLargeException}
   */
  MeasuredInput(InputStream in, long most) throws IOException {
    stream =
        BoundedInputStream.builder()
            .setInputStream(new DigestInputStream(in, digest))
            .setMaxCount(most == Long.MAX_VALUE ? most : most + 1)
            .setOnMaxCount(
                (bound, count) -> {
                  throw new TooLargeException("the return is larger than " + most + " bytes");
                })
            .get();
  }

  /** What to read the return from. */
  InputStream stream() {
    return stream;
  }

  /** How many bytes have been read. */
  long bytes() {
    return stream.getCount();
  }

  /** The hash of what has been read, in small hexadecimal letters; may be asked once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
