package uk.cinch.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.io.SpillQueue;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Counts;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

/**
 * The report for programs. Totals come first, so findings wait in temporary files that only their
 * owner can read; they are gone once the report is closed. Not thread-safe.
 */
public final class JsonReport implements ReturnSink, Closeable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final OutputStream out;
  private final SpillQueue findings = new SpillQueue(FACTORY);
  private final SpillQueue structure = new SpillQueue(FACTORY);
  private ReturnHead head;

  /**
   * @param out flushed at the end, not closed
   */
  public JsonReport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void begin(ReturnHead head) {
    this.head = head;
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    write(child.findings(), child.structure());
  }

  private void write(List<Finding> found, List<FormatError> problems) throws IOException {
    for (Finding finding : found) {
      JsonParts.write(findings.next(), finding);
    }
    for (FormatError problem : problems) {
      JsonParts.write(structure.next(), problem);
    }
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    write(end.findings(), end.structure());
    JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter();
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("cinch", head.cinch());
    pack(json);
    json.writeObjectFieldStart("options");
    JsonParts.texts(json, "only", head.only());
    JsonParts.texts(json, "except", head.except());
    json.writeEndObject();
    json.writeObjectFieldStart("file");
    json.writeStringField("name", head.file());
    json.writeNumberField("bytes", end.bytes());
    json.writeStringField("sha256", end.sha256());
    json.writeEndObject();
    if (head.lastYear() != null) {
      json.writeObjectFieldStart("lastYear");
      json.writeStringField("name", head.lastYear());
      json.writeNumberField("structure", end.lastYearUnread());
      json.writeEndObject();
    }
    census(json);
    json.writeStringField("verdict", end.verdict().toString());
    counts(json, end.counts());
    JsonParts.array(json, "rules", end.rules(), JsonParts::write);
    JsonParts.array(json, "obstacles", end.obstacles(), JsonParts::write);
    JsonParts.array(json, "notes", end.notes(), JsonParts::write);
    JsonParts.array(json, "portalNotes", end.portalNotes(), JsonParts::write);
    if (end.since() != null) {
      json.writeFieldName("since");
      JsonParts.write(json, end.since());
    }
    json.flush();
    array(json, "findings", findings);
    array(json, "structure", structure);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }

  private void pack(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("pack");
    json.writeStringField("name", head.pack().name());
    json.writeStringField("version", head.pack().version());
    json.writeStringField("sha256", head.pack().sha256());
    JsonParts.text(json, "remark", head.census().remark());
    json.writeEndObject();
  }

  private void census(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("census");
    json.writeStringField("year", head.census().year());
    json.writeStringField("referenceDate", head.census().referenceDate().toString());
    LocalAuthority authority = head.census().authority();
    if (authority != null) {
      json.writeObjectFieldStart("localAuthority");
      json.writeStringField("code", authority.code());
      json.writeStringField("name", authority.name());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("children", counts.children());
    json.writeNumberField("errors", counts.errors());
    json.writeNumberField("queries", counts.queries());
    json.writeNumberField("structure", counts.structure());
    json.writeNumberField("yearOnYear", counts.yearOnYear());
    json.writeNumberField("accepted", counts.accepted());
    json.writeEndObject();
  }

  /** An array of what was spilled, written as it is. */
  private void array(JsonGenerator json, String name, SpillQueue spill) throws IOException {
    json.writeFieldName(name);
    json.writeRawValue("[");
    json.flush();
    spill.copyTo(out);
    json.writeRaw("]");
  }

  @Override
  public void close() throws IOException {
    findings.close();
    structure.close();
  }
}
