package uk.cinch.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.io.JsonTexts;
import uk.cinch.review.NotesFile.Reason;

/**
 * What pages ask of their desks. Not part of the API for other programs: it changes with the page.
 * Thread-safe.
 */
final class WorkspaceRoutes {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 1 << 16;

  private final Workspaces desks;
  private final RulePack pack;
  private final Limits limits;

  /**
   * @param pack the rules in use
   */
  WorkspaceRoutes(Workspaces desks, RulePack pack, Limits limits) {
    this.desks = desks;
    this.pack = pack;
    this.limits = limits;
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
        new Route(
            "GET", "/desk/{id}/notes", exchange -> WorkspaceFiles.notes(exchange, of(exchange))),
        new Route("GET", "/desk/{id}/report", this::report),
        new Route(
            "GET",
            "/desk/{id}/reports/{format}",
            exchange -> WorkspaceFiles.report(exchange, of(exchange))));
  }

  private void open(Exchange exchange) throws IOException, ProblemException {
    state(exchange, desks.open());
  }

  private Workspace of(Exchange exchange) throws ProblemException {
    Workspace desk =
        desks
            .find(exchange.part(0))
            .orElseThrow(() -> new ProblemException(404, "this desk has been cleared"));
    desk.touch();
    return desk;
  }

  private void remove(Exchange exchange) throws IOException, ProblemException {
    desks.remove(of(exchange));
    exchange.done(204);
  }

  private static InputKind slot(Exchange exchange) throws ProblemException {
    return InputKind.of(exchange.part(1))
        .orElseThrow(() -> new ProblemException(404, "there is no such place on a desk"));
  }

  private void put(Exchange exchange) throws IOException, ProblemException {
    Workspace desk = of(exchange);
    String name = exchange.asked("name");
    String given = name == null ? slot(exchange).toString() : name;
    String cut = given.length() > LONGEST_NAME ? given.substring(0, LONGEST_NAME) : given;
    desk.put(slot(exchange), cut, exchange, limits);
    desk.touch();
    state(exchange, desk);
  }

  private void take(Exchange exchange) throws IOException, ProblemException {
    Workspace desk = of(exchange);
    desk.remove(slot(exchange));
    state(exchange, desk);
  }

  private void check(Exchange exchange) throws IOException, ProblemException {
    Workspace desk = of(exchange);
    CensusYear again = exchange.asked("again") == null ? null : desk.year();
    CensusYear chosen = exchange.year(pack).map(YearEntry::year).orElse(again);
    desk.begin(chosen);
    desks.check(desk);
    state(exchange, desk);
  }

  private void cancel(Exchange exchange)
      throws IOException, ProblemException, InterruptedException {
    Workspace desk = of(exchange);
    desk.cancel();
    state(exchange, desk);
  }

  private void accept(Exchange exchange) throws IOException, ProblemException {
    Workspace desk = of(exchange);
    exchange.requireType(Exchange.JSON);
    Map<String, String> given = fields(exchange.text(LONGEST_REASON, limits.quiet()));
    for (String name : List.of("rule", "fingerprint", "reason")) {
      if (given.getOrDefault(name, "").isBlank()) {
        throw new ProblemException(422, "a " + name + " is needed");
      }
    }
    boolean canBe =
        pack.rules().stream()
            .anyMatch(
                rule -> rule.code().equals(given.get("rule")) && rule.severity().acceptable());
    if (!canBe) {
      throw new ProblemException(422, "findings of that rule cannot be accepted");
    }
    desk.accept(
        new Reason(
            given.get("rule"),
            null,
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
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new ProblemException(400, "a JSON object is needed");
      }
      return JsonTexts.of(json);
    } catch (JsonProcessingException e) {
      throw new ProblemException(400, "the body is not JSON");
    }
  }

  /** The report as it is worked on. */
  private void report(Exchange exchange) throws IOException, ProblemException {
    if (desks.find(exchange.part(0)).isEmpty()) {
      // a person who comes back to it finds the page, not a message for programs
      exchange.header("Location", "/");
      exchange.done(303);
    } else {
      WorkspaceFiles.served(exchange, of(exchange));
    }
  }

  private static void state(Exchange exchange, Workspace desk) throws IOException {
    WorkspaceView view = desk.view();
    exchange.json(200, json -> view.write(json, desk.id()));
  }
}
