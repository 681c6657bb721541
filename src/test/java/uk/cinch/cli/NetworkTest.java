package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;

/**
 * No command opens a socket or looks a name up. In Java every socket and every look-up begins with
 * the initialisation of one of a few classes, which the JVM logs.
 */
class NetworkTest {
  private static final String SAMPLE = "samples/mixed-2024-25.xml";

  /** Of look-ups, of sockets, and of channels that are sockets. */
  private static final Pattern NETWORK =
      Pattern.compile(
          "Initializing '(java/net/InetAddress|java/net/Socket|java/net/ServerSocket"
              + "|java/net/DatagramSocket|sun/nio/ch/Net)'");

  @TempDir private Path folder;
  private String out;

  /** How a command ended, and which classes of the network it used. */
  private record Ended(int code, List<String> network) {}

  /** Uses the network, to show that it would be noticed. */
  static final class NetworkUser {
    public static void main(String[] args) throws Exception {
      switch (args[0]) {
        case "connect" -> new Socket().close();
        case "channel" -> SocketChannel.open().close();
        default -> InetAddress.getByName("localhost");
      }
    }
  }

  @BeforeEach
  void nameAFolder() {
    out = folder.resolve("out").toString();
  }

  private Ended command(String... args) throws Exception {
    return run(Main.class, args);
  }

  private Ended run(Class<?> main, String... args) throws Exception {
    Path log = Files.createTempFile(folder, "classes", ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+init=info:file=" + log,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream printed = process.getInputStream()) {
      printed.readAllBytes();
    }
    int code = process.waitFor();
    String classes = Files.readString(log);
    assertThat(classes).contains("Initializing 'java/lang/String'");
    return new Ended(
        code, NETWORK.matcher(classes).results().map(found -> found.group(1)).toList());
  }

  @Test
  void theNetworkWouldBeNoticed() throws Exception {
    assertThat(run(NetworkUser.class, "connect").network()).contains("java/net/Socket");
    assertThat(run(NetworkUser.class, "channel").network()).contains("sun/nio/ch/Net");
    assertThat(run(NetworkUser.class, "look-up").network()).contains("java/net/InetAddress");
  }

  @Test
  void checking() throws Exception {
    assertThat(command("check", SAMPLE, "samples", "--out", out, "--format", "json,csv,text"))
        .isEqualTo(new Ended(1, List.of()));
  }

  @Test
  void whatIsLaidBesideAReturn() throws Exception {
    String here = "samples/to-submit-2024-25.xml";
    String last = "samples/clean-2023-24.xml";
    String notes = folder.resolve("notes.yaml").toString();
    String lists = folder.resolve("lists").toString();
    for (List<String> command :
        List.of(
            List.of("notes", "new", here, "-o", notes, "--last-year", last),
            List.of("check", here, "--last-year", last, "--notes", notes, "--lists", lists),
            List.of("notes", "import", lists + "/by-child.csv", "--notes", notes),
            List.of("figures", here, "--last-year", last))) {
      Ended ended = command(command.toArray(new String[0]));
      assertThat(ended.code()).as(command.toString()).isBetween(0, 1);
      assertThat(ended.network()).as(command.toString()).isEmpty();
    }
  }

  @Test
  void returnsThatPointElsewhere() throws Exception {
    String entity = "<!DOCTYPE Message [<!ENTITY a SYSTEM 'http://localhost:9/a'>]>";
    Path xml =
        java.nio.file.Files.writeString(
            folder.resolve("a.xml"),
            entity + "<Message xmlns='http://localhost:9/b'>&a;</Message>");

    assertThat(command("check", xml.toString())).isEqualTo(new Ended(2, List.of()));
  }

  @Test
  void tables() throws Exception {
    String tables = folder.resolve("tables").toString();
    for (List<String> command :
        List.of(
            List.of("tables", SAMPLE, "--out", tables),
            List.of("tables", tables, "--to", folder.resolve("back.xml").toString()))) {
      assertThat(command(command.toArray(new String[0])))
          .as(command.toString())
          .isEqualTo(new Ended(0, List.of()));
    }
  }

  @Test
  void generatingReturns() throws Exception {
    String file = folder.resolve("made.xml").toString();

    assertThat(command("generate", "--rules", few(), "--children=10", "--year=2024-25", "-o", file))
        .isEqualTo(new Ended(0, List.of()));
  }

  /** A pack of a rule or two, which is compiled in no time. */
  private String few() throws IOException {
    Path pack = folder.resolve("few");
    Fixture.only("8500", "8530Q").unpack(pack);
    return pack.toString();
  }

  @Test
  void changingRules() throws Exception {
    String pack = few();
    for (List<String> command :
        List.of(
            List.of("rules", "unpack", folder.resolve("whole").toString()),
            List.of("rules", "list", "--rules", pack),
            List.of("rules", "show", "8500", "--rules", pack),
            List.of("rules", "test", "8500", "--rules", pack),
            List.of("rules", "prove", "8500", "--rules", pack))) {
      assertThat(command(command.toArray(new String[0])))
          .as(command.toString())
          .isEqualTo(new Ended(0, List.of()));
    }
  }
}
