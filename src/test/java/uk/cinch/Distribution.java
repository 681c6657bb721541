package uk.cinch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The built zip, to be run as its user runs it. */
final class Distribution {
  private Distribution() {}

  /** Unpacks it below a folder and gives the program's own. */
  static Path unpack(Path folder) throws IOException {
    String name = "cinch-" + Cinch.version();
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(Path.of("target", name + ".zip")))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
    Path home = folder.resolve(name);
    if (!home.resolve("cinch").toFile().setExecutable(true)) {
      throw new IOException("the launcher cannot be made executable");
    }
    return home;
  }

  /**
   * A command in the program's own folder that keeps nothing for later starts; what it prints and
   * its errors come as one.
   *
   * @param javaOptions handed to Java
   */
  static ProcessBuilder process(Path home, String javaOptions, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("CINCH_CACHE", "off");
    builder.environment().put("CINCH_JAVA_OPTS", javaOptions);
    return builder;
  }

  /**
   * What a command prints, errors too, in the program's own folder.
   *
   * @param javaOptions handed to Java
   */
  static String shell(Path home, String javaOptions, String command) throws Exception {
    Process process = process(home, javaOptions, List.of("sh", "-c", command)).start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return text;
    }
  }
}
