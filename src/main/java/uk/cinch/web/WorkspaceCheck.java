package uk.cinch.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CancellationException;
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
  private volatile int percent;

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
    return percent;
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
    try (InputStream in = counted(file);
        Outputs outputs =
            Outputs.toFolder(name, name.getFileName().toString(), formats, checker, lastYear)) {
      outputs.serveHtmlAs(name.resolve(SERVED));
      checker.check(in, all, outputs);
      outputs.finish();
      return outputs;
    }
  }

  /** The return's bytes, of which it is known how many have been read. */
  private InputStream counted(Path file) throws IOException {
    long all = Math.max(1, Files.size(file));
    return new FilterInputStream(ReturnFile.open(file)) {
      private long read;

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        read += Math.max(0, some);
        percent = (int) (PERCENT * read / all);
        return some;
      }
    };
  }
}
