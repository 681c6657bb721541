package uk.cinch.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.cinch.cli.Main.Streams;

/** A command of the program; what --help says of it is in help.properties. Not thread-safe. */
@Command(
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeOnExecutionException = ExitCode.OURS)
abstract class CinchCommand implements Callable<Integer> {
  private Streams streams;

  /** Says where the command writes; before it is called. */
  void setStreams(Streams streams) {
    this.streams = streams;
  }

  /** Both streams, to hand on. */
  Streams streams() {
    return streams;
  }

  /** Standard output. */
  PrintStream out() {
    return streams.out();
  }

  /** Standard error. */
  PrintStream err() {
    return streams.err();
  }
}
