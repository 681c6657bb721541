package uk.cinch.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.cinch.facts.Group;
import uk.cinch.facts.Value;
import uk.cinch.report.text.Texts;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;

/** Writes a child's whole record, and what was found in it, for a page's script. Immutable. */
final class ChildJson {
  private final PageRules rules;

  ChildJson(PageRules rules) {
    this.rules = rules;
  }

  void write(JsonGenerator json, CheckedChild child) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.shown(child.record().getLAchildID()));
    json.writeArrayFieldStart("f");
    for (Finding finding : child.findings()) {
      write(json, finding);
    }
    for (FormatError problem : child.structure()) {
      write(json, problem);
    }
    json.writeEndArray();
    json.writeFieldName("r");
    record(json, child.record());
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeNumberField("r", rules.number(finding.rule()));
    if (finding.severity().acceptable()) {
      json.writeStringField("k", finding.fingerprint());
    }
    if (finding.accepted() != null) {
      json.writeStringField("a", PageData.reason(finding));
    }
    json.writeArrayFieldStart("p");
    for (Location at : finding.locations()) {
      String value = Texts.shown(at.value());
      PageData.place(json, at.line(), at.element(), value, at.record(), at.path());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(JsonGenerator json, FormatError problem) throws IOException {
    json.writeStartObject();
    json.writeNumberField("r", rules.form());
    json.writeStringField("t", problem.problem() + ". " + problem.advice());
    json.writeArrayFieldStart("p");
    String value = problem.value() == null ? null : Texts.plain(problem.value(), Integer.MAX_VALUE);
    PageData.place(json, problem.line(), problem.element(), value, value == null, problem.path());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void record(JsonGenerator json, Group record) throws IOException {
    String path = record.getPath();
    json.writeStartObject();
    json.writeStringField("s", path.substring(path.lastIndexOf('/') + 1));
    json.writeNumberField("l", record.getLine());
    json.writeArrayFieldStart("v");
    for (Value value : record.present()) {
      String step = value.getPath().substring(path.length() + 1);
      json.writeStartArray();
      json.writeString(value.getElement());
      json.writeString(
          value.getText() == null ? "" : Texts.plain(value.getText(), Integer.MAX_VALUE));
      if (!step.equals(value.getElement())) {
        json.writeString(step);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("c");
    for (Group inner : record.within()) {
      record(json, inner);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
