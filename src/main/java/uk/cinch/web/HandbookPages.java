package uk.cinch.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureRun;
import uk.cinch.authoring.handbook.Handbook;
import uk.cinch.io.TempFiles;

/**
 * The rule handbook of the pack in use, made when it is first asked for, which takes a minute as
 * all examples are run. Thread-safe.
 */
final class HandbookPages implements AutoCloseable {
  private static final String MAKING =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><meta charset="utf-8"><title>The rule handbook is being made</title>
      <meta http-equiv="refresh" content="3"></head>
      <body><h1>The rule handbook is being made</h1>
      <p>All its examples are run first, which takes about a minute. It then shows by itself.</p></body></html>
      """;
  private static final String POLICY = "frame-ancestors 'none'";

  private final ReturnChecker checker;
  private final Consumer<Throwable> faults;
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(
          BasicThreadFactory.builder().namingPattern("cinch handbook").daemon().build());
  private Path folder;
  private boolean made;

  HandbookPages(ReturnChecker checker, Consumer<Throwable> faults) {
    this.checker = checker;
    this.faults = faults;
  }

  /** What it answers. */
  List<Route> routes() {
    return List.of(
        new Route("GET", "/handbook/", exchange -> page(exchange, "index.html")),
        new Route("GET", "/handbook/{page}", exchange -> page(exchange, exchange.part("page"))));
  }

  private void page(Exchange exchange, String name) throws IOException, ProblemException {
    Path shelf = shelf();
    exchange.header("Content-Security-Policy", POLICY);
    if (shelf == null) {
      exchange.send(200, "text/html; charset=utf-8", MAKING.getBytes(StandardCharsets.UTF_8));
      return;
    }
    Path file = name.matches("[A-Za-z0-9._-]+") ? shelf.resolve(name) : null;
    if (file == null || !Files.isRegularFile(file)) {
      throw new ProblemException(404, "the handbook has no such page");
    }
    exchange.send(file);
  }

  /** Where it is; null while it is being made, which this begins. */
  private synchronized Path shelf() throws IOException {
    if (folder == null) {
      folder = TempFiles.temporaryFolder();
      work.execute(this::make);
    }
    return made ? folder : null;
  }

  private void make() {
    try {
      Instant ran = Instant.now(Clock.systemUTC());
      new Handbook(checker.pack(), new FeatureRun(checker, 1).run(List.of()), ran).write(folder);
      synchronized (this) {
        made = true;
      }
    } catch (IOException | RuntimeException e) {
      faults.accept(e);
    }
  }

  @Override
  public synchronized void close() {
    work.shutdownNow();
    try {
      if (folder != null) {
        TempFiles.remove(folder);
      }
    } catch (IOException e) {
      faults.accept(e);
    }
  }
}
