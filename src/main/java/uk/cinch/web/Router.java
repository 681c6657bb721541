package uk.cinch.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.URIUtil;

/** Finds who answers a request, and sees to it that it is answered. Thread-safe. */
final class Router extends Handler.Abstract {
  private final List<Route> routes;
  private final RequestFilter guard;
  private final Consumer<Throwable> faults;

  /** Bodies on their way and checks that wait hold a thread each; some are left for all else. */
  private final Semaphore bodies;

  /** Who answers, and the parts of the path that vary, by name. */
  private record Found(Route route, Map<String, String> parts) {}

  /**
   * @param faults told of faults of the program
   * @param bodies requests with a body that are let in at once
   */
  Router(List<Route> routes, RequestFilter guard, Consumer<Throwable> faults, int bodies) {
    this.faults = faults;
    this.bodies = new Semaphore(bodies);
    this.routes = routes;
    this.guard = guard;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Headers.add(response);
    try {
      answer(request, response);
      BodyDrainer.skip(request, callback);
    } catch (IOException e) {
      // the client is gone
      callback.failed(e);
    }
    return true;
  }

  private void answer(Request request, Response response) throws IOException {
    Exchange exchange = new Exchange(request, response, Map.of(), Fields.EMPTY);
    try {
      guard.admit(request);
      Fields query = query(request);
      Found found = find(request);
      Route route = found.route();
      exchange = new Exchange(request, response, found.parts(), query);
      if (route.method().equals("GET")) {
        route.action().accept(exchange);
      } else {
        withBody(route, exchange);
      }
    } catch (ProblemException e) {
      exchange.problem(e);
    } catch (IOException e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.problem(new ProblemException(503, "the server is stopping"));
    } catch (OutOfMemoryError e) {
      exchange.problem(new ProblemException(503, "out of memory", Map.of("Retry-After", "5")));
    } catch (Exception | StackOverflowError e) {
      faults.accept(e);
      exchange.problem(new ProblemException(500, "cinch failed; this is a fault of the program"));
    }
  }

  private void withBody(Route route, Exchange exchange) throws Exception {
    if (!bodies.tryAcquire()) {
      throw new ProblemException(
          503, "too many requests are under way", Map.of("Retry-After", "5"));
    }
    try {
      route.action().accept(exchange);
    } finally {
      bodies.release();
    }
  }

  private static Fields query(Request request) throws ProblemException {
    try {
      return Request.extractQueryParameters(request);
    } catch (RuntimeException e) {
      throw new ProblemException(400, "the query cannot be read");
    }
  }

  private Found find(Request request) throws ProblemException {
    String path = URIUtil.decodePath(request.getHttpURI().getPath());
    // what is answered to HEAD goes without its body, which Jetty sees to
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    TreeSet<String> allowed = new TreeSet<>();
    for (Route route : routes) {
      Map<String, String> parts = route.path().getPathParams(path);
      if (parts != null && route.method().equals(method)) {
        return new Found(route, parts);
      }
      if (parts != null) {
        allowed.add(route.method());
      }
    }
    if (allowed.isEmpty()) {
      throw new ProblemException(404, "there is nothing here");
    }
    throw new ProblemException(
        405,
        "this answers " + String.join(", ", allowed),
        Map.of("Allow", String.join(", ", allowed)));
  }
}
