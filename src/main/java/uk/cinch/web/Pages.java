package uk.cinch.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The page and what it is made of. Thread-safe. */
final class Pages {
  private static final Map<String, String> TYPES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "page.css", "text/css; charset=utf-8",
          "common.js", "text/javascript; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8",
          "desk.css", "text/css; charset=utf-8",
          "govuk-frontend.min.css", "text/css; charset=utf-8",
          "govuk-frontend.min.js", "text/javascript; charset=utf-8");

  private Pages() {}

  /** What it answers. */
  static List<Route> routes() {
    return TYPES.keySet().stream()
        .map(
            name ->
                new Route(
                    "GET",
                    name.equals("index.html") ? "/" : "/" + name,
                    exchange -> send(exchange, name)))
        .toList();
  }

  private static void send(Exchange exchange, String name) throws IOException {
    exchange.send(200, TYPES.get(name), Assets.bytes(name));
  }
}
