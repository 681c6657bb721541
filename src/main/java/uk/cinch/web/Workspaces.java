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
import uk.cinch.io.TempFiles;

/**
 * The desks that pages have open. One that nobody asks for is cleared after a while. Thread-safe.
 */
final class Workspaces implements AutoCloseable {
  private static final int ID_BYTES = 16;

  private final ReturnChecker checker;
  private final Limits limits;
  private final CheckQueue turns;
  private final Consumer<Throwable> faults;
  private final Map<String, Workspace> desks = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final ExecutorService work = Executors.newCachedThreadPool(Workspaces::thread);
  private final ScheduledExecutorService clearing =
      Executors.newSingleThreadScheduledExecutor(Workspaces::thread);

  Workspaces(ReturnChecker checker, Limits limits, CheckQueue turns, Consumer<Throwable> faults) {
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
  Workspace open() throws IOException, ProblemException {
    if (desks.size() >= limits.desks()) {
      throw new ProblemException(429, "too many desks are open", Map.of("Retry-After", "60"));
    }
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    Workspace desk = new Workspace(id, TempFiles.temporaryFolder(), checker);
    desks.put(id, desk);
    return desk;
  }

  /** The one of an id. */
  Optional<Workspace> find(String id) {
    return Optional.ofNullable(desks.get(id));
  }

  /** Clears one, and all that lies on it. */
  void remove(Workspace desk) throws IOException {
    desks.remove(desk.id());
    desk.close();
  }

  /** Checks what lies on a desk for which a check has begun, on another thread. */
  void check(Workspace desk) {
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
    for (Workspace desk : desks.values()) {
      if (desk.idle(limits.idle().toNanos())) {
        desks.remove(desk.id());
        close(desk);
      }
    }
  }

  private void close(Workspace desk) {
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
