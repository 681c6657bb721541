package uk.cinch.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Values waiting in a temporary file, one a line; made when the first one comes. */
final class Spill implements AutoCloseable {
  private final JsonFactory factory;
  private Path file;
  private OutputStream stream;
  private JsonGenerator json;

  Spill(JsonFactory factory) {
    this.factory = factory;
  }

  JsonGenerator next() throws IOException {
    if (file == null) {
      file = Files.createTempFile("cinch-", ".json");
      file.toFile().deleteOnExit();
      stream = new BufferedOutputStream(Files.newOutputStream(file));
      json = factory.createGenerator(stream);
      json.setRootValueSeparator(null);
      json.writeRaw("\n    ");
    } else {
      json.writeRaw(",\n    ");
    }
    return json;
  }

  void copyTo(OutputStream out) throws IOException {
    if (file == null) {
      return;
    }
    json.close();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(out);
    }
    out.write("\n  ".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      json.close();
      stream.close();
      Files.deleteIfExists(file);
    }
  }
}
