package uk.cinch.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import uk.cinch.engine.Answer;
import uk.cinch.engine.ChildSession;
import uk.cinch.engine.DisabledRules;
import uk.cinch.engine.Heartbeat;
import uk.cinch.engine.RuleBase;
import uk.cinch.facts.Child;
import uk.cinch.input.Binder;
import uk.cinch.input.MessageReader;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;

/**
 * Takes children through reading, binding and rules, and hands them on in the order of the file.
 * Each worker reads some children, one worker at a time, and then checks them beside the others. No
 * more than a few batches are under way, whatever the size of the return. Used once.
 */
final class Pipeline {
  /**
   * The first batch is small, so that all threads soon have something to do, the next twice that.
   */
  private static final int FIRST_BATCH = 32;

  private static final int BATCH = 256;
  private static final int BATCHES_AHEAD = 2;
  private static final int GRACE_SECONDS = 10;

  private final RuleBase rules;
  private final Supplier<Binder> binders;
  private final boolean ruleByRule;
  private final DisabledRules disabled;
  private final Watchdog watchdog;
  private final Map<String, Long> times;

  private MessageReader children;
  private int mostWorkers;
  private final List<Worker> workers = new ArrayList<>();
  private BlockingQueue<Batch> ahead;
  private final ReentrantLock reading = new ReentrantLock();
  private int position = 1;
  private int batchSize = FIRST_BATCH;
  private boolean ended;
  private volatile boolean stopped;

  /** A child, its problems of form, and what the rules say. */
  record Checked(Binder.RecordWithErrors<Child> child, Answer answer) {}

  /** Takes what comes, in order, on the thread that runs the pipeline. */
  interface Taker {
    void take(Checked child) throws IOException;

    /**
     * A rule does not come to an end; it is left out from here on.
     *
     * @param from position of the first child it is left out for
     */
    void stuck(Heartbeat.Activity at, int from);
  }

  /** Children that follow one another in the file, and what becomes of them. */
  private static final class Batch {
    private final int firstPosition;
    private final int size;
    private List<XmlElement> elements;
    private List<Binder.RecordWithErrors<Child>> children;
    private volatile Worker worker;
    private volatile boolean ruleByRule;
    private volatile Heartbeat heartbeat;
    private final CompletableFuture<List<Checked>> checked = new CompletableFuture<>();

    Batch(int firstPosition, List<XmlElement> elements, Worker worker) {
      this.firstPosition = firstPosition;
      this.size = elements.size();
      this.elements = elements;
      this.worker = worker;
    }

    /** The children, bound; from then on their elements are let go. */
    synchronized List<Binder.RecordWithErrors<Child>> children(Binder binder) {
      if (children == null) {
        List<Binder.RecordWithErrors<Child>> bound = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          bound.add(binder.child(elements.get(i), firstPosition + i));
        }
        children = bound;
        elements = null;
      }
      return children;
    }

    Heartbeat heartbeat() {
      return heartbeat;
    }
  }

  /**
   * @param ruleByRule whether rules are fired one at a time, so that each is timed
   * @param disabled rules that are left out, as it comes to be known
   * @param times gets how long each rule took, in nanoseconds by code, once the pipeline has run
   */
  Pipeline(
      RuleBase rules,
      Supplier<Binder> binders,
      boolean ruleByRule,
      DisabledRules disabled,
      Watchdog watchdog,
      Map<String, Long> times) {
    this.rules = rules;
    this.binders = binders;
    this.ruleByRule = ruleByRule;
    this.disabled = disabled;
    this.watchdog = watchdog;
    this.times = times;
  }

  void run(MessageReader envelope, int threads, Taker taker)
      throws UnreadableReturnException, IOException {
    children = envelope;
    mostWorkers = threads;
    ahead = new ArrayBlockingQueue<>(threads + BATCHES_AHEAD);
    start(null);
    try {
      Batch batch;
      do {
        batch = ahead.take();
        for (Checked child : checked(batch, taker)) {
          taker.take(child);
        }
      } while (batch.size > 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw rethrow(e.getCause());
    } finally {
      stop();
    }
  }

  private List<Checked> checked(Batch batch, Taker taker)
      throws InterruptedException, ExecutionException {
    while (true) {
      try {
        return watchdog.await(batch.checked, batch::heartbeat);
      } catch (Watchdog.StuckException e) {
        if (e.at().rule() == null) {
          batch.ruleByRule = true;
        } else {
          disabled.add(e.at().rule());
          taker.stuck(e.at(), batch.firstPosition);
        }
        batch.worker.abandon();
        start(batch);
      }
    }
  }

  /** A worker that begins with a batch another is stuck with, if any. */
  private void start(Batch batch) {
    synchronized (workers) {
      Worker worker = new Worker(batch);
      workers.add(worker);
      worker.thread.start();
    }
  }

  private void startIfWanted() {
    synchronized (workers) {
      if (workers.stream().filter(worker -> !worker.abandoned).count() < mostWorkers) {
        try {
          start(null);
        } catch (OutOfMemoryError e) {
          // no room for another thread: those there are do
          mostWorkers = 0;
        }
      }
    }
  }

  /**
   * A session that is not closed stays with its rules for good, so workers are waited for; not one
   * that may be blocked in a stream that is the caller's, or stuck in a rule.
   */
  private void stop() {
    List<Worker> all;
    synchronized (workers) {
      stopped = true;
      mostWorkers = 0;
      all = List.copyOf(workers);
    }
    all.forEach(worker -> worker.thread.interrupt());
    ahead.clear();
    try {
      for (Worker worker : all) {
        if (!worker.abandoned && !worker.reads) {
          worker.thread.join(TimeUnit.SECONDS.toMillis(GRACE_SECONDS));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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

  /** Reads, binds and checks children on a separate thread. */
  private final class Worker implements Runnable {
    private final Thread thread = new Thread(this, "cinch");
    private final Binder binder = binders.get();
    private final ChildSession session = new ChildSession(rules, disabled, ruleByRule);
    private Batch batch;
    private volatile boolean reads;
    private volatile boolean abandoned;

    Worker(Batch first) {
      thread.setDaemon(true);
      batch = first;
      if (first != null) {
        first.worker = this;
      }
    }

    /** Lets it be; it ends should it ever come to the end of what it does. */
    void abandon() {
      abandoned = true;
    }

    @Override
    public void run() {
      try (session) {
        while (!abandoned && (batch != null || read())) {
          check();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        if (!abandoned) {
          synchronized (times) {
            session.addTimes(times);
          }
        }
      }
    }

    /** Takes the next batch; false when there is nothing left to check. */
    private boolean read() throws InterruptedException {
      Batch next;
      boolean last;
      boolean full;
      reading.lockInterruptibly();
      try {
        if (ended || stopped) {
          return false;
        }
        next = next();
        last = next.checked.isDone();
        full = next.size == batchSize;
        batchSize = Math.min(BATCH, 2 * batchSize);
        ended = last;
        position += next.size;
        ahead.put(next);
      } finally {
        reading.unlock();
      }
      if (full) {
        startIfWanted();
      }
      batch = last ? null : next;
      return !last;
    }

    /** The next children; at the end none, and then, as after a fault, the batch is done. */
    private Batch next() {
      List<XmlElement> read = new ArrayList<>(batchSize);
      Throwable fault = null;
      reads = true;
      try {
        for (XmlElement child; read.size() < batchSize && (child = children.next()) != null; ) {
          read.add(child);
        }
      } catch (UnreadableReturnException | IOException | RuntimeException | Error e) {
        fault = e;
      } finally {
        reads = false;
      }
      Batch next = new Batch(position, read, this);
      if (fault != null) {
        next.checked.completeExceptionally(fault);
      } else if (read.isEmpty()) {
        next.checked.complete(List.of());
      }
      return next;
    }

    private void check() {
      Batch current = batch;
      batch = null;
      try {
        List<Checked> checked =
            current.ruleByRule ? checkRuleByRule(current) : check(current, session);
        if (!abandoned) {
          current.checked.complete(checked);
        }
      } catch (RuntimeException | Error e) {
        if (!abandoned) {
          current.checked.completeExceptionally(e);
        }
      }
    }

    /** Finds out which rule does not come to an end. */
    private List<Checked> checkRuleByRule(Batch current) {
      try (ChildSession slow = new ChildSession(rules, disabled, true)) {
        return check(current, slow);
      }
    }

    private List<Checked> check(Batch current, ChildSession rules) {
      current.heartbeat = rules.heartbeat();
      List<Checked> checked = new ArrayList<>(current.size);
      for (Binder.RecordWithErrors<Child> child : current.children(binder)) {
        checked.add(new Checked(child, rules.check(child.record())));
      }
      return checked;
    }
  }
}
