package uk.cinch.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Files that are not finished, which go when the process is stopped. Thread-safe. */
public final class TempFiles {
  private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TempFiles::removeAll, "cinch temporary files"));
  }

  private TempFiles() {}

  /**
   * A file to write into, beside the one it is to become. Only its owner can read it, and no other
   * process writes into it.
   */
  public static Path beside(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path file = Files.createTempFile(folder, target.getFileName() + "-", ".partial");
    FILES.add(file);
    return file;
  }

  /** Writes a file. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes a file for its owner only, and whole or not at all. */
  public static void write(Path target, Writing what) throws IOException {
    Path partial = beside(target);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
        what.to(out);
      }
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(partial);
    }
  }

  /** A folder to write into, in another one; only its owner can look into it. */
  public static Path within(Path folder) throws IOException {
    Path temporary = Files.createTempDirectory(folder.toAbsolutePath(), "cinch-");
    FILES.add(temporary);
    return temporary;
  }

  /** A temporary folder that only its owner can look into. */
  public static Path temporaryFolder() throws IOException {
    return within(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** A temporary file that only its owner can read. */
  static Path temporaryFile() throws IOException {
    Path file = Files.createTempFile("cinch-", ".scratch");
    FILES.add(file);
    return file;
  }

  /** Removes a file, or a folder with all there is in it, if it is still there. */
  public static void remove(Path file) throws IOException {
    FILES.remove(file);
    if (!Files.isDirectory(file)) {
      Files.deleteIfExists(file);
      return;
    }
    try (Stream<Path> all = Files.walk(file)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }

  private static void removeAll() {
    for (Path file : FILES) {
      try {
        remove(file);
      } catch (IOException | UncheckedIOException e) {
        // the process is going; there is nobody left to tell
        continue;
      }
    }
  }
}
