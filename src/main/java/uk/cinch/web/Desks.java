package uk.cinch.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.NotesFile;
import uk.cinch.catalog.NotesFile.Reason;
import uk.cinch.catalog.YearEntry;
import uk.cinch.collect.NotesText;
import uk.cinch.files.Format;
import uk.cinch.report.Leftovers;

/**
 * The desks that pages have open. One that nobody asks for is cleared after a while. Not part of
 * the API for other programs: it changes with the page. Thread-safe.
 */
final class Desks implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int ID_BYTES = 16;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 1 << 16;

  private final ReturnChecker checker;
  private final Limits limits;
  private final Turns turns;
  private final Consumer<Throwable> faults;
  private final Map<String, Desk> desks = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final ExecutorService work = Executors.newCachedThreadPool(Desks::thread);
  private final ScheduledExecutorService clearing =
      Executors.newSingleThreadScheduledExecutor(Desks::thread);

  Desks(ReturnChecker checker, Limits limits, Turns turns, Consumer<Throwable> faults) {
    this.checker = checker;
    this.limits = limits;
    this.turns = turns;
    this.faults = faults;
    long often = Math.max(1, limits.idle().toMillis() / 4);
    clearing.scheduleWithFixedDelay(this::clear, often, often, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable what) {
    Thread thread = new Thread(what, "cinch desk");
    thread.setDaemon(true);
    return thread;
  }

  /** What it answers. */
  List<Route> routes() {
    return List.of(
        new Route("POST", "/desk", this::open),
        new Route("GET", "/desk/{id}", exchange -> state(exchange, of(exchange))),
        new Route("DELETE", "/desk/{id}", this::remove),
        new Route("PUT", "/desk/{id}/files/{slot}", this::put),
        new Route("DELETE", "/desk/{id}/files/{slot}", this::take),
        new Route("POST", "/desk/{id}/check", this::check),
        new Route("POST", "/desk/{id}/cancel", this::cancel),
        new Route("POST", "/desk/{id}/reasons", this::accept),
        new Route("GET", "/desk/{id}/notes", this::notes),
        new Route("GET", "/desk/{id}/report", this::report),
        new Route("GET", "/desk/{id}/reports/{format}", this::download));
  }

  private void open(Exchange exchange) throws IOException, ProblemException {
    if (desks.size() >= limits.desks()) {
      throw new ProblemException(429, "too many desks are open", Map.of("Retry-After", "60"));
    }
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    Desk desk = new Desk(id, Leftovers.temporaryFolder(), checker);
    desks.put(id, desk);
    state(exchange, desk);
  }

  private Desk of(Exchange exchange) throws ProblemException {
    Desk desk = desks.get(exchange.part(0));
    if (desk == null) {
      throw new ProblemException(404, "this desk has been cleared");
    }
    desk.touch();
    return desk;
  }

  private void remove(Exchange exchange) throws IOException, ProblemException {
    Desk desk = of(exchange);
    desks.remove(desk.id());
    desk.close();
    exchange.done(204);
  }

  private static Desk.Slot slot(Exchange exchange) throws ProblemException {
    return Stream.of(Desk.Slot.values())
        .filter(slot -> slot.toString().equals(exchange.part(1)))
        .findFirst()
        .orElseThrow(() -> new ProblemException(404, "there is no such place on a desk"));
  }

  private void put(Exchange exchange) throws IOException, ProblemException {
    Desk desk = of(exchange);
    String name = exchange.asked("name");
    String given = name == null ? slot(exchange).toString() : name;
    String cut = given.length() > LONGEST_NAME ? given.substring(0, LONGEST_NAME) : given;
    desk.put(slot(exchange), cut, exchange, limits);
    desk.touch();
    state(exchange, desk);
  }

  private void take(Exchange exchange) throws IOException, ProblemException {
    Desk desk = of(exchange);
    desk.remove(slot(exchange));
    state(exchange, desk);
  }

  private void check(Exchange exchange) throws IOException, ProblemException {
    Desk desk = of(exchange);
    CensusYear again = exchange.asked("again") == null ? null : desk.year();
    CensusYear chosen = exchange.year(checker.pack()).map(YearEntry::year).orElse(again);
    desk.begin(chosen);
    work.execute(
        () -> {
          try {
            desk.check(turns, limits);
          } catch (IllegalStateException e) {
            faults.accept(e.getCause());
          }
        });
    state(exchange, desk);
  }

  private void cancel(Exchange exchange)
      throws IOException, ProblemException, InterruptedException {
    Desk desk = of(exchange);
    desk.cancel();
    state(exchange, desk);
  }

  private void accept(Exchange exchange) throws IOException, ProblemException {
    Desk desk = of(exchange);
    exchange.requireType(Exchange.JSON);
    Map<String, String> given = fields(exchange.text(LONGEST_REASON, limits.quiet()));
    for (String name : List.of("rule", "fingerprint", "reason")) {
      if (given.getOrDefault(name, "").isBlank()) {
        throw new ProblemException(422, "a " + name + " is needed");
      }
    }
    boolean canBe =
        checker.pack().rules().stream()
            .anyMatch(
                rule -> rule.code().equals(given.get("rule")) && rule.severity().acceptable());
    if (!canBe) {
      throw new ProblemException(422, "findings of that rule cannot be accepted");
    }
    desk.accept(
        new Reason(
            given.get("rule"),
            given.get("child"),
            given.get("fingerprint"),
            given.get("about"),
            given.get("reason").strip(),
            given.get("author"),
            LocalDate.now(Clock.systemDefaultZone()).toString(),
            0));
    state(exchange, desk);
  }

  /** The texts of an object; everything else in it is left out. */
  private static Map<String, String> fields(String text) throws IOException, ProblemException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new ProblemException(400, "a JSON object is needed");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new ProblemException(400, "the body is not JSON");
    }
    return fields;
  }

  private void notes(Exchange exchange) throws IOException, ProblemException {
    Desk desk = of(exchange);
    NotesFile notes = desk.notes();
    exchange.header("Content-Disposition", disposition(name(desk) + ".notes.yaml"));
    exchange.send(
        200,
        "application/yaml; charset=utf-8",
        NotesText.of(notes).getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Desk desk) {
    String name = desk.view().names().getOrDefault(Desk.Slot.RETURN, "return");
    return name.replaceFirst("(?i)\\.xml$", "");
  }

  /** A name to save as, whatever stands in it. */
  private static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    StringBuilder encoded = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      boolean safe = one > 0 && (Character.isLetterOrDigit(one) || "._-".indexOf(one) >= 0);
      encoded.append(safe ? String.valueOf((char) one) : String.format(Locale.ROOT, "%%%02X", one));
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  private void download(Exchange exchange) throws IOException, ProblemException {
    Desk desk = of(exchange);
    Format format =
        Stream.of(Format.values())
            .filter(one -> one.toString().equals(exchange.part(1)))
            .findFirst()
            .orElseThrow(() -> new ProblemException(404, "there is no such report"));
    Path file = present(desk, format);
    exchange.header("Content-Disposition", disposition(name(desk) + "." + format.ending()));
    try (InputStream in = Files.newInputStream(file)) {
      exchange.send(200, type(format), Files.size(file), in);
    }
  }

  private static Path present(Desk desk, Format format) throws ProblemException {
    Path file = desk.report(format);
    if (desk.view().end() == null || !Files.exists(file)) {
      throw new ProblemException(404, "there is no report yet");
    }
    return file;
  }

  private static String type(Format format) {
    return switch (format) {
      case TEXT -> "text/plain; charset=utf-8";
      case JSON -> Exchange.JSON;
      case CSV -> "text/csv; charset=utf-8";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case SUMMARY, HTML -> "text/html; charset=utf-8";
    };
  }

  /** The report as it is worked on: with what the desk adds to it. */
  private void report(Exchange exchange) throws IOException, ProblemException {
    if (!desks.containsKey(exchange.part(0))) {
      // whoever comes back to it finds the page, not a message for programs
      exchange.header("Location", "/");
      exchange.done(303);
      return;
    }
    Path file = present(of(exchange), Format.HTML);
    exchange.header("Content-Security-Policy", "frame-ancestors 'none'");
    try (ServedReport report = ServedReport.open(file)) {
      exchange.send(200, "text/html; charset=utf-8", report.length(), report.bytes());
    }
  }

  private static void state(Exchange exchange, Desk desk) throws IOException {
    Desk.View view = desk.view();
    exchange.json(200, json -> write(json, desk.id(), view));
  }

  private static void write(JsonGenerator json, String id, Desk.View view) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("state", view.state().toString());
    json.writeNumberField("percent", view.percent());
    json.writeNumberField("children", view.children());
    json.writeStringField("trouble", view.trouble());
    json.writeObjectFieldStart("files");
    for (Map.Entry<Desk.Slot, String> name : view.names().entrySet()) {
      json.writeStringField(name.getKey().toString(), name.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("reasons");
    for (Reason reason : view.reasons()) {
      json.writeStartObject();
      json.writeStringField("rule", reason.rule());
      json.writeStringField("fingerprint", reason.fingerprint());
      json.writeStringField("reason", reason.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (view.end() != null) {
      json.writeStringField("verdict", view.end().verdict().toString());
      json.writeStringField("year", view.head().census().year());
      json.writeObjectFieldStart("counts");
      json.writeNumberField("children", view.end().counts().children());
      json.writeNumberField("errors", view.end().counts().errors());
      json.writeNumberField("queries", view.end().counts().queries());
      json.writeNumberField("yearOnYear", view.end().counts().yearOnYear());
      json.writeNumberField("structure", view.end().counts().structure());
      json.writeNumberField("accepted", view.end().counts().accepted());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void clear() {
    for (Desk desk : desks.values()) {
      if (desk.idle(limits.idle().toNanos())) {
        desks.remove(desk.id());
        close(desk);
      }
    }
  }

  private void close(Desk desk) {
    try {
      desk.close();
    } catch (IOException e) {
      faults.accept(e);
    }
  }

  @Override
  public void close() {
    clearing.shutdownNow();
    work.shutdownNow();
    desks.values().forEach(this::close);
    desks.clear();
  }
}
