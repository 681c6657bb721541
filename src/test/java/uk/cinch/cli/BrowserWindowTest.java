package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserWindowTest {
  private static final URI PAGE = URI.create("http://127.0.0.1:8321/");

  private static List<String> command(String system, String... variables) {
    Map<String, String> environment = new HashMap<>();
    List.of(variables).forEach(name -> environment.put(name, ":0"));
    return BrowserWindow.command(system, environment, PAGE);
  }

  @Test
  void eachSystemHasItsOwnWayToShowAPage() {
    String page = PAGE.toString();

    assertThat(command("Windows 11"))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", page);
    assertThat(command("Mac OS X")).containsExactly("open", page);
    assertThat(command("Linux", "DISPLAY")).containsExactly("xdg-open", page);
    assertThat(command("Linux", "WAYLAND_DISPLAY")).containsExactly("xdg-open", page);
  }

  @Test
  void withoutAScreenThereIsNothingToAsk() {
    assertThat(command("Linux")).isEmpty();
  }
}
