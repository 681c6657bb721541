package uk.cinch.web;

import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Takes in what is left of a body after its answer, and throws it away. Without it a client that is
 * still sending would never see the answer: a connection closed with bytes unread is reset. Holds
 * no thread while nothing comes.
 */
final class BodyDrainer implements Runnable {
  /** Who sends longer than this after the answer has it or does not listen. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Request request;
  private final Callback then;
  private final long began = System.nanoTime();

  private BodyDrainer(Request request, Callback then) {
    this.request = request;
    this.then = then;
  }

  /**
   * @param request that has been answered
   * @param then succeeds when all is in, when it ends early or when it takes too long
   */
  static void skip(Request request, Callback then) {
    new BodyDrainer(request, then).run();
  }

  @Override
  public void run() {
    boolean more = true;
    while (more && System.nanoTime() - began < LONGEST.toNanos()) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      more = !chunk.isLast() && !Content.Chunk.isFailure(chunk);
      chunk.release();
    }
    then.succeeded();
  }
}
