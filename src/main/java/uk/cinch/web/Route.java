package uk.cinch.web;

import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;

/**
 * A path that is answered.
 *
 * @param method of HTTP
 * @param path with names in braces for the parts that vary
 * @param action answers
 */
record Route(String method, UriTemplatePathSpec path, Action action) {

  /** Answers a request. */
  @FunctionalInterface
  interface Action {
    void answer(Exchange exchange) throws Exception;
  }

  Route(String method, String path, Action action) {
    this(method, new UriTemplatePathSpec(path), action);
  }
}
