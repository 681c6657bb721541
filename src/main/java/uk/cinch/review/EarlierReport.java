package uk.cinch.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.cinch.io.JsonTexts;
import uk.cinch.result.FormatError;

/**
 * What an earlier report of cinch found, read from its JSON: of each rule the fingerprints of its
 * findings, and how many there are of each. Immutable.
 */
public final class EarlierReport {
  /** Under which problems of form are kept, as they have no code. */
  static final String STRUCTURE = "";

  private static final String RAN = "ran";
  private static final String NO_REPORT = "it is not a whole JSON report of cinch";

  private final String name;
  private final Map<String, Map<String, Integer>> findings = new HashMap<>();
  private final Set<String> ran = new HashSet<>();
  private String year;
  private String authority;

  /** A file is no report that a return can be compared with. */
  public static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    private UnusableException(String message) {
      super(message);
    }
  }

  private EarlierReport(String name) {
    this.name = name;
  }

  /**
   * Reads a report.
   *
   * @param name what it is called
   * @throws UnusableException when it is not a JSON report of cinch, or not a whole one
   */
  public static EarlierReport read(String name, InputStream in)
      throws IOException, UnusableException {
    EarlierReport report = new EarlierReport(name);
    try (JsonParser json = new JsonFactory().createParser(in)) {
      if (json.nextToken() != JsonToken.START_OBJECT || !report.read(json)) {
        throw new UnusableException(NO_REPORT);
      }
    } catch (JsonParseException e) {
      throw new UnusableException(NO_REPORT + ": see line " + e.getLocation().getLineNr());
    }
    return report;
  }

  /** Whether it is a report, from beginning to end. */
  private boolean read(JsonParser json) throws IOException, UnusableException {
    boolean rules = false;
    boolean found = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      boolean list = json.nextToken() == JsonToken.START_ARRAY;
      if (field.equals("census")) {
        census(json);
      } else if (field.equals("rules") && list) {
        rules(json);
        rules = true;
      } else if (field.equals("findings") && list) {
        findings(json, null);
        found = true;
      } else if (field.equals("structure") && list) {
        findings(json, STRUCTURE);
      } else {
        json.skipChildren();
      }
    }
    return rules && found && json.currentToken() == JsonToken.END_OBJECT;
  }

  private void census(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("year")) {
        year = json.getText();
      } else if (field.equals("localAuthority")) {
        authority = JsonTexts.of(json).get("code");
      } else {
        json.skipChildren();
      }
    }
  }

  private void rules(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> rule = JsonTexts.of(json);
      if (RAN.equals(rule.get("status"))) {
        ran.add(rule.get("rule"));
      }
    }
  }

  private void findings(JsonParser json, String rule) throws IOException, UnusableException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> finding = JsonTexts.of(json);
      String code = rule != null ? rule : finding.get("rule");
      String fingerprint = finding.get("fingerprint");
      if (rule != null && String.valueOf(finding.get("path")).startsWith(FormatError.LAST_YEAR)) {
        continue;
      }
      if (code == null || fingerprint == null) {
        throw new UnusableException("its findings have no fingerprint: an older cinch made it");
      }
      findings.computeIfAbsent(code, key -> new HashMap<>()).merge(fingerprint, 1, Integer::sum);
    }
  }

  /** What it is called. */
  String name() {
    return name;
  }

  /** The census year it is of; null when it does not say. */
  String year() {
    return year;
  }

  /** Number of the local authority it is of; null when it does not say. */
  String authority() {
    return authority;
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
