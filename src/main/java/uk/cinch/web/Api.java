package uk.cinch.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.commons.io.IOUtils;
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
    exchange.json(pack.years().stream().map(this::described).toList());
  }

  private Map<String, Object> described(YearEntry year) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("year", year.year().toString());
    json.put("referenceDate", year.referenceDate().toString());
    json.put("remark", year.remark());
    json.put("rules", pack.rules(year.year()).size());
    return json;
  }

  private void rules(Exchange exchange) throws IOException, ProblemException {
    exchange.requireOnly("year");
    exchange.json(pack.rules(year(exchange).year()).stream().map(Api::brief).toList());
  }

  private void rule(Exchange exchange) throws IOException, ProblemException {
    exchange.requireOnly("year");
    YearEntry year = year(exchange);
    RuleEntry rule =
        pack.rules(year.year()).stream()
            .filter(entry -> entry.code().equals(exchange.part("code")))
            .findFirst()
            .orElseThrow(() -> new ProblemException(404, "there is no such rule in that year"));
    Map<String, Object> json = brief(rule);
    json.put("year", year.year().toString());
    json.put("years", rule.years().toString());
    json.put("elements", rule.elements());
    json.put("source", rule.source());
    json.put("reading", rule.reading());
    json.put("help", rule.help());
    json.put("note", rule.note());
    exchange.json(json);
  }

  private static Map<String, Object> brief(RuleEntry rule) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", rule.code());
    json.put("severity", Spelling.of(rule.severity()));
    json.put("module", rule.module());
    json.put("scope", Spelling.of(rule.scope()));
    json.put("title", rule.title());
    json.put("message", rule.message());
    json.put("provisional", rule.provisional());
    return json;
  }

  private void health(Exchange exchange) throws IOException {
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("name", pack.info().name());
    rules.put("version", pack.info().version());
    rules.put("sha256", pack.info().sha256());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", "ok");
    json.put("cinch", Cinch.version());
    json.put("pack", rules);
    exchange.json(json);
  }

  private void description(Exchange exchange) throws IOException {
    String report =
        text("/uk/cinch/report/json/report.schema.json")
            .replace("#/$defs/", "#/components/schemas/report/$defs/");
    String text =
        text("/uk/cinch/web/openapi.json")
            .replace("{version}", Cinch.version())
            .replace("\"report\": {}", "\"report\": " + report);
    exchange.send(200, Exchange.JSON, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String resource) throws IOException {
    return IOUtils.resourceToString(resource, StandardCharsets.UTF_8);
  }
}
