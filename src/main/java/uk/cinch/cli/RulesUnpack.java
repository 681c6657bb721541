package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.cinch.catalog.PackFiles;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;

/** Writes a pack into a folder. */
@Command(
    name = "unpack",
    description = "Write the rule pack into a folder, to read or to change.",
    mixinStandardHelpOptions = true)
final class RulesUnpack implements Callable<Integer> {
  private final Streams streams;

  @Mixin private PackOption pack;

  @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
  private Path folder;

  RulesUnpack(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    requireEmpty(folder);
    PackFiles files = pack.files();
    Unpacked.write(files, files, folder);
    streams.out().println("Rule pack written to " + folder);
    streams
        .out()
        .println("Keep " + Unpacked.ORIGIN + " in it: 'cinch rules merge' compares with it");
    streams.out().println("Use it with: cinch check RETURN.xml --rules " + folder);
    return ExitCode.NOTHING_FOUND;
  }

  static void requireEmpty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new UsageException(folder + " is not empty; name another folder");
        }
      }
    }
  }
}
