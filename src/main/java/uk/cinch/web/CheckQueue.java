package uk.cinch.web;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.function.FailableRunnable;

/**
 * Lets a few checks run at once and some wait, in the order they came. Jetty's QoSHandler would
 * hold requests: their bodies too, and not the checks of workspaces, which outlive theirs.
 * Thread-safe.
 */
final class CheckQueue {
  private static final String AGAIN = "5";

  private final Semaphore turns;
  private final Limits limits;

  CheckQueue(Limits limits) {
    this.limits = limits;
    this.turns = new Semaphore(limits.checks(), true);
  }

  /**
   * Waits for a turn and does something in it.
   *
   * @throws ProblemException when too many wait, or it takes too long
   */
  void take(FailableRunnable<Exception> work) throws Exception {
    if (turns.getQueueLength() >= limits.waiting()) {
      throw busy("too many checks are waiting");
    }
    if (!turns.tryAcquire(limits.longest().toMillis(), TimeUnit.MILLISECONDS)) {
      throw busy("no check had an end within the time allowed");
    }
    try {
      work.run();
    } finally {
      turns.release();
    }
  }

  private static ProblemException busy(String detail) {
    return new ProblemException(503, detail, Map.of("Retry-After", AGAIN));
  }
}
