package uk.cinch.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;
import uk.cinch.io.SpillBuffer;
import uk.cinch.report.text.Texts;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;

/** The list of findings that a page's script searches, made small as it grows. Not thread-safe. */
final class FindingList implements AutoCloseable {
  private final PageRules rules;
  private final SpillBuffer list = new SpillBuffer();
  private final JsonGenerator json;

  FindingList(PageRules rules) throws IOException {
    this.rules = rules;
    json = PageData.JSON.createGenerator(PageData.packed(list));
    json.writeStartArray();
  }

  void add(Finding finding) throws IOException {
    begin(finding);
    json.writeEndArray();
  }

  /** One of the whole return: with the paths, as no record of a child has them. */
  void addOfReturn(Finding finding) throws IOException {
    begin(finding);
    json.writeStartArray();
    for (Location place : finding.locations()) {
      json.writeString(place.path());
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private void begin(Finding finding) throws IOException {
    begin(rules.number(finding.rule()), finding.child());
    for (Location place : finding.locations()) {
      String value = Texts.shown(place.value());
      PageData.place(json, place.line(), place.element(), value, place.record(), null);
    }
    json.writeEndArray();
    json.writeString(finding.since() == null ? "" : Spelling.of(finding.since()));
    if (finding.accepted() == null) {
      json.writeNumber(0);
    } else {
      json.writeString(PageData.reason(finding));
    }
    json.writeString(finding.change() == null ? "" : Texts.change(finding.change()));
    json.writeString(finding.severity().acceptable() ? finding.fingerprint() : "");
  }

  void add(FormatError problem) throws IOException {
    begin(rules.form(), problem.child());
    String value = Texts.shown(problem.value());
    PageData.place(json, problem.line(), problem.element(), value, value == null, null);
    json.writeEndArray();
    json.writeString("");
    json.writeNumber(0);
    json.writeString(problem.problem());
    json.writeEndArray();
  }

  private void begin(int rule, ChildRef child) throws IOException {
    json.writeStartArray();
    json.writeNumber(rule);
    json.writeNumber(child == null ? 0 : child.position());
    json.writeString(child == null ? null : Texts.shown(child.id()));
    json.writeStartArray();
  }

  /** Nothing comes after this. */
  void finish() throws IOException {
    json.writeEndArray();
    json.close();
  }

  void copyTo(OutputStream out) throws IOException {
    list.copyTo(out);
  }

  @Override
  public void close() throws IOException {
    list.close();
  }
}
