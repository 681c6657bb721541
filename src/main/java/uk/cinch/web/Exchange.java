package uk.cinch.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.report.Format;

/** A request and its answer. Used by one thread. */
final class Exchange {
  static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  /** Leaves out what is null in a map. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.NON_NULL))
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .build();

  private static final MimeTypes.Mutable TYPES = new MimeTypes.Mutable(MimeTypes.DEFAULTS);
  private static final int BUFFER = 1 << 14;
  private static final long NANOSECONDS = 1_000_000_000;
  private static final int LEAST_A_SECOND = 1000;
  private static final String TOO_SLOW = "the body came too slowly";

  static {
    for (Format format : Format.values()) {
      String ending = format.ending();
      TYPES.addMimeMapping(ending.substring(ending.lastIndexOf('.') + 1), format.mediaType());
    }
  }

  private final Request request;
  private final Response response;
  private final Map<String, String> parts;
  private final Fields query;

  /** An answer other than the one asked for. */
  private record Problem(
      String title, int status, @JsonInclude(JsonInclude.Include.NON_NULL) String detail) {
    Problem(int status, String detail) {
      this(HttpStatus.getMessage(status), status, detail);
    }
  }

  /**
   * @param parts of the path that vary, by name
   * @param query what comes behind the path
   */
  Exchange(Request request, Response response, Map<String, String> parts, Fields query) {
    this.request = request;
    this.response = response;
    this.parts = parts;
    this.query = query;
  }

  /** A part of the path that varies. */
  String part(String name) {
    return parts.get(name);
  }

  /** What the query says of a name; null where it does not, or nothing. */
  String asked(String name) {
    String value = query.getValue(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** What the query says of a name, with commas between; empty where it does not. */
  List<String> list(String name) {
    String value = asked(name);
    return value == null ? List.of() : Stream.of(value.split(",")).map(String::strip).toList();
  }

  /**
   * The census year that the query asks for; nothing where it asks for none.
   *
   * @throws ProblemException 400 when the pack has no rules for it
   */
  Optional<YearEntry> year(RulePack pack) throws ProblemException {
    String asked = asked("year");
    if (asked == null) {
      return Optional.empty();
    }
    Optional<YearEntry> year = CensusYear.parse(asked).flatMap(pack::year);
    if (year.isEmpty()) {
      throw new ProblemException(400, "there are no rules for that census year");
    }
    return year;
  }

  /**
   * Refuses queries that nobody understands, or that can be understood in two ways.
   *
   * @throws ProblemException 400
   */
  void requireOnly(String... names) throws ProblemException {
    for (String name : query.getNames()) {
      if (!List.of(names).contains(name)) {
        throw new ProblemException(400, "the query may hold " + String.join(", ", names));
      }
      List<String> values = query.getValues(name);
      if (values.size() != 1 || values.get(0).isBlank()) {
        throw new ProblemException(400, "the query needs one value for " + name);
      }
    }
  }

  /**
   * Refuses a body that is something else.
   *
   * @throws ProblemException 415
   */
  void requireType(String... types) throws ProblemException {
    String given = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String type = given == null ? "" : given.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    String encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
    if (!List.of(types).contains(type)) {
      throw new ProblemException(415, "the body has to be " + String.join(" or ", types));
    }
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new ProblemException(415, "the body has to come as it is, without Content-Encoding");
    }
  }

  /**
   * The body, put somewhere. Jetty's SizeLimitHandler has one limit for all and does not take in
   * the rest, and its MinimumDataRateHandler gives a body no time to begin.
   *
   * @throws ProblemException 413 when there is more of it, 408 when it comes too slowly, 400 when
   *     it ends too early
   */
  void body(OutputStream to, long most, Duration quiet) throws ProblemException, IOException {
    if (request.getLength() > most) {
      throw tooLarge(most);
    }
    byte[] buffer = new byte[BUFFER];
    long began = System.nanoTime();
    long bytes = 0;
    try (InputStream in = Content.Source.asInputStream(new Unfailing(request))) {
      for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
        bytes += read;
        if (bytes > most) {
          throw tooLarge(most);
        }
        long seconds = (System.nanoTime() - began) / NANOSECONDS;
        if (seconds > quiet.toSeconds() && bytes / seconds < LEAST_A_SECOND) {
          throw new ProblemException(408, TOO_SLOW);
        }
        to.write(buffer, 0, read);
      }
    }
  }

  /** A body that is left half read stays readable, for {@link BodyDrainer}. */
  private static final class Unfailing extends Request.Wrapper {
    Unfailing(Request request) {
      super(request);
    }

    @Override
    public void fail(Throwable failure) {
      // closing the stream before its end says this
    }
  }

  private static int read(InputStream in, byte[] buffer) throws ProblemException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof TimeoutException) {
          throw new ProblemException(408, TOO_SLOW);
        }
      }
      throw new ProblemException(400, "the body ended too early");
    }
  }

  private static ProblemException tooLarge(long most) {
    return new ProblemException(413, "what is sent may have " + size(most) + " at most");
  }

  private static String size(long bytes) {
    return bytes % Limits.MIB == 0 ? bytes / Limits.MIB + " MiB" : bytes + " bytes";
  }

  void header(String name, String value) {
    response.getHeaders().put(name, value);
  }

  /** Answers with JSON. */
  void json(Object value) throws IOException {
    send(200, JSON, MAPPER.writeValueAsBytes(value));
  }

  /** The media type of a file, by the ending of its name. */
  static String type(String name) {
    String type = TYPES.getMimeByExtension(name);
    return type.startsWith("text/") ? type + "; charset=utf-8" : type;
  }

  /** Answers with a file. */
  void send(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      send(200, type(file.toString()), Files.size(file), in);
    }
  }

  /** Answers with bytes. */
  void send(int status, String type, byte[] bytes) throws IOException {
    begin(status, type, bytes.length);
    try (OutputStream out = Content.Sink.asOutputStream(response)) {
      out.write(bytes);
    }
  }

  /** Answers with bytes. */
  void send(int status, String type, long length, InputStream in) throws IOException {
    begin(status, type, length);
    try (OutputStream out = Content.Sink.asOutputStream(response)) {
      in.transferTo(out);
    }
  }

  /** Answers with nothing. */
  void done(int status) throws IOException {
    response.setStatus(status);
    try (OutputStream out = Content.Sink.asOutputStream(response)) {
      out.flush();
    }
  }

  private void begin(int status, String type, long length) {
    response.setStatus(status);
    header("Content-Type", type);
    header("Content-Length", String.valueOf(length));
  }

  /** Answers what is no HTTP without repeating any of it. */
  static boolean refuse(Request request, Response response, Callback callback) throws IOException {
    Headers.add(response);
    response.getHeaders().put("Content-Type", PROBLEM);
    byte[] body = MAPPER.writeValueAsBytes(new Problem(response.getStatus(), null));
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  /** Says what was wrong, when nothing has been said yet. */
  void problem(ProblemException problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.getHeaders().clear();
    Headers.add(response);
    problem.headers().forEach(this::header);
    if (problem.status() == 413 || problem.status() == 408) {
      header("Connection", "close");
    }
    send(
        problem.status(),
        PROBLEM,
        MAPPER.writeValueAsBytes(new Problem(problem.status(), problem.getMessage())));
  }

  /**
   * A small body, which has to be a JSON object.
   *
   * @throws ProblemException 415, 413, 408 or 400
   */
  JsonNode object(long most, Duration quiet) throws ProblemException, IOException {
    requireType(JSON);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body(bytes, most, quiet);
    try {
      JsonNode object = MAPPER.readTree(bytes.toByteArray());
      if (object.isObject()) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new ProblemException(400, "the body is not JSON");
    }
    throw new ProblemException(400, "a JSON object is needed");
  }
}
