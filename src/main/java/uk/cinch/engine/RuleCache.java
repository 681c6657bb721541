package uk.cinch.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cinch.io.TempFiles;

/**
 * Keeps compiled rules in a folder of the user's own, so that a pack that has been changed is
 * compiled once. Only ever a help: what cannot be read is as good as not there, and what cannot be
 * written is left. Several processes may use one folder at once. Immutable and thread-safe.
 */
public final class RuleCache {
  /** Keeps nothing. */
  public static final RuleCache NONE = new RuleCache(null);

  private static final String ENDING = ".rules";
  private static final int MOST_FILES = 20;
  private static final Set<PosixFilePermission> OTHERS_WRITE =
      EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private final Path folder;

  private RuleCache(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps rules in a folder, which is made, for its owner only, when something is to be kept. One
   * that others may write to is not used.
   */
  public static RuleCache in(Path folder) {
    return new RuleCache(folder);
  }

  /** The rules kept under a key; empty when there are none that can be used. */
  Optional<CompiledPack> get(String key) {
    if (folder == null || !isOnlyForOwner()) {
      return Optional.empty();
    }
    Path file = file(key);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Optional<CompiledPack> image = CompiledPack.read(in).filter(kept -> kept.key().equals(key));
      if (image.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
      return image;
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps rules under their key. */
  void put(CompiledPack image) {
    if (folder == null) {
      return;
    }
    try {
      makeFolder();
      if (isOnlyForOwner()) {
        TempFiles.write(file(image.key()), image::write);
        prune();
      }
    } catch (IOException | RuntimeException e) {
      // the rules are there all the same; the next run compiles them again
      return;
    }
  }

  private Path file(String key) {
    return folder.resolve(key + "-java" + Runtime.version().feature() + ENDING);
  }

  private void makeFolder() throws IOException {
    if (Files.getFileStore(nearest()).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  /** The folder, or the nearest above it that is there. */
  private Path nearest() {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    return there;
  }

  private boolean isOnlyForOwner() {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    try {
      return view == null
          || view.readAttributes().permissions().stream().noneMatch(OTHERS_WRITE::contains);
    } catch (IOException e) {
      return false;
    }
  }

  /** Leaves those used last. */
  private void prune() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> file.getFileName().toString().endsWith(ENDING)).forEach(files::add);
    }
    if (files.size() > MOST_FILES) {
      files.sort(Comparator.comparing(RuleCache::used));
      for (Path file : files.subList(0, files.size() - MOST_FILES)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static FileTime used(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.from(Instant.EPOCH);
    }
  }
}
