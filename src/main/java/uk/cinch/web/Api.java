package uk.cinch.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import uk.cinch.Cinch;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.catalog.YearEntry;
import uk.cinch.check.Options;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.io.SpillBuffer;
import uk.cinch.report.json.JsonReport;

/** The API for other programs, version 1, as {@code openapi.json} describes it. Thread-safe. */
final class Api {
  private final ReturnChecker checker;
  private final RulePack pack;
  private final Limits limits;
  private final CheckQueue turns;

  Api(ReturnChecker checker, Limits limits, CheckQueue turns) {
    this.checker = checker;
    this.pack = checker.pack();
    this.limits = limits;
    this.turns = turns;
  }

  /** What it answers. */
  List<Route> routes() {
    return List.of(
        new Route("POST", "/v1/check", this::check),
        new Route("GET", "/v1/years", this::years),
        new Route("GET", "/v1/rules", this::rules),
        new Route("GET", "/v1/rules/{code}", this::rule),
        new Route("GET", "/health", this::health),
        new Route("GET", "/openapi.json", this::description));
  }

  private void check(Exchange exchange) throws Exception {
    exchange.requireOnly("year", "only", "except", "name");
    exchange.requireType("application/xml", "text/xml");
    Options options = options(exchange);
    try (SpillBuffer in = new SpillBuffer();
        SpillBuffer out = new SpillBuffer()) {
      exchange.body(in, limits.mostBytes(), limits.quiet());
      turns.take(() -> check(in, options, out));
      try (InputStream report = out.open()) {
        exchange.send(200, Exchange.JSON, out.bytes(), report);
      }
    }
  }

  private void check(SpillBuffer in, Options options, OutputStream out) throws Exception {
    long end = System.nanoTime() + limits.longest().toNanos();
    try (InputStream xml = in.open();
        JsonReport json = new JsonReport(out)) {
      checker.check(xml, options.withCancelled(() -> System.nanoTime() - end > 0), json);
    } catch (UnreadableReturnException e) {
      throw new ProblemException(
          422, e.getMessage() + (e.lacksYear() ? "; choose one with ?year=" : ""));
    } catch (CancellationException e) {
      throw new ProblemException(
          503, "the check took longer than " + limits.longest().toSeconds() + " seconds");
    }
  }

  private Options options(Exchange exchange) throws ProblemException {
    String name = exchange.asked("name");
    Options options =
        Options.DEFAULT
            .withOnly(exchange.list("only"))
            .withExcept(exchange.list("except"))
            .withFile(name == null ? "return.xml" : name);
    try {
      checker.requireKnown(options);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(400, e.getMessage());
    }
    return exchange.year(pack).map(year -> options.withYear(year.year())).orElse(options);
  }

  /** The census year that the query asks for, or the latest. */
  private YearEntry year(Exchange exchange) throws ProblemException {
    return exchange.year(pack).orElse(pack.years().get(pack.years().size() - 1));
  }

  private void years(Exchange exchange) throws IOException, ProblemException {
    exchange.requireOnly();
    exchange.json(
        200,
        json -> {
          json.writeStartArray();
          for (YearEntry year : pack.years()) {
            json.writeStartObject();
            json.writeStringField("year", year.year().toString());
            json.writeStringField("referenceDate", year.referenceDate().toString());
            text(json, "remark", year.remark());
            json.writeNumberField("rules", pack.rules(year.year()).size());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private void rules(Exchange exchange) throws IOException, ProblemException {
    exchange.requireOnly("year");
    List<RuleEntry> rules = pack.rules(year(exchange).year());
    exchange.json(
        200,
        json -> {
          json.writeStartArray();
          for (RuleEntry rule : rules) {
            json.writeStartObject();
            brief(json, rule);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private void rule(Exchange exchange) throws IOException, ProblemException {
    exchange.requireOnly("year");
    YearEntry year = year(exchange);
    RuleEntry rule =
        pack.rules(year.year()).stream()
            .filter(entry -> entry.code().equals(exchange.part(0)))
            .findFirst()
            .orElseThrow(() -> new ProblemException(404, "there is no such rule in that year"));
    exchange.json(
        200,
        json -> {
          json.writeStartObject();
          brief(json, rule);
          json.writeStringField("year", year.year().toString());
          json.writeStringField("years", rule.years().toString());
          json.writeArrayFieldStart("elements");
          for (String element : rule.elements()) {
            json.writeString(element);
          }
          json.writeEndArray();
          json.writeStringField("source", rule.source());
          text(json, "reading", rule.reading());
          text(json, "help", rule.help());
          text(json, "note", rule.note());
          json.writeEndObject();
        });
  }

  private static void brief(JsonGenerator json, RuleEntry rule) throws IOException {
    json.writeStringField("rule", rule.code());
    json.writeStringField("severity", Spelling.of(rule.severity()));
    json.writeStringField("module", rule.module());
    json.writeStringField("scope", Spelling.of(rule.scope()));
    json.writeStringField("title", rule.title());
    json.writeStringField("message", rule.message());
    text(json, "provisional", rule.provisional());
  }

  /** Only what there is. */
  private static void text(JsonGenerator json, String name, String text) throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }

  private void health(Exchange exchange) throws IOException {
    exchange.json(
        200,
        json -> {
          json.writeStartObject();
          json.writeStringField("status", "ok");
          json.writeStringField("cinch", Cinch.version());
          json.writeObjectFieldStart("pack");
          json.writeStringField("name", pack.info().name());
          json.writeStringField("version", pack.info().version());
          json.writeStringField("sha256", pack.info().sha256());
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private void description(Exchange exchange) throws IOException {
    String report =
        Assets.text("/uk/cinch/report/json/report.schema.json")
            .replace("#/$defs/", "#/components/schemas/report/$defs/");
    String text =
        Assets.text("openapi.json")
            .replace("{version}", Cinch.version())
            .replace("\"report\": {}", "\"report\": " + report);
    exchange.send(200, Exchange.JSON, text.getBytes(StandardCharsets.UTF_8));
  }
}
