package uk.cinch.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.review.NotesFile.Reason;

/**
 * What pages ask of their workspaces. Not part of the API for other programs: it changes with the
 * page. Thread-safe.
 */
final class WorkspaceRoutes {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 1 << 16;

  private final Workspaces workspaces;
  private final RulePack pack;
  private final Limits limits;

  /**
   * @param pack the rules in use
   */
  WorkspaceRoutes(Workspaces workspaces, RulePack pack, Limits limits) {
    this.workspaces = workspaces;
    this.pack = pack;
    this.limits = limits;
  }

  /** What it answers. */
  List<Route> routes() {
    return List.of(
        new Route("POST", "/desk", this::open),
        new Route("GET", "/desk/{id}", exchange -> exchange.json(of(exchange).view())),
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
    exchange.json(workspaces.open().view());
  }

  private Workspace of(Exchange exchange) throws ProblemException {
    Workspace workspace =
        workspaces
            .find(exchange.part("id"))
            .orElseThrow(() -> new ProblemException(404, "this desk has been cleared"));
    workspace.touch();
    return workspace;
  }

  private void remove(Exchange exchange) throws IOException, ProblemException {
    workspaces.remove(of(exchange));
    exchange.done(204);
  }

  private static InputKind kind(Exchange exchange) throws ProblemException {
    return InputKind.of(exchange.part("slot"))
        .orElseThrow(() -> new ProblemException(404, "there is no such place on a desk"));
  }

  private void put(Exchange exchange) throws IOException, ProblemException {
    Workspace workspace = of(exchange);
    String name = exchange.asked("name");
    String given = name == null ? kind(exchange).toString() : name;
    String cut = given.length() > LONGEST_NAME ? given.substring(0, LONGEST_NAME) : given;
    workspace.put(kind(exchange), cut, exchange, limits);
    workspace.touch();
    exchange.json(workspace.view());
  }

  private void take(Exchange exchange) throws IOException, ProblemException {
    Workspace workspace = of(exchange);
    workspace.remove(kind(exchange));
    exchange.json(workspace.view());
  }

  private void check(Exchange exchange) throws IOException, ProblemException {
    Workspace workspace = of(exchange);
    CensusYear again = exchange.asked("again") == null ? null : workspace.year();
    CensusYear chosen = exchange.year(pack).map(YearEntry::year).orElse(again);
    workspace.begin(chosen);
    workspaces.check(workspace);
    exchange.json(workspace.view());
  }

  private void cancel(Exchange exchange)
      throws IOException, ProblemException, InterruptedException {
    Workspace workspace = of(exchange);
    workspace.cancel();
    exchange.json(workspace.view());
  }

  private void accept(Exchange exchange) throws IOException, ProblemException {
    Workspace workspace = of(exchange);
    JsonNode given = exchange.object(LONGEST_REASON, limits.quiet());
    for (String name : List.of("rule", "fingerprint", "reason")) {
      if (!given.path(name).isTextual() || given.get(name).textValue().isBlank()) {
        throw new ProblemException(422, "a " + name + " is needed");
      }
    }
    String code = given.get("rule").textValue();
    if (pack.rules().stream()
        .noneMatch(rule -> rule.code().equals(code) && rule.severity().acceptable())) {
      throw new ProblemException(422, "findings of that rule cannot be accepted");
    }
    workspace.accept(
        new Reason(
            code,
            null,
            given.get("fingerprint").textValue(),
            given.path("about").textValue(),
            given.get("reason").textValue().strip(),
            given.path("author").textValue(),
            LocalDate.now(Clock.systemDefaultZone()).toString(),
            0));
    exchange.json(workspace.view());
  }

  /** The report as it is worked on. */
  private void report(Exchange exchange) throws IOException, ProblemException {
    if (workspaces.find(exchange.part("id")).isEmpty()) {
      // a person who comes back to it finds the page, not a message for programs
      exchange.header("Location", "/");
      exchange.done(303);
    } else {
      WorkspaceFiles.served(exchange, of(exchange));
    }
  }
}
