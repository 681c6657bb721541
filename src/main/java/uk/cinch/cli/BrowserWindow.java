package uk.cinch.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shows a page in whatever browser the user has chosen. Java's own Desktop is not asked: it ends
 * the program where a display is named that is not there. Thread-safe.
 */
final class BrowserWindow {
  private BrowserWindow() {}

  /** Asks the system to show a page, where there is something to ask; does not wait for it. */
  static void open(URI page) {
    List<String> command = command(System.getProperty("os.name"), System.getenv(), page);
    if (command.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder(command)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // it has no browser to show it in
    }
  }

  /**
   * The command that shows a page.
   *
   * @return empty where there is no screen to show it on
   */
  static List<String> command(String system, Map<String, String> environment, URI page) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", page.toString());
    }
    if (name.startsWith("mac")) {
      return List.of("open", page.toString());
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return screen ? List.of("xdg-open", page.toString()) : List.of();
  }
}
