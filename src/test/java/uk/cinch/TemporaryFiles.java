package uk.cinch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies where temporary files go. */
public final class TemporaryFiles {
  private TemporaryFiles() {}

  /** Files and folders of cinch's. */
  public static Set<Path> ofCinch() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("cinch-"))
          .collect(Collectors.toSet());
    }
  }
}
