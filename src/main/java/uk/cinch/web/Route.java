package uk.cinch.web;

import org.apache.commons.lang3.function.FailableConsumer;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;

/**
 * A path that is answered.
 *
 * @param method of HTTP
 * @param path with names in braces for the parts that vary
 * @param action answers
 */
record Route(
    String method, UriTemplatePathSpec path, FailableConsumer<Exchange, Exception> action) {

  Route(String method, String path, FailableConsumer<Exchange, Exception> action) {
    this(method, new UriTemplatePathSpec(path), action);
  }
}
