package uk.cinch.web;

import java.io.IOException;
import java.util.List;
import org.apache.commons.io.IOUtils;

/** The page and what it is made of. Thread-safe. */
final class Pages {
  private static final List<String> FILES =
      List.of(
          "index.html",
          "page.js",
          "page.css",
          "common.js",
          "desk.js",
          "desk.css",
          "govuk-frontend.min.css",
          "govuk-frontend.min.js");

  private Pages() {}

  /** What it answers. */
  static List<Route> routes() {
    return FILES.stream()
        .map(
            name ->
                new Route(
                    "GET",
                    name.equals("index.html") ? "/" : "/" + name,
                    exchange -> send(exchange, name)))
        .toList();
  }

  private static void send(Exchange exchange, String name) throws IOException {
    exchange.send(200, Exchange.type(name), IOUtils.resourceToByteArray("/uk/cinch/web/" + name));
  }
}
