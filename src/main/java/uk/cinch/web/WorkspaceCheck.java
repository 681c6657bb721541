package uk.cinch.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CancellationException;
import org.apache.commons.io.input.BoundedInputStream;
import uk.cinch.ReturnChecker;
import uk.cinch.check.Options;
import uk.cinch.io.ReturnFile;
import uk.cinch.report.Format;
import uk.cinch.report.Outputs;

/** One check of what is in a workspace. Runs once; the rest is thread-safe. */
final class WorkspaceCheck {
  /** Name of the report that is worked on. */
  static final String SERVED = "served.html";

  private static final int PERCENT = 100;

  private volatile boolean cancelled;
  private volatile long children;
  private volatile BoundedInputStream counted;
  private volatile long bytes = 1;

  void cancel() {
    cancelled = true;
  }

  boolean cancelled() {
    return cancelled;
  }

  /** Children read so far. */
  long children() {
    return children;
  }

  /** How much of the return has been read. */
  int percent() {
    return counted == null ? 0 : (int) (PERCENT * counted.getCount() / bytes);
  }

  /**
   * Checks a return, and writes a report of each format.
   *
   * @param file the return
   * @param lastYear file of last year's; null for none
   * @param options say what else it is checked with
   * @param longest time it may take
   * @param name of the reports, and of the folder that they go to
   * @return what it began and ended with, and is closed
   * @throws CancellationException when it was cancelled or took too long
   */
  Outputs run(
      ReturnChecker checker, Path file, Path lastYear, Options options, Duration longest, Path name)
      throws Exception {
    if (cancelled) {
      // the folder may be gone
      throw new CancellationException();
    }
    long last = System.nanoTime() + longest.toNanos();
    Options all =
        options
            .withProgress(number -> children = number)
            .withCancelled(() -> cancelled || System.nanoTime() - last > 0);
    Files.createDirectories(name);
    EnumSet<Format> formats = EnumSet.allOf(Format.class);
    bytes = Math.max(1, Files.size(file));
    try (BoundedInputStream in =
            BoundedInputStream.builder().setInputStream(ReturnFile.open(file)).get();
        Outputs outputs =
            Outputs.toFolder(name, name.getFileName().toString(), formats, checker, lastYear)) {
      counted = in;
      outputs.serveHtmlAs(name.resolve(SERVED));
      checker.check(in, all, outputs);
      outputs.finish();
      return outputs;
    }
  }
}
