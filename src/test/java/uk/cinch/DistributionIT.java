package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.catalog.PackFiles;

/** The zip, unpacked away from the checkout, run as its user runs it. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
  private static final PackFiles FEW = Fixture.only("4180", "8500", "8545", "8925");

  @TempDir private static Path folder;
  private static Path home;

  @BeforeAll
  static void unpack() throws IOException {
    home = Distribution.unpack(folder);
  }

  @Test
  void itGivesTheReportTheReadmeShows() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String sample = "samples/fault-8868-2024-25.xml";

    String out = run(1, "", "check", sample).lines().limit(13).collect(Collectors.joining("\n"));

    assertThat(readme).contains("$ ./cinch check " + sample + " | head -n 13\n" + out + "\n```");
  }

  @Test
  void startingCompilesNoRule() throws Exception {
    Path loaded = folder.resolve("loaded.txt");

    run(0, "-Xlog:class+load:file=" + loaded, "check", "samples/clean-2024-25.xml");

    assertThat(Files.readString(loaded))
        .contains("uk.cinch.engine.CompiledPack")
        .doesNotContain("org.eclipse.jdt.", "org.drools.drl.parser.", "com.github.javaparser.")
        .doesNotContain("io.cucumber.", "com.samskivert.", "com.github.difflib.");
  }

  @Test
  void neitherEncodingNorLanguageNorTimeZoneChangesTheReport() throws Exception {
    String sample = "samples/mixed-2023-24.xml";
    List<String> args = List.of("check", sample, "--format", "json");

    String plain = run(1, "", args.toArray(new String[0]));
    String odd =
        run(
            1,
            "-Dfile.encoding=windows-1252 -Duser.language=tr -Duser.timezone=Pacific/Apia",
            args.toArray(new String[0]));

    assertThat(odd).isEqualTo(plain);
  }

  @Test
  void aPackBesideTheLauncherTakesThePlaceOfTheBuiltInOne() throws Exception {
    FEW.unpack(home.resolve("cinch-rules"));
    Path catalog = home.resolve("cinch-rules/rule-catalog.yaml");
    Files.writeString(
        catalog,
        Files.readString(catalog).replace("LA Child ID missing", "No id: say whose it is"));
    try {
      assertThat(run(1, "", "check", "samples/fault-8500-2024-25.xml"))
          .contains("No id: say whose it is");
    } finally {
      deleteAll(home.resolve("cinch-rules"));
    }
  }

  @Test
  void returnsOfManyMegabytesGetTheSecondCompilerAndAFolderOfReportsDoesNot() throws Exception {
    Path java = Files.createDirectories(folder.resolve("stand-in/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    Path large = Files.createDirectories(folder.resolve("large"));
    Files.write(large.resolve("large.xml"), new byte[70 << 20]);
    String quick = "-XX:TieredStopAtLevel=1";

    String command = "JAVA_HOME=" + folder.resolve("stand-in") + " ./cinch check ";
    String small = "samples/clean-2024-25.xml --format json --out ";

    assertThat(Distribution.shell(home, "", command + large)).doesNotContain(quick);
    assertThat(Distribution.shell(home, "", command + small + large)).contains(quick);
    Files.delete(large.resolve("large.xml"));
  }

  @Test
  void theFirstRunPreparesLaterOnesAndNothingThatGoesWrongWithItIsSeen() throws Exception {
    String[] check = {"check", "samples/mixed-2024-25.xml"};
    Path cache = folder.resolve("cache");
    String plain = run(1, "", check);

    assertThat(run(cache, 1, "", check)).isEqualTo(plain);
    Path archive = await(cache, ".jsa");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
        .isEqualTo("rwx------");
    Path loaded = folder.resolve("shared.txt");
    run(cache, 1, "-Xlog:class+load:file=" + loaded, check);
    assertThat(Files.readString(loaded)).contains("shared objects file (top)");
    assertThat(run(cache, 1, "", check)).isEqualTo(plain);

    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
    for (String damage : List.of("damaged", "x".repeat(100_000), "")) {
      Files.writeString(archive, damage);
      assertThat(run(cache, 1, "", check)).as(damage).isEqualTo(plain);
    }
  }

  @Test
  void aChangedPackIsCompiledOnce() throws Exception {
    Path cache = folder.resolve("cache-of-rules");
    FEW.unpack(home.resolve("changed"));
    String[] check = {"check", "--rules", "changed", "samples/mixed-2024-25.xml"};
    String first = run(cache, 1, "", check);
    await(cache, ".rules");
    Path loaded = folder.resolve("loaded-again.txt");

    assertThat(run(cache, 1, "-Xlog:class+load:file=" + loaded, check)).isEqualTo(first);

    assertThat(Files.readString(loaded)).doesNotContain("org.drools.drl.parser.");
  }

  @Test
  void twoProcessesMayPrepareAndCompileAtOnce() throws Exception {
    Path cache = folder.resolve("cache-of-two");
    FEW.unpack(home.resolve("of-two"));
    String[] check = {"check", "--rules", "of-two", "samples/mixed-2024-25.xml"};

    List<CompletableFuture<String>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return run(cache, 1, "", check);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              }));
    }

    assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
    await(cache, ".jsa");
    try (Stream<Path> kept = Files.list(cache)) {
      assertThat(kept)
          .extracting(file -> file.toString().replaceAll(".*\\.", ""))
          .contains("rules");
    }
    assertThat(run(cache, 1, "", check)).isEqualTo(both.get(0).get());
  }

  @Test
  void whereNothingMayBeKeptTheAnswerIsTheSame() throws Exception {
    String[] check = {"check", "samples/mixed-2024-25.xml"};
    String plain = run(1, "", check);
    Path inTheWay = Files.writeString(folder.resolve("a-file"), "");

    assertThat(run(inTheWay, 1, "", check)).isEqualTo(plain);
    assertThat(run(inTheWay.resolve("below"), 1, "", check)).isEqualTo(plain);
    assertThat(inTheWay).isEmptyFile();
  }

  @Test
  void withTheCacheOffNothingIsWritten() throws Exception {
    Path user = Files.createDirectories(folder.resolve("user"));
    String launcher = home.resolve("cinch").toString();
    ProcessBuilder builder =
        Distribution.process(
                home, "", List.of("sh", launcher, "check", "samples/clean-2024-25.xml"))
            .redirectOutput(folder.resolve("off.txt").toFile());
    builder.environment().put("HOME", user.toString());
    builder.environment().remove("XDG_CACHE_HOME");

    assertThat(builder.start().waitFor()).isZero();

    try (Stream<Path> written = Files.walk(user)) {
      assertThat(written).containsExactly(user);
    }
  }

  /** The file of an ending, once there is something in it. */
  private static Path await(Path cache, String ending) throws Exception {
    for (int tries = 0; tries < 600; tries++) {
      try (Stream<Path> all = Files.list(cache)) {
        for (Path file : all.toList()) {
          if (file.toString().endsWith(ending) && Files.size(file) > 0) {
            return file;
          }
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nothing that ends in " + ending + " in " + cache);
  }

  private static void deleteAll(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String run(int code, String javaOptions, String... args) throws Exception {
    return run(Path.of("off"), code, javaOptions, args);
  }

  private static String run(Path cache, int code, String javaOptions, String... args)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("cinch").toString()));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = Distribution.process(home, javaOptions, command);
    builder.environment().put("CINCH_CACHE", cache.toString());
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(text).isEqualTo(code);
      return text;
    }
  }
}
