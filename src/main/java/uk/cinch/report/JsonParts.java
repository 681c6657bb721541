package uk.cinch.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;

/** How rules, findings and problems of form stand in a JSON report. */
final class JsonParts {
  private JsonParts() {}

  static void write(JsonGenerator json, RuleStatus rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule());
    json.writeStringField("severity", Spelling.of(rule.severity()));
    json.writeStringField("title", rule.title());
    if (rule.provisional() != null) {
      json.writeStringField("provisional", rule.provisional());
    }
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

  static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", Spelling.of(finding.severity()));
    json.writeStringField("message", finding.message());
    if (finding.provisional() != null) {
      json.writeStringField("provisional", finding.provisional());
    }
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

  static void write(JsonGenerator json, StructureFinding problem) throws IOException {
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
}
