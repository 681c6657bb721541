package uk.cinch.web;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import uk.cinch.ReturnChecker;
import uk.cinch.report.Leftovers;

/**
 * The desks that pages have open. One that nobody asks for is cleared after a while. Thread-safe.
 */
final class Desks implements AutoCloseable {
  private static final int ID_BYTES = 16;

  private final ReturnChecker checker;
  private final Limits limits;
  private final Turns turns;
  private final Consumer<Throwable> faults;
  private final Map<String, Desk> desks = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final ExecutorService work = Executors.newCachedThreadPool(Desks::thread);
  private final ScheduledExecutorService clearing =
      Executors.newSingleThreadScheduledExecutor(Desks::thread);

  Desks(ReturnChecker checker, Limits limits, Turns turns, Consumer<Throwable> faults) {
    this.checker = checker;
    this.limits = limits;
    this.turns = turns;
    this.faults = faults;
    long often = Math.max(1, limits.idle().toMillis() / 4);
    clearing.scheduleWithFixedDelay(this::clear, often, often, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable what) {
    Thread thread = new Thread(what, "cinch desk");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Opens one.
   *
   * @throws ProblemException 429 when too many are open
   */
  Desk open() throws IOException, ProblemException {
    if (desks.size() >= limits.desks()) {
      throw new ProblemException(429, "too many desks are open", Map.of("Retry-After", "60"));
    }
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    Desk desk = new Desk(id, Leftovers.temporaryFolder(), checker);
    desks.put(id, desk);
    return desk;
  }

  /** The one of an id. */
  Optional<Desk> find(String id) {
    return Optional.ofNullable(desks.get(id));
  }

  /** Clears one, and all that lies on it. */
  void remove(Desk desk) throws IOException {
    desks.remove(desk.id());
    desk.close();
  }

  /** Checks what lies on a desk for which a check has begun, on another thread. */
  void check(Desk desk) {
    work.execute(
        () -> {
          try {
            desk.check(turns, limits);
          } catch (IllegalStateException e) {
            faults.accept(e.getCause());
          }
        });
  }

  private void clear() {
    for (Desk desk : desks.values()) {
      if (desk.idle(limits.idle().toNanos())) {
        desks.remove(desk.id());
        close(desk);
      }
    }
  }

  private void close(Desk desk) {
    try {
      desk.close();
    } catch (IOException e) {
      faults.accept(e);
    }
  }

  @Override
  public void close() {
    clearing.shutdownNow();
    work.shutdownNow();
    desks.values().forEach(this::close);
    desks.clear();
  }
}
