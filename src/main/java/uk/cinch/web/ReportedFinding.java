package uk.cinch.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import uk.cinch.io.JsonTexts;

/**
 * A finding as the JSON report has it. A page shows ids cut short and with what cannot be seen
 * spelled out; here they are as in the return.
 *
 * @param rule its code
 * @param fingerprint stands for it
 * @param child id of the child; null without one
 */
record ReportedFinding(String rule, String fingerprint, String child) {
  private static final JsonFactory JSON = new JsonFactory();

  /** The first of a rule and fingerprint in a report; empty when there is none. */
  static Optional<ReportedFinding> find(Path report, String rule, String fingerprint)
      throws IOException {
    try (JsonParser json = JSON.createParser(report.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean findings = json.currentName().equals("findings");
        json.nextToken();
        if (!findings) {
          json.skipChildren();
          continue;
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
          ReportedFinding finding = read(json);
          if (rule.equals(finding.rule) && fingerprint.equals(finding.fingerprint)) {
            return Optional.of(finding);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static ReportedFinding read(JsonParser json) throws IOException {
    String rule = null;
    String fingerprint = null;
    String child = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "rule" -> rule = json.getText();
        case "fingerprint" -> fingerprint = json.getText();
        case "child" -> child = JsonTexts.of(json).get("id");
        default -> json.skipChildren();
      }
    }
    return new ReportedFinding(rule, fingerprint, child);
  }
}
