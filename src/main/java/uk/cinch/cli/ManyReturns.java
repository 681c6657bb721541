package uk.cinch.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import uk.cinch.check.Options;
import uk.cinch.cli.Main.Streams;
import uk.cinch.io.ParallelTasks;
import uk.cinch.report.table.Summary;

/**
 * Checks several returns beside each other, and sums them up. What goes wrong with one of them is
 * said and stops none of the rest. Not thread-safe.
 */
final class ManyReturns {
  private final Reports reports;
  private final Options options;
  private final int threads;
  private final Streams streams;

  /** What became of a return, and what is to be said on standard output of it. */
  private record ReturnResult(Result result, ByteArrayOutputStream text) {}

  /**
   * @param threads for all returns together
   */
  ManyReturns(Reports reports, Options options, int threads, Streams streams) {
    this.reports = reports;
    this.options = options;
    this.threads = threads;
    this.streams = streams;
  }

  /** Checks them all; gives the largest of their exit codes. */
  int check(List<Input> inputs) {
    int beside = Math.min(threads, inputs.size());
    Options each = options.withThreads(Math.max(1, threads / beside));
    List<Callable<ReturnResult>> checks = new ArrayList<>();
    inputs.forEach(input -> checks.add(() -> check(input, each)));
    List<Result> results = new ArrayList<>();
    ParallelTasks.run(
        beside,
        checks,
        checked -> {
          streams.out().writeBytes(checked.text().toByteArray());
          say(checked.result());
          results.add(checked.result());
        });
    int worst = results.stream().mapToInt(Result::code).max().orElse(ExitCode.NOTHING_FOUND);
    return Math.max(worst, sumUp(results));
  }

  private ReturnResult check(Input input, Options each) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      return new ReturnResult(reports.check(input, each, text), text);
    } catch (OutOfMemoryError e) {
      return new ReturnResult(
          Result.without(
              input,
              ExitCode.OURS,
              "out of memory: check it on its own, or give more with CINCH_JAVA_OPTS=-Xmx1g"),
          new ByteArrayOutputStream());
    } catch (RuntimeException | Error e) {
      synchronized (this) {
        Main.fault(e, streams.err());
      }
      return new ReturnResult(
          Result.without(input, ExitCode.OURS, "cinch failed on it"), new ByteArrayOutputStream());
    }
  }

  private void say(Result result) {
    if (result.trouble() != null) {
      streams.err().println(result.input().shown() + ": " + result.trouble());
    }
  }

  private int sumUp(List<Result> results) {
    try {
      Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
      out.write("\nAll returns\n-----------\n\n");
      new Summary(results.stream().map(Result::row).toList()).text(out);
      out.flush();
      reports.sumUp(results);
      return ExitCode.NOTHING_FOUND;
    } catch (IOException e) {
      streams.err().println("the summary cannot be written: " + Reports.reason(e));
      return ExitCode.OURS;
    }
  }
}
