package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cinch.check.Options;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Report;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

class FrontDoorTest {
  private static final ReturnChecker CHECKER = Fixture.embedded();

  /** A sink that notes what it is told and fails where it is asked to. */
  private static final class Notes implements ReturnSink {
    private final List<String> told = new ArrayList<>();
    private final int failAt;

    Notes(int failAt) {
      this.failAt = failAt;
    }

    @Override
    public void begin(ReturnHead head) {
      told.add("begin " + head.file());
    }

    @Override
    public void child(CheckedChild child) throws IOException {
      if (child.record().getPosition() == failAt) {
        throw new IOException("no room");
      }
      told.add("child " + child.record().getPosition());
    }

    @Override
    public void end(ReturnEnd end) {
      told.add("end " + end.counts().children());
    }
  }

  private static InputStream sample(String name) throws IOException {
    return Files.newInputStream(Path.of("samples", name));
  }

  @Test
  void aSinkIsToldOfTheHeadThenEachChildInOrderThenTheEnd() throws Exception {
    Notes notes = new Notes(0);

    CHECKER.check(
        sample("fault-1510-2024-25.xml"), Options.DEFAULT.withThreads(3).withFile("a.xml"), notes);

    assertThat(notes.told)
        .containsExactly(
            "begin a.xml",
            "child 1",
            "child 2",
            "child 3",
            "child 4",
            "child 5",
            "child 6",
            "child 7",
            "child 8",
            "child 9",
            "child 10",
            "child 11",
            "end 11");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aSinkThatFailsEndsTheCheckAtOnce(int threads) throws Exception {
    Notes notes = new Notes(3);
    CountDownLatch never = new CountDownLatch(1);
    InputStream blocking =
        new InputStream() {
          @Override
          public int read() throws IOException {
            try {
              never.await();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            return -1;
          }
        };
    byte[] mixed = sample("mixed-2024-25.xml").readAllBytes();
    byte[] part = java.util.Arrays.copyOf(mixed, mixed.length - 20);
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(part), blocking);
    long before = System.nanoTime();

    assertThatThrownBy(() -> CHECKER.check(in, Options.DEFAULT.withThreads(threads), notes))
        .isInstanceOf(IOException.class)
        .hasMessage("no room");

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    assertThat(notes.told).containsExactly("begin return", "child 1", "child 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aCheckIsCancelledBetweenChildren(int threads) throws Exception {
    Notes notes = new Notes(0);
    Options options =
        Options.DEFAULT.withThreads(threads).withCancelled(() -> notes.told.size() >= 3);

    assertThatThrownBy(() -> CHECKER.check(sample("mixed-2024-25.xml"), options, notes))
        .isInstanceOf(CancellationException.class);

    assertThat(notes.told).containsExactly("begin return", "child 1", "child 2");
  }

  @Test
  void aReturnOfMoreBytesThanAllowedIsRefused() throws Exception {
    long size = Files.size(Path.of("samples/mixed-2024-25.xml"));

    assertThat(
            CHECKER
                .check(sample("mixed-2024-25.xml"), Options.DEFAULT.withMostBytes(size))
                .end()
                .bytes())
        .isEqualTo(size);
    for (long most : List.of(0L, 500L, size - 1)) {
      assertThatThrownBy(
              () -> CHECKER.check(sample("mixed-2024-25.xml"), Options.DEFAULT.withMostBytes(most)))
          .isInstanceOf(UnreadableReturnException.class)
          .hasMessage("the return is larger than " + most + " bytes");
    }
  }

  @Test
  void oneCheckerServesManyAtOnce() throws Exception {
    Report expected = CHECKER.check(sample("mixed-2024-25.xml"));
    var pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Report>> reports = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        reports.add(pool.submit(() -> CHECKER.check(sample("mixed-2024-25.xml"))));
      }
      for (Future<Report> report : reports) {
        assertThat(report.get().findings()).isEqualTo(expected.findings());
        assertThat(report.get().end()).isEqualTo(expected.end());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void theStreamIsReadToItsEndAndLeftOpen() throws Exception {
    boolean[] closed = {false};
    InputStream in =
        new java.io.FilterInputStream(sample("clean-2024-25.xml")) {
          @Override
          public void close() throws IOException {
            closed[0] = true;
            super.close();
          }
        };

    CHECKER.check(in);

    assertThat(closed[0]).isFalse();
    assertThat(in.read()).isEqualTo(-1);
    in.close();
  }
}
