package uk.cinch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import uk.cinch.Cinch;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.PackFiles;
import uk.cinch.cli.Main.UsageException;

/** Which rule pack to use: the one named, else the one beside the program, else the embedded. */
final class PackOption {
  private static final String BESIDE = "cinch-rules";

  @Option(names = "--rules", paramLabel = "PACK")
  private Path rules;

  /** The pack's folder, to change files in. */
  Path folder() {
    Path beside = beside();
    Path folder = rules != null ? rules : beside;
    if (folder == null) {
      throw new UsageException(
          "name the pack's folder with --rules DIR; 'cinch rules unpack DIR' makes one");
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + " is no folder; only a folder can be changed");
    }
    return folder;
  }

  PackFiles files() {
    if (rules != null) {
      return PackFiles.load(rules);
    }
    Path beside = beside();
    return beside == null ? PackFiles.embedded() : PackFiles.load(beside);
  }

  /** The pack's checker; the launcher says where rules that have been compiled are kept. */
  ReturnChecker checker() {
    String kept = System.getProperty("cinch.cache");
    return kept == null ? Cinch.of(files()) : Cinch.of(files(), Path.of(kept));
  }

  private static Path beside() {
    String home = System.getProperty("cinch.home");
    return home != null && Files.isDirectory(Path.of(home, BESIDE)) ? Path.of(home, BESIDE) : null;
  }
}
