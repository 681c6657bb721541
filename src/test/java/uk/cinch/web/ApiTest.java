package uk.cinch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;
import uk.cinch.TemporaryFiles;
import uk.cinch.cli.Run;

class ApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int MOST_BYTES = 4 << 20;
  private static final Limits LIMITS =
      new Limits(
          MOST_BYTES,
          1,
          250,
          Duration.ofMinutes(1),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          2);

  @TempDir private static Path folder;
  private static final List<Throwable> FAULTS = new ArrayList<>();
  private static WebServer server;
  private static JsonNode description;

  @BeforeAll
  static void start() throws Exception {
    server =
        new WebServer(Fixture.embedded(), InetAddress.getLoopbackAddress(), 0, LIMITS, FAULTS::add);
    server.start();
    description = MAPPER.readTree(get("openapi.json").body());
  }

  @AfterAll
  static void stop() {
    server.close();
    assertThat(FAULTS).isEmpty();
  }

  private static URI at(String path) {
    return server.address().resolve(path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)));
  }

  private static HttpRequest.Builder posted(String path, byte[] body) {
    return HttpRequest.newBuilder(at(path))
        .header("Content-Type", "application/xml")
        .POST(BodyPublishers.ofByteArray(body));
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(Path.of("samples", name));
  }

  /** What the command line says of the same file. */
  private static String said(String path, String... more) {
    List<String> command = new ArrayList<>(List.of("check", path, "--format", "json"));
    command.addAll(List.of(more));
    return Run.run(command.toArray(new String[0])).out();
  }

  private static void assertDescribed(String path, String method, HttpResponse<String> response)
      throws IOException {
    JsonNode answer =
        description
            .get("paths")
            .get(path)
            .get(method)
            .get("responses")
            .get(String.valueOf(response.statusCode()));
    assertThat(answer).as(path + " " + response.statusCode()).isNotNull();
    if (answer.has("$ref")) {
      answer = description.at(answer.get("$ref").asText().substring(1));
    }
    String type = response.headers().firstValue("Content-Type").orElseThrow();
    ObjectNode schema = answer.get("content").get(type).get("schema").deepCopy();
    schema.set("components", description.get("components"));
    Schema held =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString());
    assertThat(held.validate(response.body(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theDescriptionNamesWhatIsAnsweredAndNothingElse() {
    Set<String> described = new TreeSet<>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> described.add(method.toUpperCase() + " " + path.getKey())));
    assertThat(
            server.routes().stream()
                .map(route -> route.method() + " " + route.path().getDeclaration())
                .filter(route -> route.matches("\\w+ (/v1/|/health|/openapi).*"))
                .collect(Collectors.toSet()))
        .isEqualTo(described);
  }

  @Test
  void whatIsAskedOfThePackIsAsDescribed() throws Exception {
    HttpResponse<String> years = get("v1/years");
    assertDescribed("/v1/years", "get", years);
    assertThat(MAPPER.readTree(years.body()).findValuesAsText("year"))
        .containsExactly("2022-23", "2023-24", "2024-25", "2025-26", "2026-27");

    HttpResponse<String> rules = get("v1/rules?year=2024-25");
    assertDescribed("/v1/rules", "get", rules);
    assertThat(MAPPER.readTree(rules.body())).hasSize(116);

    HttpResponse<String> rule = get("v1/rules/8530Q?year=2024-25");
    assertDescribed("/v1/rules/{code}", "get", rule);
    assertThat(MAPPER.readTree(rule.body()).get("severity").asText()).isEqualTo("query");

    assertDescribed("/health", "get", get("health"));
    assertDescribed("/v1/rules/{code}", "get", get("v1/rules/9999"));
    assertDescribed("/v1/rules", "get", get("v1/rules?year=1066-67"));
    assertDescribed("/v1/years", "get", get("v1/years?yaer=2024-25"));
  }

  @Test
  void aCheckSaysWhatTheCommandLineSays() throws Exception {
    HttpResponse<String> response =
        send(posted("v1/check?name=mixed-2024-25.xml", sample("mixed-2024-25.xml")));

    assertDescribed("/v1/check", "post", response);
    assertThat(response.body()).isEqualTo(said("samples/mixed-2024-25.xml"));
    HttpResponse<String> chosen =
        send(
            posted(
                "v1/check?name=mixed-2024-25.xml&only=8905,8925&year=2023-24",
                sample("mixed-2024-25.xml")));
    assertThat(chosen.body())
        .isEqualTo(said("samples/mixed-2024-25.xml", "--only", "8905,8925", "--year", "2023-24"));
  }

  @Test
  void whatCannotBeDoneIsToldByItsStatus() throws Exception {
    byte[] sample = sample("fault-8500-2024-25.xml");
    byte[] large = new byte[MOST_BYTES + 1];
    for (Object[] one :
        new Object[][] {
          {422, posted("v1/check", "<Message>".getBytes(StandardCharsets.UTF_8))},
          {422, posted("v1/check", new byte[0])},
          {400, posted("v1/check?only=1234567", sample)},
          {400, posted("v1/check?year=24-25", sample)},
          {400, posted("v1/check?onyl=8500", sample)},
          {400, posted("v1/check?only=", sample)},
          {400, posted("v1/check?only=8500&only=8540", sample)},
          {413, posted("v1/check", large)},
          {415, posted("v1/check", sample).setHeader("Content-Type", "text/csv")},
          {415, posted("v1/check", sample).header("Content-Encoding", "gzip")},
        }) {
      HttpResponse<String> response = send((HttpRequest.Builder) one[1]);
      assertThat(response.statusCode()).isEqualTo(one[0]);
      assertDescribed("/v1/check", "post", response);
    }
    assertThat(get("v1/check").statusCode()).isEqualTo(405);
    assertThat(get("v1/check").headers().firstValue("Allow")).contains("POST");
    HttpResponse<String> head =
        send(HttpRequest.newBuilder(at("health")).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(get("v2/check").statusCode()).isEqualTo(404);
    assertThat(get("v1/rules/..%2F..%2Fx").statusCode()).isIn(400, 404);
  }

  @Test
  void pagesOfOtherSitesAreKeptOut() throws Exception {
    HttpResponse<String> asked =
        send(posted("v1/check", new byte[0]).header("Origin", "http://other.example"));
    assertThat(asked.statusCode()).isEqualTo(403);
    assertThat(raw("GET /health HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  private static String raw(String text) throws IOException {
    try (Socket socket = new Socket(server.address().getHost(), server.address().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The answer is given before the body is there; a client that sends it all has to get it. */
  @Test
  void whoIsStillSendingIsAnsweredToo() throws Exception {
    for (String[] one :
        new String[][] {
          {"413", "POST /v1/check", "application/xml"},
          {"415", "POST /v1/check", "text/csv"},
          {"404", "POST /v1/elsewhere", "application/xml"},
          {"405", "PUT /v1/check", "application/xml"},
          {"404", "PUT /desk/none/files/return", "application/xml"},
        }) {
      String head = one[1] + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + one[2] + "\r\n";
      for (boolean chunked : new boolean[] {false, true}) {
        assertThat(sentInPieces(head, chunked))
            .as(one[1] + (chunked ? ", in chunks" : ""))
            .startsWith("HTTP/1.1 " + one[0]);
      }
    }
  }

  private static String sentInPieces(String head, boolean chunked) throws Exception {
    byte[] piece = "x".repeat(MOST_BYTES / 4).getBytes(StandardCharsets.UTF_8);
    int pieces = 12;
    try (Socket socket = new Socket(server.address().getHost(), server.address().getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      String length =
          chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + pieces * piece.length;
      out.write((head + length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      for (int sent = 0; sent < pieces; sent++) {
        if (chunked) {
          out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        out.write(piece);
        out.write((chunked ? "\r\n" : "").getBytes(StandardCharsets.UTF_8));
        out.flush();
        Thread.sleep(10);
      }
      out.write((chunked ? "0\r\n\r\n" : "").getBytes(StandardCharsets.UTF_8));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }

  @Test
  void bodiesThatDoNotComeAreNotWaitedForAndLeaveNothing() throws Exception {
    Set<Path> before = TemporaryFiles.ofCinch();
    String head =
        "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/xml\r\n"
            + "Content-Length: 1000000\r\n\r\n<Message>"
            + "x".repeat(400_000);
    assertThat(raw(head)).startsWith("HTTP/1.1 408");
    try (Socket socket = new Socket(server.address().getHost(), server.address().getPort())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      socket.setSoTimeout(10_000);
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400");
    }
    assertThat(raw("NO HTTP\r\n\r\n")).matches("(?s)HTTP/1.1 (400|505) .*");
    assertThat(TemporaryFiles.ofCinch()).isEqualTo(before);
    assertThat(get("health").statusCode()).isEqualTo(200);
  }

  @Test
  void manyAtOnceEachGetTheirOwnAnswer() throws Exception {
    Path large = folder.resolve("large.xml");
    Run.run("generate", "--children=2000", "--year=2024-25", "-o", large.toString());
    List<String> names =
        List.of("fault-8500-2024-25.xml", "fault-8540-2024-25.xml", "clean-2024-25.xml");
    List<String> expected = names.stream().map(name -> said("samples/" + name)).toList();
    CompletableFuture<HttpResponse<String>> slow =
        CLIENT.sendAsync(
            posted("v1/check?name=large.xml", Files.readAllBytes(large)).build(),
            BodyHandlers.ofString());
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String name = names.get(i % names.size());
      answers.add(
          CLIENT.sendAsync(
              posted("v1/check?name=" + name, sample(name)).build(), BodyHandlers.ofString()));
    }
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).join().body()).isEqualTo(expected.get(i % names.size()));
    }
    assertThat(slow.join().body()).isEqualTo(said(large.toString()));
  }
}
