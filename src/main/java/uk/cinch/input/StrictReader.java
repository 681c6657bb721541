package uk.cinch.input;

import java.io.ByteArrayInputStream;
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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The characters of an XML file in the encoding that its first bytes or its declaration say, with
 * nothing guessed: bytes that are none of the encoding's end it, with the line they are on. Not
 * thread-safe.
 */
final class StrictReader extends Reader {
  private static final int LOOK_AHEAD = 1024;
  private static final int BUFFER = 1 << 15;
  private static final int LONGEST_CHARACTER = 4;

  /** What the parser says of a declaration that the first bytes contradict. */
  private static final Pattern CONTRADICTED =
      Pattern.compile("Declared encoding '(.*?)' .* physical encoding");

  private static final Pattern UNKNOWN = Pattern.compile("Unsupported encoding: (\\S+)");

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
   * @param parser tells the encoding, from the first bytes and the declaration
   * @throws UnreadableReturnException when its encoding is not known or cannot be
   */
  static StrictReader open(InputStream in, XMLInputFactory parser)
      throws UnreadableReturnException, IOException {
    PushbackInputStream ahead = new PushbackInputStream(in, LOOK_AHEAD);
    byte[] start = ahead.readNBytes(LOOK_AHEAD);
    ahead.unread(start);
    refusePacked(new String(start, StandardCharsets.ISO_8859_1));
    return new StrictReader(ahead, charset(start, parser));
  }

  private static void refusePacked(String start) throws UnreadableReturnException {
    boolean zip = start.startsWith("PK\u0003\u0004");
    if (zip || start.startsWith("\u001F\u008B")) {
      throw new UnreadableReturnException(
          "this is a " + (zip ? "zip" : "gzip") + " file; unpack the return first", 0);
    }
  }

  private static Charset charset(byte[] start, XMLInputFactory parser)
      throws UnreadableReturnException {
    try {
      String name = parser.createXMLStreamReader(new ByteArrayInputStream(start)).getEncoding();
      return Charset.forName(name);
    } catch (XMLStreamException e) {
      Matcher declared = CONTRADICTED.matcher(e.getMessage());
      if (declared.find()) {
        throw new UnreadableReturnException(
            "the file says that its encoding is "
                + declared.group(1)
                + ", and it is not; save it as UTF-8",
            1);
      }
      Matcher unknown = UNKNOWN.matcher(e.getMessage());
      if (unknown.find()) {
        throw new UnreadableReturnException(
            "the encoding " + unknown.group(1) + " is not known here; save the file as UTF-8", 1);
      }
      // whatever else is wrong, the parser says when it reads the file
      return StandardCharsets.UTF_8;
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
