package uk.cinch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import uk.cinch.catalog.PackFiles;

/** Which rule pack to use: the one named, else the one beside the program, else the embedded. */
final class PackOption {
  private static final String BESIDE = "cinch-rules";

  @Option(
      names = "--rules",
      paramLabel = "PACK",
      description =
          "Rule pack to use, a folder or zip. A pack is trusted like a program. Without it: the"
              + " folder cinch-rules beside the program, else the pack built in.")
  private Path rules;

  PackFiles files() {
    if (rules != null) {
      return PackFiles.load(rules);
    }
    String home = System.getProperty("cinch.home");
    if (home != null && Files.isDirectory(Path.of(home, BESIDE))) {
      return PackFiles.load(Path.of(home, BESIDE));
    }
    return PackFiles.embedded();
  }
}
