package uk.cinch.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jsoup.nodes.Document;

/** What an HTML report unpacks itself. */
final class Packed {
  private Packed() {}

  static String unpacked(Document page, String id) throws IOException {
    byte[] packed = Base64.getDecoder().decode(page.getElementById(id).data());
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
