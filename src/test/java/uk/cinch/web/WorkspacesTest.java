package uk.cinch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;

/** The workspaces of the page, without the page. */
class WorkspacesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Limits LIMITS =
      new Limits(
          1 << 20, 1, 10, Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofSeconds(2), 2);

  private final List<Throwable> faults = new ArrayList<>();
  private WebServer server;

  @BeforeEach
  void start() throws Exception {
    server =
        new WebServer(Fixture.embedded(), InetAddress.getLoopbackAddress(), 0, LIMITS, faults::add);
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
    assertThat(faults).isEmpty();
  }

  private HttpResponse<String> ask(String method, String path, String type, byte[] body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .method(method, BodyPublishers.ofByteArray(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> ask(String method, String path) throws Exception {
    return ask(method, path, null, new byte[0]);
  }

  private String opened() throws Exception {
    return MAPPER.readTree(ask("POST", "desk").body()).get("id").asText();
  }

  private void put(String desk, String slot, Path file) throws Exception {
    put(desk, slot + "?name=" + file.getFileName(), Files.readAllBytes(file));
  }

  private void put(String desk, String slot, byte[] bytes) throws Exception {
    assertThat(ask("PUT", "desk/" + desk + "/files/" + slot, null, bytes).statusCode())
        .isEqualTo(200);
  }

  private JsonNode state(String desk) throws Exception {
    return MAPPER.readTree(ask("GET", "desk/" + desk).body());
  }

  private JsonNode checked(String desk, String query) throws Exception {
    assertThat(ask("POST", "desk/" + desk + "/check" + query).statusCode()).isEqualTo(200);
    Instant end = Instant.now().plusSeconds(60);
    JsonNode state = state(desk);
    while (List.of("waiting", "checking").contains(state.get("state").asText())) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(20);
      state = state(desk);
    }
    return state;
  }

  @Test
  void eachWorkspaceHasItsOwnReturnAndNobodyElses() throws Exception {
    String one = opened();
    String other = opened();
    put(one, "return", Path.of("samples/fault-8500-2024-25.xml"));
    put(other, "return", Path.of("samples/clean-2024-25.xml"));

    assertThat(checked(one, "").get("verdict").asText()).isEqualTo("not-ready");
    assertThat(checked(other, "").get("verdict").asText()).isEqualTo("ready");
    assertThat(ask("GET", "desk/" + one + "/reports/json").body()).contains("\"8500\"");
    assertThat(ask("GET", "desk/" + other + "/reports/text").body())
        .startsWith("clean-2024-25.xml: ready");

    assertThat(ask("POST", "desk").statusCode()).isEqualTo(429);
    assertThat(ask("DELETE", "desk/" + one).statusCode()).isEqualTo(204);
    assertThat(ask("GET", "desk/" + one).statusCode()).isEqualTo(404);
    assertThat(ask("GET", "desk/" + one + "/reports/json").statusCode()).isEqualTo(404);
    assertThat(ask("POST", "desk").statusCode()).isEqualTo(200);
  }

  @Test
  void whatWasSaidOfOneReturnIsNotSaidOfTheNext() throws Exception {
    String desk = opened();
    put(desk, "return", Path.of("samples/clean-2024-25.xml"));
    assertThat(checked(desk, "").get("verdict").asText()).isEqualTo("ready");

    put(desk, "return", Path.of("samples/to-submit-2024-25.xml"));

    JsonNode state = state(desk);
    assertThat(state.get("state").asText()).isEqualTo("empty");
    assertThat(state.has("verdict")).isFalse();
    for (String report : List.of("report", "reports/json", "reports/html")) {
      assertThat(ask("GET", "desk/" + desk + "/" + report).statusCode()).as(report).isEqualTo(404);
    }
    checked(desk, "");
    assertThat(ask("GET", "desk/" + desk + "/reports/json").body())
        .contains("\"earlier\" : \"the check before\"", "\"new\" : 3");
  }

  @Test
  void reasonsGivenHereStayWhenNotesAreLaidAfterThem() throws Exception {
    String desk = opened();
    put(desk, "return", Path.of("samples/to-submit-2024-25.xml"));
    checked(desk, "");
    JsonNode queries = queries(desk);
    assertThat(accept(desk, "8775Q", queries.get(0), "the first").statusCode()).isEqualTo(200);
    assertThat(state(desk).get("unsaved").asInt()).isEqualTo(1);
    String notes = ask("GET", "desk/" + desk + "/notes").body();
    assertThat(state(desk).get("unsaved").asInt()).isZero();
    assertThat(accept(desk, "8775Q", queries.get(1), "the second").statusCode()).isEqualTo(200);
    assertThat(accept(desk, "8608", queries.get(1), "no query").statusCode()).isEqualTo(422);

    put(
        desk,
        "notes?name=n.yaml",
        notes.replace("the first", "from a file").getBytes(StandardCharsets.UTF_8));

    assertThat(state(desk).findValuesAsText("reason")).containsExactly("the first", "the second");
    assertThat(checked(desk, "").at("/counts/accepted").asInt()).isEqualTo(2);
  }

  @Test
  void takingNotesOutLeavesTheReasonsGivenHere() throws Exception {
    String desk = opened();
    put(desk, "return", Path.of("samples/to-submit-2024-25.xml"));
    checked(desk, "");
    JsonNode queries = queries(desk);
    accept(desk, "8775Q", queries.get(0), "from a file");
    String notes = ask("GET", "desk/" + desk + "/notes").body();
    ask("DELETE", "desk/" + desk);
    String other = opened();
    put(other, "return", Path.of("samples/to-submit-2024-25.xml"));
    put(other, "notes", notes.getBytes(StandardCharsets.UTF_8));
    checked(other, "");
    accept(other, "8775Q", queries.get(1), "given here");
    accept(other, "8775Q", queries.get(1), "given here, in other words");

    assertThat(ask("DELETE", "desk/" + other + "/files/notes").statusCode()).isEqualTo(200);

    assertThat(state(other).findValuesAsText("reason"))
        .containsExactly("given here, in other words");
    assertThat(state(other).get("unsaved").asInt()).isEqualTo(1);
    assertThat(
            accept(other, "8775Q", MAPPER.createObjectNode().put("fingerprint", "x"), "none")
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void aFindingIsAcceptedWhateverItsChildIsCalled() throws Exception {
    String desk = opened();
    String xml = Files.readString(Path.of("samples/to-submit-2024-25.xml"));
    String id = "A\t" + "long ".repeat(20) + "\u202E1";
    assertThat(xml).contains("<LAchildID>A1<");
    byte[] named =
        xml.replace("<LAchildID>A1<", "<LAchildID>" + id + "<").getBytes(StandardCharsets.UTF_8);
    put(desk, "return", named);
    checked(desk, "");
    for (JsonNode query : queries(desk)) {
      assertThat(accept(desk, "8775Q", query, "so it is").statusCode()).isEqualTo(200);
    }

    assertThat(checked(desk, "").at("/counts/accepted").asInt()).isEqualTo(2);
  }

  @Test
  void aCheckThatComesToNothingLeavesTheOneBefore() throws Exception {
    String desk = opened();
    put(desk, "return", Path.of("samples/mixed-2024-25.xml"));
    checked(desk, "");
    String before = ask("GET", "desk/" + desk + "/reports/json").body();

    // now and then it is done before it can be cancelled
    for (int times = 0; times < 50 && state(desk).get("trouble").isNull(); times++) {
      assertThat(ask("POST", "desk/" + desk + "/check").statusCode()).isEqualTo(200);
      ask("POST", "desk/" + desk + "/cancel");
    }

    assertThat(state(desk).get("state").asText()).isEqualTo("done");
    assertThat(state(desk).get("trouble").asText()).isEqualTo("The check was cancelled.");
    assertThat(ask("GET", "desk/" + desk + "/reports/json").body()).isEqualTo(before);
  }

  private JsonNode queries(String desk) throws Exception {
    List<JsonNode> queries = new ArrayList<>();
    MAPPER
        .readTree(ask("GET", "desk/" + desk + "/reports/json").body())
        .get("findings")
        .forEach(
            finding -> {
              if (finding.get("severity").asText().equals("query")) {
                queries.add(finding);
              }
            });
    return MAPPER.createArrayNode().addAll(queries);
  }

  private HttpResponse<String> accept(String desk, String rule, JsonNode finding, String why)
      throws Exception {
    String body =
        MAPPER.writeValueAsString(
            Map.of(
                "rule", rule, "fingerprint", finding.get("fingerprint").asText(), "reason", why));
    return ask(
        "POST",
        "desk/" + desk + "/reasons",
        "application/json",
        body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aChosenYearHoldsWhenItIsCheckedAgain() throws Exception {
    String desk = opened();
    put(desk, "return", Path.of("samples/clean-2024-25.xml"));

    assertThat(checked(desk, "?year=2023-24").get("year").asText()).isEqualTo("2023-24");
    assertThat(checked(desk, "?again=true").get("year").asText()).isEqualTo("2023-24");
    assertThat(checked(desk, "").get("year").asText()).isEqualTo("2024-25");
  }

  @Test
  void whatCannotBeIsRefused() throws Exception {
    String desk = opened();
    String json = "application/json";
    byte[] reason = "{\"rule\": \"8530Q\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(ask("POST", "desk/" + desk + "/check").statusCode()).isEqualTo(409);
    assertThat(ask("GET", "desk/" + desk + "/report").statusCode()).isEqualTo(404);
    assertThat(ask("PUT", "desk/" + desk + "/files/elsewhere").statusCode()).isEqualTo(404);
    assertThat(ask("POST", "desk/" + desk + "/reasons", json, reason).statusCode()).isEqualTo(422);
    assertThat(ask("POST", "desk/" + desk + "/reasons", json, new byte[] {'['}).statusCode())
        .isEqualTo(400);
    assertThat(
            ask("PUT", "desk/" + desk + "/files/return", null, new byte[(1 << 20) + 1])
                .statusCode())
        .isEqualTo(413);
    assertThat(ask("PUT", "desk/" + desk + "/files/earlier", null, reason).statusCode())
        .isEqualTo(422);
    assertThat(state(desk).get("files")).isEmpty();
  }

  @Test
  void aWorkspaceThatNobodyAsksForIsCleared() throws Exception {
    String desk = opened();
    Instant end = Instant.now().plusSeconds(20);
    Thread.sleep(LIMITS.idle().toMillis() * 2);
    while (ask("GET", "desk/" + desk).statusCode() != 404) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(LIMITS.idle().toMillis() * 2);
    }
  }
}
