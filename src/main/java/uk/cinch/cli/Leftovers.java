package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are not finished, which go when the process is stopped. Thread-safe. */
final class Leftovers {
  private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::removeAll, "cinch leftovers"));
  }

  private Leftovers() {}

  /**
   * A file to write into, beside the one it is to become. Only its owner can read it, and no other
   * process writes into it.
   */
  static Path beside(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path file = Files.createTempFile(folder, target.getFileName() + "-", ".partial");
    FILES.add(file);
    return file;
  }

  /** Removes a file, if it is still there. */
  static void remove(Path file) throws IOException {
    FILES.remove(file);
    Files.deleteIfExists(file);
  }

  private static void removeAll() {
    for (Path file : FILES) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // the process is going; there is nobody left to tell
        continue;
      }
    }
  }
}
