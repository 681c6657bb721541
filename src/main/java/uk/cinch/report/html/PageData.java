package uk.cinch.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import uk.cinch.report.text.Texts;
import uk.cinch.result.Finding;

/** How a page holds data for its script: JSON, made small, in letters only. Pure. */
final class PageData {
  static final JsonFactory JSON = new JsonFactory();

  private PageData() {}

  /**
   * Makes small what is written to it.
   *
   * @param to stays open
   */
  static OutputStream packed(OutputStream to) {
    return new DeflaterOutputStream(
        Base64.getEncoder().wrap(CloseShieldOutputStream.wrap(to)),
        new Deflater(Deflater.DEFAULT_COMPRESSION, true));
  }

  /**
   * Where a finding points.
   *
   * @param value null where there is none
   * @param valueless whether there can be none, as for a whole record
   * @param path null where it goes without saying
   */
  static void place(
      JsonGenerator json, int line, String element, String value, boolean valueless, String path)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(line);
    json.writeString(Texts.plain(element));
    if (value != null) {
      json.writeString(value);
    } else if (!valueless) {
      json.writeNull();
    } else if (path != null) {
      json.writeBoolean(false);
    }
    if (path != null) {
      json.writeString(path);
    }
    json.writeEndArray();
  }

  /** Why an accepted finding may stay as it is. */
  static String reason(Finding finding) {
    return Texts.plain(finding.accepted().reason(), Integer.MAX_VALUE);
  }
}
