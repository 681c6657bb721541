package uk.cinch.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Values that wait, one a line; a place is made for them when the first one comes. */
public final class SpillQueue implements AutoCloseable {
  private final JsonFactory factory;
  private SpillBuffer scratch;
  private JsonGenerator json;

  public SpillQueue(JsonFactory factory) {
    this.factory = factory;
  }

  public JsonGenerator next() throws IOException {
    if (scratch == null) {
      scratch = new SpillBuffer();
      json = factory.createGenerator(scratch);
      json.setRootValueSeparator(null);
      json.writeRaw("\n    ");
    } else {
      json.writeRaw(",\n    ");
    }
    return json;
  }

  public void copyTo(OutputStream out) throws IOException {
    if (scratch == null) {
      return;
    }
    json.flush();
    scratch.copyTo(out);
    out.write("\n  ".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    if (scratch != null) {
      // closes what it writes to, too
      json.close();
    }
  }
}
