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
import java.util.List;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.facts.ChildRef;

/**
 * The report for programs. Totals stand first, so findings wait in temporary files that only their
 * owner can read; they are gone once the report is closed. Not thread-safe.
 */
public final class JsonReport implements ReturnSink, AutoCloseable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final OutputStream out;
  private final Spill findings = new Spill();
  private final Spill structure = new Spill();
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

  private void write(List<Finding> found, List<StructureFinding> problems) throws IOException {
    for (Finding finding : found) {
      write(findings.next(), finding);
    }
    for (StructureFinding problem : problems) {
      write(structure.next(), problem);
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
    texts(json, "only", head.only());
    texts(json, "except", head.except());
    json.writeEndObject();
    json.writeObjectFieldStart("file");
    json.writeStringField("name", head.file());
    json.writeNumberField("bytes", end.bytes());
    json.writeStringField("sha256", end.sha256());
    json.writeEndObject();
    census(json);
    json.writeStringField("verdict", end.verdict().toString());
    counts(json, end.counts());
    json.writeArrayFieldStart("rules");
    for (RuleStatus rule : end.rules()) {
      write(json, rule);
    }
    json.writeEndArray();
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
    json.writeEndObject();
  }

  private void census(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("census");
    json.writeStringField("year", head.census().year());
    json.writeStringField("referenceDate", head.census().referenceDate().toString());
    if (head.census().remark() != null) {
      json.writeStringField("remark", head.census().remark());
    }
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
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, RuleStatus rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule());
    json.writeStringField("severity", Spelling.of(rule.severity()));
    json.writeStringField("title", rule.title());
    json.writeStringField("status", Spelling.of(rule.state()));
    json.writeNumberField("findings", rule.findings());
    json.writeNumberField("children", rule.children());
    if (rule.cause() != null) {
      json.writeStringField("cause", rule.cause());
    }
    if (rule.firstRecord() != null) {
      json.writeStringField("firstRecord", rule.firstRecord());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", Spelling.of(finding.severity()));
    json.writeStringField("message", finding.message());
    child(json, finding.child());
    if (finding.record() != null) {
      json.writeStringField("record", finding.record());
    }
    if (finding.episode() != null) {
      json.writeObjectFieldStart("episode");
      json.writeNumberField("number", finding.episode().number());
      json.writeStringField("CINreferralDate", finding.episode().referralDate());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("locations");
    for (Location location : finding.locations()) {
      json.writeStartObject();
      place(
          json,
          location.element(),
          location.value(),
          location.line(),
          location.column(),
          location.path());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, StructureFinding problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("problem", problem.problem());
    json.writeStringField("advice", problem.advice());
    place(
        json, problem.element(), problem.value(), problem.line(), problem.column(), problem.path());
    child(json, problem.child());
    json.writeEndObject();
  }

  private static void place(
      JsonGenerator json, String element, String value, int line, int column, String path)
      throws IOException {
    json.writeStringField("element", element);
    json.writeStringField("value", value);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeStringField("path", path);
  }

  private static void child(JsonGenerator json, ChildRef child) throws IOException {
    if (child != null) {
      json.writeObjectFieldStart("child");
      json.writeStringField("id", child.id());
      json.writeNumberField("position", child.position());
      json.writeEndObject();
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** An array of what was spilled, written as it is. */
  private void array(JsonGenerator json, String name, Spill spill) throws IOException {
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

  /** Values waiting in a temporary file, one a line; made when the first one comes. */
  private static final class Spill implements AutoCloseable {
    private Path file;
    private OutputStream stream;
    private JsonGenerator json;

    JsonGenerator next() throws IOException {
      if (file == null) {
        file = Files.createTempFile("cinch-", ".json");
        file.toFile().deleteOnExit();
        stream = new BufferedOutputStream(Files.newOutputStream(file));
        json = FACTORY.createGenerator(stream);
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
}
