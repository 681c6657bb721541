package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The walks of the documents through checking and changing rules, with the unpacked zip. */
@DisabledOnOs(OS.WINDOWS)
class WalksIT {
  @TempDir private Path folder;
  private Path home;

  /** Keeps a pack compiled from one command to the next, as it is for users. */
  private String packs;

  @Test
  void eachStepDoesWhatTheDocumentsSay() throws Exception {
    home = Distribution.unpack(folder);
    packs = "-Dcinch.cache=" + folder.resolve("packs");
    String walks =
        Files.readString(Path.of("docs/checking.md"))
            + Files.readString(Path.of("docs/changing-rules.md"));
    int steps = 0;
    for (List<String> block : blocks(walks)) {
      switch (block.get(0)) {
        case "```console" -> steps += run(block.subList(1, block.size()));
        case "```diff" -> edit(block.subList(1, block.size()));
        default -> throw new IllegalStateException(block.get(0));
      }
    }
    assertThat(steps).isGreaterThanOrEqualTo(8);
  }

  private static List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> open = null;
    for (String line : text.lines().toList()) {
      if (open == null && line.startsWith("```")) {
        open = new ArrayList<>(List.of(line));
      } else if (open != null && line.equals("```")) {
        blocks.add(open);
        open = null;
      } else if (open != null) {
        open.add(line);
      }
    }
    return blocks;
  }

  /** Runs each command, and holds what it prints against the lines below it. */
  private int run(List<String> lines) throws Exception {
    StringBuilder said = new StringBuilder();
    int commands = 0;
    for (String line : lines) {
      if (line.startsWith("$ ")) {
        said.append(line).append('\n').append(Distribution.shell(home, packs, line.substring(2)));
        commands++;
      }
    }
    assertThat(said.toString()).isEqualTo(String.join("\n", lines) + "\n");
    return commands;
  }

  private void edit(List<String> lines) throws IOException {
    Path file = null;
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("--- ")) {
        replace(file, before, after);
        file = home.resolve(line.substring(4));
      } else {
        String text = (line.isEmpty() ? "" : line.substring(1)) + "\n";
        before.append(line.startsWith("+") ? "" : text);
        after.append(line.startsWith("-") ? "" : text);
      }
    }
    replace(file, before, after);
  }

  private static void replace(Path file, StringBuilder before, StringBuilder after)
      throws IOException {
    if (file != null) {
      String text = Files.readString(file);
      assertThat(text.split(java.util.regex.Pattern.quote(before.toString()), -1))
          .as(file + " holds once:\n" + before)
          .hasSize(2);
      Files.writeString(file, text.replace(before, after));
    }
    before.setLength(0);
    after.setLength(0);
  }
}
