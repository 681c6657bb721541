package uk.cinch.web;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import uk.cinch.ReturnChecker;

/**
 * Answers over HTTP, with one engine for all who ask. Writes nothing but temporary files that only
 * its owner can read, and logs nothing. Thread-safe.
 */
public final class WebServer implements AutoCloseable {
  private static final int THREADS = 300;
  private static final int SPARE_THREADS = 60;

  /** Longer than clients keep connections for another request, so that none ends as they ask. */
  private static final Duration KEPT_OPEN = Duration.ofMinutes(2);

  private static final int HEADER_BYTES = 8 << 10;

  private final Server server;
  private final Workspaces workspaces;
  private final HandbookPages handbook;
  private final List<Route> routes = new ArrayList<>();

  /**
   * @param checker checks what comes
   * @param address to listen at; other machines can ask where it is not a loopback one
   * @param port to listen at; 0 for any that is free
   * @param limits what it takes on
   * @param faults told of faults of the program, on any thread
   */
  public WebServer(
      ReturnChecker checker,
      InetAddress address,
      int port,
      Limits limits,
      Consumer<Throwable> faults) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("cinch web");
    threads.setDaemon(true);
    server = new Server(threads);
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration(limits)));
    connector.setHost(address.getHostAddress());
    connector.setPort(port);
    connector.setIdleTimeout(KEPT_OPEN.toMillis());
    connector.setAcceptQueueSize(2 * THREADS);
    server.addConnector(connector);
    CheckQueue turns = new CheckQueue(limits);
    workspaces = new Workspaces(checker, limits, turns, faults);
    handbook = new HandbookPages(checker, faults);
    routes.addAll(new Api(checker, limits, turns).routes());
    routes.addAll(new WorkspaceRoutes(workspaces, checker.pack(), limits).routes());
    routes.addAll(handbook.routes());
    routes.addAll(Pages.routes());
    RequestFilter guard = new RequestFilter(address.isLoopbackAddress());
    server.setHandler(new Router(List.copyOf(routes), guard, faults, THREADS - SPARE_THREADS));
    server.setErrorHandler(Exchange::refuse);
    server.setStopTimeout(0);
  }

  private static HttpConfiguration configuration(Limits limits) {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(false);
    configuration.setRequestHeaderSize(HEADER_BYTES);
    configuration.setIdleTimeout(limits.quiet().toMillis());
    return configuration;
  }

  /**
   * Begins to listen.
   *
   * @throws Exception when it cannot, as when the port is taken
   */
  public void start() throws Exception {
    server.start();
  }

  /** Where it is asked, with a slash at the end. */
  public URI address() {
    return server.getURI();
  }

  /** All that is answered: method and path. */
  List<Route> routes() {
    return List.copyOf(routes);
  }

  @Override
  public void close() {
    workspaces.close();
    handbook.close();
    LifeCycle.stop(server);
  }
}
