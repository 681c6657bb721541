package uk.cinch.authoring.mutation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import uk.cinch.io.ParallelTasks;

/**
 * Does several things at once, and none of them for ever. Immutable and thread-safe.
 *
 * @param threads how many things at once
 * @param limit how long one may take; what is still going then is left behind, since nothing can
 *     end it
 */
record Workers(int threads, Duration limit) {

  /**
   * Something to do.
   *
   * @param work what gives the answer
   * @param late the answer where that takes too long
   */
  record Task<T>(Supplier<T> work, T late) {}

  /** What each task gives, in order. */
  <T> List<T> run(List<Task<T>> tasks) {
    List<Callable<T>> limited = new ArrayList<>();
    tasks.forEach(task -> limited.add(() -> limited(task)));
    List<T> done = new ArrayList<>();
    ParallelTasks.run(threads, limited, done::add);
    return done;
  }

  private <T> T limited(Task<T> task) throws ExecutionException, InterruptedException {
    FutureTask<T> running = new FutureTask<>(task.work()::get);
    ParallelTasks.daemon(running).start();
    try {
      return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      running.cancel(true);
      return task.late();
    }
  }
}
