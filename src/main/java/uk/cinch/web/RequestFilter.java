package uk.cinch.web;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Keeps other sites' pages out: a browser that shows one of them sends its name as the origin, or,
 * where that site has its name point to this machine, as the host. Thread-safe.
 */
final class RequestFilter {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean loopbackOnly;

  /**
   * @param loopbackOnly whether this machine alone may ask
   */
  RequestFilter(boolean loopbackOnly) {
    this.loopbackOnly = loopbackOnly;
  }

  /**
   * Lets a request in.
   *
   * @throws ProblemException 403
   */
  void admit(Request request) throws ProblemException {
    String host = request.getHeaders().get(HttpHeader.HOST);
    if (loopbackOnly && (host == null || !LOOPBACK.contains(name(host)))) {
      throw new ProblemException(403, "this server is for its own machine alone");
    }
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    if (origin != null && !origin.equals("http://" + host)) {
      throw new ProblemException(403, "pages of other sites may not ask");
    }
    String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null && site.equals("cross-site") && !request.getMethod().equals("GET")) {
      throw new ProblemException(403, "pages of other sites may not ask");
    }
  }

  private static String name(String host) {
    return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }
}
