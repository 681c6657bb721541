package uk.cinch.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Says on a terminal how far the check has come; silent elsewhere. Not thread-safe. */
final class Progress implements LongConsumer {
  private static final int STEP = 10_000;

  private final PrintStream err;
  private final boolean terminal = Boolean.getBoolean("cinch.terminal");

  Progress(PrintStream err) {
    this.err = err;
  }

  @Override
  public void accept(long children) {
    if (terminal && children % STEP == 0) {
      err.print(String.format(Locale.ROOT, "\r%,d children checked ", children));
      err.flush();
    }
  }

  /** Takes the last figure off the line. */
  void end() {
    if (terminal) {
      err.print("\r" + " ".repeat(40) + "\r");
      err.flush();
    }
  }
}
