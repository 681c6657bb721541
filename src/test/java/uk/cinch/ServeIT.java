package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page's launcher in the unpacked zip, as a double click starts it. */
@DisabledOnOs(OS.WINDOWS)
class ServeIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Path home;

  @TempDir private Path temporary;

  @BeforeAll
  static void unpack() throws IOException {
    home = Distribution.unpack(folder);
  }

  private Process start(Map<String, String> environment, String... args) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of("sh", home.resolve("cinch-page.command").toString()), Stream.of(args))
            .toList();
    ProcessBuilder builder =
        Distribution.process(home, "-Djava.io.tmpdir=" + temporary, command)
            // a double click may stand anywhere
            .directory(temporary.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static URI address(Process process) throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    assertThat(line).matches("cinch is at http://127\\.0\\.0\\.1:\\d+/ until you press Ctrl\\+C");
    return URI.create(line.split(" ")[3]);
  }

  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(file -> file.getFileName().toString().startsWith("cinch")).toList();
    }
  }

  @Test
  void twoStandBesideEachOtherAndNothingIsLeftWhenTheyEnd() throws Exception {
    Process one = start(Map.of());
    Process other = start(Map.of());
    try {
      List<URI> addresses = List.of(address(one), address(other));

      assertThat(addresses).doesNotHaveDuplicates();
      for (URI address : addresses) {
        HttpRequest opened =
            HttpRequest.newBuilder(address.resolve("desk"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(CLIENT.send(opened, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      }
      assertThat(left()).hasSize(2);
    } finally {
      stop(one);
      stop(other);
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void aBrowserIsAskedToShowThePageWhereThereIsAScreen() throws Exception {
    Path shown = temporary.resolve("shown");
    Path opener =
        Files.writeString(
            temporary.resolve("xdg-open"),
            "#!/bin/sh\nprintf %s \"$1\" > '"
                + shown
                + ".part'\n"
                + "mv '"
                + shown
                + ".part' '"
                + shown
                + "'\n");
    Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
    String path = temporary + ":" + System.getenv("PATH");

    Process process = start(Map.of("PATH", path, "DISPLAY", ":99"));
    try {
      URI address = address(process);
      Instant end = Instant.now().plusSeconds(20);
      while (!Files.exists(shown) && Instant.now().isBefore(end)) {
        Thread.sleep(20);
      }
      assertThat(shown).hasContent(address.toString());
    } finally {
      stop(process);
    }
  }

  @Test
  void withoutAScreenOrABrowserItServesAllTheSame() throws Exception {
    for (Map<String, String> environment :
        List.of(Map.<String, String>of(), Map.of("DISPLAY", ":99"))) {
      Process process = start(environment, "--port", "0");
      try {
        HttpRequest health = HttpRequest.newBuilder(address(process).resolve("health")).build();
        assertThat(CLIENT.send(health, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(process.isAlive()).isTrue();
      } finally {
        stop(process);
      }
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    Process one = start(Map.of(), "--port", "0", "--no-browser");
    try {
      String port = Integer.toString(address(one).getPort());
      Process other = start(Map.of(), "--port", port);

      assertThat(other.inputReader(StandardCharsets.UTF_8).readLine())
          .contains("port " + port + " is taken");
      assertThat(other.waitFor()).isEqualTo(64);
    } finally {
      stop(one);
    }
  }
}
