package uk.cinch.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void whatDoesNotComeToAnEndIsLeftBehindAndTheRestIsDone() {
    CountDownLatch never = new CountDownLatch(1);
    Workers workers = new Workers(1, Duration.ofMillis(100));

    List<String> done =
        workers.run(
            List.of(
                new Workers.Task<>(() -> "one", "late"),
                new Workers.Task<>(() -> waitFor(never), "late"),
                new Workers.Task<>(() -> "three", "late")));

    assertThat(done).containsExactly("one", "late", "three");
  }

  private static String waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "ended";
  }
}
