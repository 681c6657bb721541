package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.cinch.catalog.PackFiles;
import uk.cinch.cli.Main.UsageException;

/** Writes a pack into a folder. */
@Command(name = "unpack")
final class RulesUnpack extends CinchCommand {
  @Mixin private PackOption pack;

  @Parameters(paramLabel = "DIR")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    requireEmpty(folder);
    PackFiles files = pack.files();
    Unpacked.write(files, files, folder);
    out().println("Rule pack written to " + folder);
    out().println("Keep " + Unpacked.ORIGIN + " in it: 'cinch rules merge' compares with it");
    out().println("Use it with: cinch check RETURN.xml --rules " + folder);
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
