package uk.cinch.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.apache.commons.io.function.IOBiConsumer;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;
import uk.cinch.result.Acceptance;
import uk.cinch.result.Comparison;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;
import uk.cinch.result.NoteStatus;
import uk.cinch.result.RemainingTask;
import uk.cinch.result.ReturnLevelNote;
import uk.cinch.result.RuleStatus;

/** How rules, findings and problems of form are written in a JSON report. */
final class JsonParts {
  private JsonParts() {}

  static void write(JsonGenerator json, RuleStatus rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule());
    json.writeStringField("severity", Spelling.of(rule.severity()));
    json.writeStringField("title", rule.title());
    text(json, "provisional", rule.provisional());
    json.writeStringField("status", Spelling.of(rule.state()));
    json.writeNumberField("findings", rule.findings());
    json.writeNumberField("children", rule.children());
    if (rule.accepted() > 0) {
      json.writeNumberField("accepted", rule.accepted());
    }
    text(json, "cause", rule.cause());
    text(json, "firstRecord", rule.firstRecord());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", Spelling.of(finding.severity()));
    json.writeStringField("message", finding.message());
    text(json, "provisional", finding.provisional());
    child(json, finding.child());
    text(json, "record", finding.record());
    if (finding.episode() != null) {
      json.writeObjectFieldStart("episode");
      json.writeNumberField("number", finding.episode().number());
      json.writeStringField("CINreferralDate", finding.episode().referralDate());
      json.writeEndObject();
    }
    if (finding.change() != null) {
      json.writeObjectFieldStart("change");
      json.writeNumberField("lastYear", finding.change().getLastYear());
      json.writeNumberField("thisYear", finding.change().getThisYear());
      json.writeEndObject();
    }
    json.writeStringField("fingerprint", finding.fingerprint());
    if (finding.since() != null) {
      json.writeStringField("since", Spelling.of(finding.since()));
    }
    if (finding.accepted() != null) {
      write(json, finding.accepted());
    }
    array(json, "locations", finding.locations(), JsonParts::write);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Location at) throws IOException {
    json.writeStartObject();
    place(json, at.element(), at.value(), at.line(), at.column(), at.path());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, FormatError problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("problem", problem.problem());
    json.writeStringField("advice", problem.advice());
    place(
        json, problem.element(), problem.value(), problem.line(), problem.column(), problem.path());
    json.writeStringField("fingerprint", problem.fingerprint());
    child(json, problem.child());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Acceptance accepted) throws IOException {
    json.writeObjectFieldStart("accepted");
    json.writeStringField("by", Spelling.of(accepted.by()));
    json.writeStringField("reason", accepted.reason());
    text(json, "author", accepted.author());
    text(json, "date", accepted.date());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, NoteStatus note) throws IOException {
    json.writeStartObject();
    text(json, "rule", note.rule());
    text(json, "child", note.child());
    json.writeStringField("text", note.text());
    text(json, "author", note.author());
    text(json, "date", note.date());
    json.writeNumberField("line", note.line());
    json.writeStringField("state", Spelling.of(note.state()));
    text(json, "why", note.why());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, ReturnLevelNote note) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", note.rule());
    json.writeStringField("text", note.text());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, RemainingTask obstacle) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Spelling.of(obstacle.kind()));
    text(json, "rule", obstacle.rule());
    if (obstacle.kind() != RemainingTask.TaskKind.NOT_RUN) {
      json.writeNumberField("findings", obstacle.findings());
    }
    if (obstacle.children() > 0) {
      json.writeNumberField("children", obstacle.children());
    }
    text(json, "cause", obstacle.cause());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, Comparison since) throws IOException {
    json.writeStartObject();
    json.writeStringField("earlier", since.earlier());
    counts(json, since.fresh(), since.open(), since.fixed());
    array(json, "rules", since.rules(), JsonParts::write);
    texts(json, "notCompared", since.notCompared());
    texts(json, "remarks", since.remarks());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Comparison.OfRule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule());
    counts(json, rule.fresh(), rule.open(), rule.fixed());
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, long fresh, long open, long fixed)
      throws IOException {
    json.writeNumberField("new", fresh);
    json.writeNumberField("open", open);
    json.writeNumberField("fixed", fixed);
  }

  static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
    array(json, name, texts, JsonGenerator::writeString);
  }

  static <T> void array(
      JsonGenerator json, String name, List<T> items, IOBiConsumer<JsonGenerator, T> item)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T one : items) {
      item.accept(json, one);
    }
    json.writeEndArray();
  }

  /** Nothing where it is null. */
  static void text(JsonGenerator json, String name, String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
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
}
