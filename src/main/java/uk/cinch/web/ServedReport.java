package uk.cinch.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An HTML report with the desk's own script and styles, which its policy then allows. Everything
 * that is replaced stands before the first word of the return.
 */
final class ServedReport implements AutoCloseable {
  private static final int HEAD = 1 << 16;

  private final InputStream in;
  private final long length;

  private ServedReport(InputStream in, long length) {
    this.in = in;
    this.length = length;
  }

  static ServedReport open(Path file) throws IOException {
    InputStream rest = new BufferedInputStream(Files.newInputStream(file));
    byte[] begin = rest.readNBytes(HEAD);
    // the head is ASCII up to the title, so that a letter cut in two at its end does no harm
    String text = new String(begin, StandardCharsets.ISO_8859_1);
    byte[] changed = replaced(text).getBytes(StandardCharsets.ISO_8859_1);
    long length = Files.size(file) - begin.length + changed.length;
    return new ServedReport(
        new SequenceInputStream(new ByteArrayInputStream(changed), rest), length);
  }

  private static String replaced(String text) {
    return first(
        first(
            first(text, "style-src '", "connect-src 'self'; style-src 'self' '"),
            "script-src '",
            "script-src 'self' '"),
        "<link rel=\"icon\"",
        "<link rel=\"stylesheet\" href=\"/desk.css\">\n"
            + "<script type=\"module\" src=\"/desk.js\"></script>\n<link rel=\"icon\"");
  }

  private static String first(String text, String what, String with) {
    int at = text.indexOf(what);
    if (at < 0) {
      throw new IllegalStateException(what + " is missing in the report");
    }
    return text.substring(0, at) + with + text.substring(at + what.length());
  }

  InputStream bytes() {
    return in;
  }

  long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
