package uk.cinch.perf;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One operation is a whole return: reading it, checking what has been read, or all of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class Benchmarks {
  /** How many children the return has. */
  @Param("20000")
  public int children;

  private Work work;

  /** Makes the return. */
  @Setup(Level.Trial)
  public void makeReturn() {
    work = new Work(children);
  }

  /** One pass of the JDK's own reader, to compare with. */
  @Benchmark
  public long stax() {
    return work.stax();
  }

  /** Reading, up to the elements of each child. */
  @Benchmark
  public long reading() {
    return work.read();
  }

  /** Rules over children that have been read. */
  @Benchmark
  public long rules() {
    return work.rules();
  }

  /** From the text of the return to the last byte of its JSON report, on one thread. */
  @Benchmark
  public void endToEndOnOneThread() {
    work.check(1);
  }

  /** From the text of the return to the last byte of its JSON report, on two threads. */
  @Benchmark
  public void endToEndOnTwoThreads() {
    work.check(2);
  }
}
