package uk.cinch.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Fields;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;

/** A request and its answer. Used by one thread. */
final class Exchange {
  static final String JSON = "application/json";
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int BUFFER = 1 << 14;
  private static final long NANOSECONDS = 1_000_000_000;
  private static final int LEAST_A_SECOND = 1000;
  private static final String TOO_SLOW = "the body came too slowly";

  private final Request request;
  private final Response response;
  private final List<String> parts;
  private final Fields query;

  /** Writes JSON. */
  @FunctionalInterface
  interface JsonWriting {
    void to(JsonGenerator json) throws IOException;
  }

  /**
   * @param parts of the path that stand for something, in its order
   * @param query what stands behind the path
   */
  Exchange(Request request, Response response, List<String> parts, Fields query) {
    this.request = request;
    this.response = response;
    this.parts = parts;
    this.query = query;
  }

  /** A part of the path that stands for something. */
  String part(int index) {
    return parts.get(index);
  }

  /** What the query says of a name; null where it does not, or nothing. */
  String asked(String name) {
    String value = query.getValue(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** What the query says of a name, with commas between; empty where it does not. */
  List<String> list(String name) {
    String value = asked(name);
    return value == null
        ? List.of()
        : java.util.stream.Stream.of(value.split(",")).map(String::strip).toList();
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
   * The body, put somewhere.
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
  void json(int status, JsonWriting writing) throws IOException {
    json(status, JSON, writing);
  }

  void json(int status, String type, JsonWriting writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.useDefaultPrettyPrinter();
      writing.to(json);
    }
    send(status, type, bytes.toByteArray());
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
    json(
        problem.status(),
        "application/problem+json",
        json -> {
          json.writeStartObject();
          json.writeStringField("title", Headers.title(problem.status()));
          json.writeNumberField("status", problem.status());
          json.writeStringField("detail", problem.getMessage());
          json.writeEndObject();
        });
  }

  /** The text of a small body. */
  String text(long most, Duration quiet) throws ProblemException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body(bytes, most, quiet);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
