package uk.cinch.input;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file in the encoding that its first bytes or its declaration say, with
 * nothing guessed: bytes that are none of the encoding's end it, with the line they stand on. Not
 * thread-safe.
 */
final class StrictReader extends Reader {
  private static final int LOOK_AHEAD = 1024;
  private static final int BUFFER = 1 << 15;
  private static final int LONGEST_CHARACTER = 4;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private int line = 1;
  private boolean ended;

  /** Bytes that are none of the encoding's. */
  static final class WrongEncodingException extends CharConversionException {
    private static final long serialVersionUID = 1L;

    private final int line;

    WrongEncodingException(String message, int line) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  private StrictReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Opens a file at its beginning.
   *
   * @throws UnreadableReturnException when its encoding is not known or cannot be
   */
  static StrictReader open(InputStream in) throws UnreadableReturnException, IOException {
    PushbackInputStream ahead = new PushbackInputStream(in, LOOK_AHEAD);
    byte[] start = ahead.readNBytes(LOOK_AHEAD);
    refusePacked(start);
    EncodingMark mark = EncodingMark.of(start);
    ahead.unread(start, mark.bytes, start.length - mark.bytes);
    return new StrictReader(ahead, charset(mark, start));
  }

  private static void refusePacked(byte[] start) throws UnreadableReturnException {
    boolean zip = EncodingMark.begins(start, 'P', 'K', 3, 4);
    if (zip || EncodingMark.begins(start, 0x1F, 0x8B)) {
      throw new UnreadableReturnException(
          "this is a " + (zip ? "zip" : "gzip") + " file; unpack the return first", 0);
    }
  }

  /** What the first bytes say of the encoding. */
  private enum EncodingMark {
    UTF_32_BE(4, Charset.forName("UTF-32BE")),
    UTF_32_LE(4, Charset.forName("UTF-32LE")),
    UTF_32_BE_UNMARKED(0, Charset.forName("UTF-32BE")),
    UTF_32_LE_UNMARKED(0, Charset.forName("UTF-32LE")),
    UTF_8(3, StandardCharsets.UTF_8),
    UTF_16_BE(2, StandardCharsets.UTF_16BE),
    UTF_16_LE(2, StandardCharsets.UTF_16LE),
    UTF_16_BE_UNMARKED(0, StandardCharsets.UTF_16BE),
    UTF_16_LE_UNMARKED(0, StandardCharsets.UTF_16LE),
    /** A declaration in the letters of IBM's mainframes, which says which of their codes it is. */
    EBCDIC(0, Charset.forName("IBM037")),
    NONE(0, StandardCharsets.UTF_8);

    private final int bytes;
    private final Charset charset;

    EncodingMark(int bytes, Charset charset) {
      this.bytes = bytes;
      this.charset = charset;
    }

    static EncodingMark of(byte[] start) {
      if (begins(start, 0, 0, 0xFE, 0xFF)) {
        return UTF_32_BE;
      }
      if (begins(start, 0xFF, 0xFE, 0, 0)) {
        return UTF_32_LE;
      }
      if (begins(start, 0, 0, 0, '<')) {
        return UTF_32_BE_UNMARKED;
      }
      if (begins(start, '<', 0, 0, 0)) {
        return UTF_32_LE_UNMARKED;
      }
      if (begins(start, 0x4C, 0x6F, 0xA7, 0x94)) {
        return EBCDIC;
      }
      if (begins(start, 0xEF, 0xBB, 0xBF)) {
        return UTF_8;
      }
      if (begins(start, 0xFE, 0xFF)) {
        return UTF_16_BE;
      }
      if (begins(start, 0xFF, 0xFE)) {
        return UTF_16_LE;
      }
      if (begins(start, 0, '<')) {
        return UTF_16_BE_UNMARKED;
      }
      return begins(start, '<', 0) ? UTF_16_LE_UNMARKED : NONE;
    }

    private static boolean begins(byte[] start, int... wanted) {
      for (int i = 0; i < wanted.length; i++) {
        if (start.length <= i || (start[i] & 0xFF) != wanted[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static Charset charset(EncodingMark mark, byte[] start) throws UnreadableReturnException {
    String text = new String(start, mark.bytes, start.length - mark.bytes, mark.charset);
    String plain =
        mark == EncodingMark.NONE ? new String(start, StandardCharsets.ISO_8859_1) : text;
    Matcher declared = DECLARED.matcher(plain);
    if (!declared.find()) {
      return mark.charset;
    }
    String name = declared.group(1);
    String upper = name.toUpperCase(Locale.ROOT);
    String family =
        upper.startsWith("UTF-16") ? "UTF-16" : upper.startsWith("UTF-32") ? "UTF-32" : "";
    boolean fits =
        mark.charset.name().startsWith("UTF-8") || mark == EncodingMark.EBCDIC
            ? family.isEmpty()
            : !family.isEmpty() && mark.charset.name().startsWith(family);
    if (!fits) {
      throw new UnreadableReturnException(
          "the file says that its encoding is " + name + ", and it is not; save it as UTF-8", 1);
    }
    if (mark != EncodingMark.NONE && mark != EncodingMark.EBCDIC) {
      return mark.charset;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableReturnException(
          "the encoding " + name + " is not known here; save the file as UTF-8", 1);
    }
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
    while (out.position() == 0) {
      if (!bytes.hasRemaining() && ended) {
        return -1;
      }
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError() && out.position() == 0) {
        throw wrong();
      }
      if (result.isUnderflow() && out.position() == 0 && !fill()) {
        return -1;
      }
    }
    for (int i = 0; i < out.position(); i++) {
      if (buffer[offset + i] == '\n') {
        line++;
      }
    }
    return out.position();
  }

  /** Reads more bytes; false when there are none and none are left to decode. */
  private boolean fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
    return bytes.hasRemaining() || !ended;
  }

  private WrongEncodingException wrong() {
    if (ended && bytes.remaining() < LONGEST_CHARACTER) {
      return new WrongEncodingException(
          "the file ends in the middle of a character; it has been cut short", line);
    }
    return new WrongEncodingException(
        String.format(
            Locale.ROOT,
            "the byte %02X is not %s, which the file says or leaves to be its encoding; declare the"
                + " encoding it has, or save it as UTF-8",
            bytes.get(bytes.position()) & 0xFF,
            decoder.charset().name()),
        line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
