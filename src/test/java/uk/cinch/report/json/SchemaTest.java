package uk.cinch.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cinch.Cinch;
import uk.cinch.Fixture;
import uk.cinch.ReturnChecker;
import uk.cinch.check.Options;
import uk.cinch.review.EarlierReport;
import uk.cinch.review.NotesFile;

/** JSON reports are what their published schema says, and it says all that is in them. */
class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA = schema();

  /** The published schema, made to refuse what it does not name. */
  private static Schema schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      JsonNode schema = MAPPER.readTree(in);
      close(schema);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(SchemaTest::close);
  }

  private static JsonNode report(ReturnChecker checker, byte[] xml, Options options)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonReport json = new JsonReport(out)) {
      checker.check(new ByteArrayInputStream(xml), options, json);
    }
    return MAPPER.readTree(out.toByteArray());
  }

  private static void holds(JsonNode report) {
    assertThat(SCHEMA.validate(report)).isEmpty();
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySamplesReportIsAsPublished(Path sample) throws Exception {
    holds(report(Fixture.embedded(), Files.readAllBytes(sample), Options.DEFAULT));
  }

  @Test
  void soIsOneWithAllThatCanStandBesideAReturn() throws Exception {
    byte[] here = Files.readAllBytes(Path.of("samples/to-submit-2024-25.xml"));
    Options beside =
        Options.DEFAULT.withLastYear(
            "last.xml", () -> Files.newInputStream(Path.of("samples/clean-2023-24.xml")));
    JsonNode before = report(Fixture.embedded(), here, beside);
    JsonNode query = before.get("findings").get(0);
    for (JsonNode finding : before.get("findings")) {
      query = finding.get("rule").asText().equals("8775Q") ? finding : query;
    }
    NotesFile.Reason reason =
        new NotesFile.Reason(
            "8775Q",
            query.at("/child/id").asText(),
            query.get("fingerprint").asText(),
            null,
            "so it is",
            "A. Analyst",
            "2025-05-01",
            3);
    NotesFile.Reason unknown =
        new NotesFile.Reason("9999", null, "aaaa", null, "so it is", null, null, 9);
    NotesFile.ReturnNote note =
        new NotesFile.ReturnNote(
            "The validation YonY 01 has been reviewed and the decrease in number of child records"
                + " from the previous return to this is as expected",
            null,
            null,
            1);
    EarlierReport earlier =
        EarlierReport.read(
            "before.json",
            new ByteArrayInputStream(before.toString().getBytes(StandardCharsets.UTF_8)));

    JsonNode report =
        report(
            Fixture.embedded(),
            here,
            beside
                .withNotes(new NotesFile(null, null, List.of(note), List.of(reason, unknown)))
                .withEarlier(earlier));

    holds(report);
    assertThat(report.get("notes")).hasSize(3);
    assertThat(report.get("portalNotes")).hasSize(1);
    assertThat(report.at("/counts/accepted").asInt()).isEqualTo(2);
    assertThat(report.at("/since/open").asInt()).isEqualTo(before.get("findings").size());
  }

  @Test
  void soIsOneWithAFailedRuleASkippedOneAndAProvisionalOne() throws Exception {
    ReturnChecker checker =
        Cinch.of(
            Fixture.changed(
                "rules-drl/child-identifiers/8500.drl",
                "LAchildID == null",
                "LAchildID.length() < 2"));
    JsonNode report =
        report(
            checker,
            Files.readAllBytes(Path.of("samples/pre-proceedings-2026-27.xml")),
            Options.DEFAULT.withExcept(List.of("8925")));
    JsonNode failed =
        report(
            checker,
            Files.readAllBytes(Path.of("samples/fault-8500-2024-25.xml")),
            Options.DEFAULT);

    holds(report);
    holds(failed);
    assertThat(failed.toString()).contains("\"status\":\"failed\"").contains("\"firstRecord\":");
  }

  @Test
  void whatIsNoReportIsNotAsPublished() {
    assertThat(SCHEMA.validate(MAPPER.valueToTree(Map.of("cinch", "0.1")))).isNotEmpty();
  }
}
