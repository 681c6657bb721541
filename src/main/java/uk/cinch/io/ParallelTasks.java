package uk.cinch.io;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does several things at once, on threads that do not keep the program going. Thread-safe. */
public final class ParallelTasks {
  private ParallelTasks() {}

  /**
   * Does them all.
   *
   * @param threads how many at once
   * @param taker is given on the caller's thread what each came to, in their order, as soon as it
   *     is known
   * @throws IllegalStateException when one of them throws, or the caller is interrupted
   */
  public static <T> void run(
      int threads, Collection<? extends Callable<T>> tasks, Consumer<T> taker) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, ParallelTasks::daemon);
    try {
      List<Future<T>> results =
          tasks.stream().map(task -> pool.submit((Callable<T>) task)).toList();
      for (Future<T> result : results) {
        taker.accept(result.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** A thread that does not keep the program going, not yet started. */
  public static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "cinch");
    thread.setDaemon(true);
    return thread;
  }
}
