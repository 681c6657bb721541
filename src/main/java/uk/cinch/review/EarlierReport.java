package uk.cinch.review;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.cinch.result.FormatError;

/**
 * What an earlier report of cinch found, read from its JSON: of each rule the fingerprints of its
 * findings, and how many there are of each. Immutable.
 */
public final class EarlierReport {
  /** Under which problems of form are kept, as they have no code. */
  static final String STRUCTURE = "";

  private static final String NO_REPORT = "it is not a whole JSON report of cinch";
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .build()
          .readerFor(ReportJson.class);

  private final String name;
  private final Map<String, Map<String, Integer>> findings = new HashMap<>();
  private final Set<String> ran = new HashSet<>();
  private final JsonNode census;

  /** What is read of a report. */
  private record ReportJson(
      JsonNode census,
      List<RuleJson> rules,
      List<FindingJson> findings,
      List<FindingJson> structure) {}

  private record RuleJson(String rule, String status) {}

  private record FindingJson(String rule, String fingerprint, String path) {}

  /** A file is no report that a return can be compared with. */
  public static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    private UnusableException(String message) {
      super(message);
    }
  }

  private EarlierReport(String name, ReportJson report) throws UnusableException {
    this.name = name;
    this.census = Objects.requireNonNullElse(report.census(), MissingNode.getInstance());
    for (RuleJson rule : report.rules()) {
      if ("ran".equals(rule.status())) {
        ran.add(rule.rule());
      }
    }
    for (FindingJson finding : report.findings()) {
      add(finding.rule(), finding);
    }
    for (FindingJson problem :
        Objects.requireNonNullElse(report.structure(), List.<FindingJson>of())) {
      if (!String.valueOf(problem.path()).startsWith(FormatError.LAST_YEAR)) {
        add(STRUCTURE, problem);
      }
    }
  }

  private void add(String rule, FindingJson finding) throws UnusableException {
    if (rule == null || finding.fingerprint() == null) {
      throw new UnusableException("its findings have no fingerprint: an older cinch made it");
    }
    findings
        .computeIfAbsent(rule, key -> new HashMap<>())
        .merge(finding.fingerprint(), 1, Integer::sum);
  }

  /**
   * Reads a report.
   *
   * @param name what it is called
   * @throws UnusableException when it is not a JSON report of cinch, or not a whole one
   */
  public static EarlierReport read(String name, InputStream in)
      throws IOException, UnusableException {
    try {
      ReportJson report = JSON.readValue(in);
      if (report == null || report.rules() == null || report.findings() == null) {
        throw new UnusableException(NO_REPORT);
      }
      return new EarlierReport(name, report);
    } catch (JsonProcessingException e) {
      // within a list it is the cause of another one
      Throwable cause = e instanceof DatabindException ? e.getCause() : e;
      throw new UnusableException(
          cause instanceof StreamReadException at
              ? NO_REPORT + ": see line " + at.getLocation().getLineNr()
              : NO_REPORT);
    }
  }

  /** What it is called. */
  String name() {
    return name;
  }

  /** The census year it is of; null when it does not say. */
  String year() {
    return census.path("year").textValue();
  }

  /** Number of the local authority it is of; null when it does not say. */
  String authority() {
    return census.at("/localAuthority/code").textValue();
  }

  /** Whether a rule ran; problems of form are always looked for. */
  boolean ran(String rule) {
    return rule.equals(STRUCTURE) || ran.contains(rule);
  }

  /** Of each rule how often it has each fingerprint; the caller's own to change. */
  Map<String, Map<String, Integer>> findings() {
    Map<String, Map<String, Integer>> copy = new HashMap<>();
    findings.forEach((rule, found) -> copy.put(rule, new HashMap<>(found)));
    return copy;
  }
}
