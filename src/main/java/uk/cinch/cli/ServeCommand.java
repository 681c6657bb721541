package uk.cinch.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.cinch.ReturnChecker;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.web.Limits;
import uk.cinch.web.WebServer;

/** Serves the page and the API until it is stopped. */
@Command(name = "serve")
final class ServeCommand extends CinchCommand {
  private static final int USUAL = 8321;

  @Mixin private PackOption pack = new PackOption();

  @Option(names = "--port", paramLabel = "N")
  private Integer port;

  @Option(names = "--address", paramLabel = "ADDRESS")
  private String address = "127.0.0.1";

  @Option(names = "--no-browser")
  private boolean noBrowser;

  @Override
  public Integer call() throws Exception {
    InetAddress at = at();
    try (WebServer server = started(at)) {
      if (!at.isLoopbackAddress()) {
        err()
            .println(
                "Warning: other machines can send returns to this address, and whoever shares the"
                    + " network can read them on the way.");
      }
      out().println("cinch is at " + server.address() + " until you press Ctrl+C");
      out().flush();
      if (!noBrowser) {
        // without one the address that was printed has to do
        BrowserWindow.open(server.address());
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.NOTHING_FOUND;
  }

  private WebServer started(InetAddress at) throws Exception {
    ReturnChecker checker = pack.checker();
    if (port != null) {
      return started(checker, at, port);
    }
    try {
      return started(checker, at, USUAL);
    } catch (UsageException taken) {
      try {
        return started(checker, at, 0);
      } catch (UsageException e) {
        throw taken;
      }
    }
  }

  private WebServer started(ReturnChecker checker, InetAddress at, int number) throws Exception {
    WebServer server =
        new WebServer(checker, at, number, Limits.DEFAULT, fault -> Main.fault(fault, err()));
    try {
      server.start();
      return server;
    } catch (IOException e) {
      server.close();
      boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
      throw new UsageException(
          address
              + " port "
              + number
              + (taken
                  ? " is taken, or not this machine's; name another with --port"
                  : ": " + e.getMessage()));
    }
  }

  private InetAddress at() {
    if (port != null && (port < 0 || port > 65535)) {
      throw new UsageException("--port " + port + ": 0 to 65535 is needed");
    }
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new UsageException("--address " + address + " is no address of this machine");
    }
  }
}
