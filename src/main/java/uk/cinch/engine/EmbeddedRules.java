package uk.cinch.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.ParsedFiles;
import uk.cinch.catalog.RulePack;

/** Compiles, hashes and parses the pack that the program is built with, as a step of the build. */
final class EmbeddedRules {
  private EmbeddedRules() {}

  /**
   * Writes the image, the hash and the parsed files, after those of an earlier build are gone: a
   * pack that finds its hash takes it as it is.
   *
   * @param args the files to write
   */
  public static void main(String[] args) throws IOException {
    for (String earlier : args) {
      Files.deleteIfExists(Path.of(earlier));
    }
    RulePack pack = RulePack.read(PackFiles.embedded());
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      RuleLoader.compile(pack).write(out);
    }
    Files.writeString(Path.of(args[1]), pack.files().sha256());
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      ParsedFiles.write(pack.files(), out);
    }
  }
}
