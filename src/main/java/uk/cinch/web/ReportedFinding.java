package uk.cinch.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A finding as the JSON report has it. A page shows ids cut short and with what cannot be seen
 * spelled out; here they are as in the return.
 *
 * @param rule its code
 * @param fingerprint tells it apart
 * @param child null without one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReportedFinding(String rule, String fingerprint, JsonNode child) {

  /** The first of a rule and fingerprint in a report; empty when there is none. */
  static Optional<ReportedFinding> find(Path report, String rule, String fingerprint)
      throws IOException {
    try (MappingIterator<ReportedFinding> findings =
        Exchange.MAPPER
            .readerFor(ReportedFinding.class)
            .at("/findings")
            .readValues(report.toFile())) {
      while (findings.hasNextValue()) {
        ReportedFinding finding = findings.nextValue();
        if (rule.equals(finding.rule) && fingerprint.equals(finding.fingerprint)) {
          return Optional.of(finding);
        }
      }
    }
    return Optional.empty();
  }

  /** Id of the child; null without one. */
  String childId() {
    return child == null ? null : child.path("id").textValue();
  }
}
