package uk.cinch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Cinch;
import uk.cinch.Fixture;
import uk.cinch.catalog.PackFiles;

class RuleCacheTest {
  private static final String RULE = "rules-drl/child-identifiers/8500.drl";

  @TempDir private Path temporary;
  private Path folder;
  private RuleCache cache;

  @BeforeEach
  void nameAFolderThatIsNotThere() {
    folder = temporary.resolve("a/b");
    cache = RuleCache.in(folder);
  }

  private static CompiledPack image(String key) {
    return new CompiledPack(key, Map.of("8500", "8500"), Map.of("a.B", new byte[] {1, 2, 3}));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  @Test
  void whatWasKeptIsThereAgain() throws IOException {
    assertThat(cache.get("key")).isEmpty();

    cache.put(image("key"));

    assertThat(cache.get("key").orElseThrow().classes().get("a.B")).containsExactly(1, 2, 3);
    assertThat(cache.get("other")).isEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerCanReadIt() throws IOException {
    cache.put(image("key"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
        .isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatOthersMayWriteToIsNotUsed() throws IOException {
    cache.put(image("key"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThat(cache.get("key")).isEmpty();
    cache.put(image("second"));
    assertThat(files()).hasSize(1);
  }

  @Test
  void aDamagedFileIsAsGoodAsNoneAndIsReplaced() throws IOException {
    cache.put(image("key"));
    byte[] whole = Files.readAllBytes(files().get(0));
    for (byte[] damaged : List.of(new byte[0], new byte[] {1}, changed(whole))) {
      Files.write(files().get(0), damaged);
      assertThat(cache.get("key")).isEmpty();
    }

    cache.put(image("key"));

    assertThat(cache.get("key")).isPresent();
  }

  private static byte[] changed(byte[] whole) {
    byte[] changed = whole.clone();
    changed[whole.length - 1] ^= 1;
    return changed;
  }

  @Test
  void anotherFileUnderItsNameIsNotTaken() throws IOException {
    cache.put(image("one"));
    Path one = files().get(0);
    cache.put(image("two"));
    Path two = files().stream().filter(file -> !file.equals(one)).findFirst().orElseThrow();
    Files.copy(two, one, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(cache.get("one")).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    RuleCache nowhere = RuleCache.in(file.resolve("below"));

    nowhere.put(image("key"));

    assertThat(nowhere.get("key")).isEmpty();
    RuleCache.NONE.put(image("key"));
    assertThat(RuleCache.NONE.get("key")).isEmpty();
  }

  @Test
  void thoseNotUsedForLongestGo() throws IOException {
    for (int i = 0; i < 25; i++) {
      cache.put(image("key" + i));
      Files.setLastModifiedTime(
          folder.resolve("key" + i + "-java" + Runtime.version().feature() + ".rules"),
          FileTime.from(Instant.ofEpochSecond(1_000_000 + i)));
      cache.get("key0");
    }
    cache.put(image("last"));

    assertThat(files()).hasSize(20);
    assertThat(cache.get("key0")).isPresent();
    assertThat(cache.get("key1")).isEmpty();
    assertThat(cache.get("last")).isPresent();
  }

  @Test
  void severalMayUseItAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      results.add(
          threads.submit(
              () -> {
                RuleCache own = RuleCache.in(folder);
                own.put(image("key"));
                return own.get("key").isPresent();
              }));
    }
    for (Future<Boolean> result : results) {
      assertThat(result.get()).isTrue();
    }
    threads.shutdown();
    assertThat(files()).hasSize(1);
  }

  @Test
  void aChangedPackIsCompiledOnceAndWhatIsKeptIsScannedAgain() throws IOException {
    PackFiles changed =
        Fixture.changed(Fixture.only("8500"), RULE, "LAchildID == null", "LAchildID == \"kept\"");
    Cinch.of(changed, folder);
    Path kept = files().get(0);
    FileTime before = FileTime.from(Instant.ofEpochSecond(1_000_000));
    Files.setLastModifiedTime(kept, before);
    CompiledPack image;
    try (java.io.InputStream in = Files.newInputStream(kept)) {
      image = CompiledPack.read(in).orElseThrow();
    }

    Cinch.of(changed, folder);

    assertThat(files()).containsExactly(kept);
    assertThat(Files.getLastModifiedTime(kept)).isGreaterThan(before);

    Map<String, byte[]> reaching = new java.util.TreeMap<>(image.classes());
    reaching.put("uk.cinch.rules.Reaching", reaching());
    cache.put(new CompiledPack(image.key(), image.owners(), reaching));
    Cinch.of(changed, folder);
    assertThat(cache.get(image.key()).orElseThrow().classes())
        .doesNotContainKey("uk.cinch.rules.Reaching");
  }

  /** A class that reaches for what rules must not. */
  private static byte[] reaching() throws IOException {
    try (java.io.InputStream in = RuleCacheTest.class.getResourceAsStream("RuleCacheTest.class")) {
      return in.readAllBytes();
    }
  }
}
