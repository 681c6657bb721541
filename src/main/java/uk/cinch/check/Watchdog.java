package uk.cinch.check;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import uk.cinch.engine.Heartbeat;

/**
 * Waits for work that rules are part of, and notices when one of them does not come to an end.
 * Looks now and then rather than at the clock, so that a machine that was asleep does not put the
 * blame on a rule. Immutable and thread-safe.
 */
final class Watchdog {
  private static final int LOOKS = 10;

  private final Duration limit;

  /** The work has not moved for the limit. */
  static final class StuckException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Heartbeat.Activity at;

    private StuckException(Heartbeat.Activity at) {
      super(at.record());
      this.at = at;
    }

    Heartbeat.Activity at() {
      return at;
    }
  }

  /**
   * @param limit how long a rule may take over one record or one batch of records
   */
  Watchdog(Duration limit) {
    this.limit = limit;
  }

  /**
   * What the work comes to.
   *
   * @param heartbeat of what does the work, asked each time; null while nothing does
   * @throws StuckException when a rule does not come to an end; the work goes on all the same
   */
  <T> T await(Future<T> work, Supplier<Heartbeat> heartbeat)
      throws StuckException, InterruptedException, ExecutionException {
    long wait = Math.max(1, limit.toMillis() / LOOKS);
    Heartbeat.Activity last = null;
    int same = 0;
    while (true) {
      try {
        return work.get(wait, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        Heartbeat asked = heartbeat.get();
        Heartbeat.Activity now = asked == null ? null : asked.activity();
        same = now != null && now == last ? same + 1 : 0;
        last = now;
        if (same >= LOOKS) {
          throw new StuckException(now);
        }
      }
    }
  }
}
