package uk.cinch.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import uk.cinch.ReturnChecker;
import uk.cinch.io.TempFiles;

/**
 * The workspaces that pages have open. One that nobody asks for is cleared after a while.
 * Thread-safe.
 */
final class Workspaces implements AutoCloseable {
  private static final ThreadFactory THREADS =
      BasicThreadFactory.builder().namingPattern("cinch workspace").daemon().build();

  private final ReturnChecker checker;
  private final Limits limits;
  private final CheckQueue turns;
  private final Consumer<Throwable> faults;
  private final Map<String, Workspace> workspaces = new ConcurrentHashMap<>();
  private final ExecutorService work = Executors.newCachedThreadPool(THREADS);
  private final ScheduledExecutorService clearing =
      Executors.newSingleThreadScheduledExecutor(THREADS);

  Workspaces(ReturnChecker checker, Limits limits, CheckQueue turns, Consumer<Throwable> faults) {
    this.checker = checker;
    this.limits = limits;
    this.turns = turns;
    this.faults = faults;
    long often = Math.max(1, limits.idle().toMillis() / 4);
    clearing.scheduleWithFixedDelay(this::clear, often, often, TimeUnit.MILLISECONDS);
  }

  /**
   * Opens one.
   *
   * @throws ProblemException 429 when too many are open
   */
  Workspace open() throws IOException, ProblemException {
    if (workspaces.size() >= limits.workspaces()) {
      throw new ProblemException(429, "too many desks are open", Map.of("Retry-After", "60"));
    }
    String id = UUID.randomUUID().toString();
    Workspace workspace = new Workspace(id, TempFiles.temporaryFolder(), checker);
    workspaces.put(id, workspace);
    return workspace;
  }

  /** The one of an id. */
  Optional<Workspace> find(String id) {
    return Optional.ofNullable(workspaces.get(id));
  }

  /** Clears one, and all there is in it. */
  void remove(Workspace workspace) throws IOException {
    workspaces.remove(workspace.id());
    workspace.close();
  }

  /** Checks what is in a workspace for which a check has begun, on another thread. */
  void check(Workspace workspace) {
    work.execute(() -> workspace.check(turns, limits, faults));
  }

  private void clear() {
    for (Workspace workspace : workspaces.values()) {
      if (workspace.idle(limits.idle().toNanos())) {
        workspaces.remove(workspace.id());
        close(workspace);
      }
    }
  }

  private void close(Workspace workspace) {
    try {
      workspace.close();
    } catch (IOException e) {
      faults.accept(e);
    }
  }

  @Override
  public void close() {
    clearing.shutdownNow();
    work.shutdownNow();
    workspaces.values().forEach(this::close);
    workspaces.clear();
  }
}
