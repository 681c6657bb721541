package uk.cinch.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cinch.catalog.CensusYear;
import uk.cinch.result.Counts;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.review.NotesFile.Reason;

/**
 * How things are on a desk, all at one moment. Immutable.
 *
 * @param state how far the work is
 * @param percent of the return that has been read
 * @param children read so far
 * @param trouble why the last check came to nothing; null when it did not
 * @param names of what lies there
 * @param chosen census year that the last check was asked for; null to go by the return
 * @param reasons why findings are accepted
 * @param unsaved how many of those were given here and nobody has saved
 * @param head of the last check that was done; null when there is none of this return
 * @param end of the last check that was done; null when there is none of this return
 */
record WorkspaceView(
    WorkspaceState state,
    int percent,
    long children,
    String trouble,
    Map<InputKind, String> names,
    CensusYear chosen,
    List<Reason> reasons,
    int unsaved,
    ReturnHead head,
    ReturnEnd end) {

  /** How far the work is. */
  enum WorkspaceState {
    EMPTY,
    WAITING,
    CHECKING,
    DONE,
    FAILED,
    CANCELLED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** For the page. */
  void write(JsonGenerator json, String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("state", state.toString());
    json.writeNumberField("percent", percent);
    json.writeNumberField("children", children);
    json.writeStringField("trouble", trouble);
    json.writeObjectFieldStart("files");
    for (Map.Entry<InputKind, String> name : names.entrySet()) {
      json.writeStringField(name.getKey().toString(), name.getValue());
    }
    json.writeEndObject();
    json.writeStringField("chosen", chosen == null ? null : chosen.toString());
    json.writeNumberField("unsaved", unsaved);
    json.writeArrayFieldStart("reasons");
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringField("rule", reason.rule());
      json.writeStringField("fingerprint", reason.fingerprint());
      json.writeStringField("reason", reason.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (end != null) {
      json.writeStringField("verdict", end.verdict().toString());
      json.writeStringField("year", head.census().year());
      write(json, end.counts());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("children", counts.children());
    json.writeNumberField("errors", counts.errors());
    json.writeNumberField("queries", counts.queries());
    json.writeNumberField("yearOnYear", counts.yearOnYear());
    json.writeNumberField("structure", counts.structure());
    json.writeNumberField("accepted", counts.accepted());
    json.writeEndObject();
  }
}
