package uk.cinch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import uk.cinch.engine.Answer;
import uk.cinch.engine.ChildSession;
import uk.cinch.engine.RuleBase;
import uk.cinch.facts.Child;
import uk.cinch.input.Binder;
import uk.cinch.input.Envelope;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;

/**
 * Takes children through reading, binding and rules, and hands them on in the order of the file.
 * With more than one thread, reading runs ahead by a bounded number of batches.
 */
final class Pipeline {
  private static final int BATCH = 32;
  private static final int BATCHES_AHEAD = 8;
  private static final int GRACE_SECONDS = 10;

  private final RuleBase rules;
  private final Supplier<Binder> binders;

  /** A child, its problems of form, and what the rules say. */
  record Checked(Binder.Bound<Child> child, Answer answer) {}

  /** Takes children in order, on the thread that runs the pipeline. */
  interface Taker {
    void take(Checked child) throws IOException;
  }

  /** Children that stand one after another in the file. */
  private record Batch(int firstPosition, List<XmlElement> children) {}

  Pipeline(RuleBase rules, Supplier<Binder> binders) {
    this.rules = rules;
    this.binders = binders;
  }

  void run(Envelope children, int threads, Taker taker)
      throws UnreadableReturnException, IOException {
    if (threads == 1) {
      runHere(children, taker);
    } else {
      runApart(children, threads - 1, taker);
    }
  }

  private void runHere(Envelope children, Taker taker)
      throws UnreadableReturnException, IOException {
    try (Worker worker = new Worker(rules, binders.get())) {
      int position = 0;
      for (XmlElement child; (child = children.next()) != null; ) {
        taker.take(worker.check(child, ++position));
      }
    }
  }

  private void runApart(Envelope children, int workers, Taker taker)
      throws UnreadableReturnException, IOException {
    BlockingQueue<Worker> idle = new ArrayBlockingQueue<>(workers);
    for (int i = 0; i < workers; i++) {
      idle.add(new Worker(rules, binders.get()));
    }
    BlockingQueue<Future<List<Checked>>> ahead = new ArrayBlockingQueue<>(BATCHES_AHEAD * workers);
    ExecutorService threads = Executors.newFixedThreadPool(workers + 1, Pipeline::thread);
    try {
      threads.execute(() -> read(children, idle, ahead, threads));
      for (List<Checked> batch; !(batch = ahead.take().get()).isEmpty(); ) {
        for (Checked child : batch) {
          taker.take(child);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw rethrow(e.getCause());
    } finally {
      threads.shutdownNow();
      closeWhenIdle(idle, workers);
    }
  }

  /**
   * A session that is not closed stays with its rules for good. Only workers are waited for: the
   * reader may be blocked in a stream that is the caller's.
   */
  private static void closeWhenIdle(BlockingQueue<Worker> idle, int workers) {
    try {
      for (int i = 0; i < workers; i++) {
        Worker worker = idle.poll(GRACE_SECONDS, TimeUnit.SECONDS);
        if (worker != null) {
          worker.close();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads to the end, giving work out; the end is an empty batch, a fault a failed one. */
  private void read(
      Envelope children,
      BlockingQueue<Worker> idle,
      BlockingQueue<Future<List<Checked>>> ahead,
      ExecutorService threads) {
    try {
      try {
        int position = 1;
        for (Batch batch; !(batch = next(children, position)).children().isEmpty(); ) {
          position += batch.children().size();
          Batch full = batch;
          FutureTask<List<Checked>> task = new FutureTask<>(() -> check(full, idle));
          ahead.put(task);
          threads.execute(task);
        }
        ahead.put(done(List.of(), null));
      } catch (UnreadableReturnException | IOException | RuntimeException | Error e) {
        ahead.put(done(null, e));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Batch next(Envelope children, int firstPosition)
      throws UnreadableReturnException, IOException {
    List<XmlElement> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH) {
      XmlElement child = children.next();
      if (child == null) {
        break;
      }
      batch.add(child);
    }
    return new Batch(firstPosition, batch);
  }

  private static List<Checked> check(Batch batch, BlockingQueue<Worker> idle)
      throws InterruptedException {
    Worker worker = idle.take();
    try {
      List<Checked> checked = new ArrayList<>(batch.children().size());
      int position = batch.firstPosition();
      for (XmlElement child : batch.children()) {
        checked.add(worker.check(child, position++));
      }
      return checked;
    } finally {
      idle.add(worker);
    }
  }

  private static Future<List<Checked>> done(List<Checked> batch, Throwable thrown) {
    FutureTask<List<Checked>> done =
        new FutureTask<>(
            () -> {
              if (thrown instanceof Exception e) {
                throw e;
              }
              if (thrown instanceof Error e) {
                throw e;
              }
              return batch;
            });
    done.run();
    return done;
  }

  private static RuntimeException rethrow(Throwable thrown)
      throws UnreadableReturnException, IOException {
    if (thrown instanceof UnreadableReturnException unreadable) {
      throw unreadable;
    }
    if (thrown instanceof IOException io) {
      throw io;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(thrown);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "cinch");
    thread.setDaemon(true);
    return thread;
  }

  /** Binds and checks children; used by one thread at a time. */
  private static final class Worker implements AutoCloseable {
    private final Binder binder;
    private final ChildSession session;

    Worker(RuleBase rules, Binder binder) {
      this.binder = binder;
      this.session = new ChildSession(rules);
    }

    Checked check(XmlElement element, int position) {
      Binder.Bound<Child> child = binder.child(element, position);
      return new Checked(child, session.check(child.record()));
    }

    @Override
    public void close() {
      session.close();
    }
  }
}
