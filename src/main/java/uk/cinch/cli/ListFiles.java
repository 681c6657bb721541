package uk.cinch.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.io.TempFiles;
import uk.cinch.report.table.WorkLists;
import uk.cinch.review.HeadedRow;

/**
 * The folder of the work lists. What an earlier run wrote there is taken out before the new lists
 * come in, so that none is left of a rule that finds nothing any more; nothing else is touched.
 * Used once.
 */
final class ListFiles implements AutoCloseable {
  private static final String RECORD = "work-lists.txt";

  private final Path folder;
  private final Path temporary;
  private final Path teamMap;
  private final WorkLists lists;

  /**
   * @param folder to write into; it is made when it is not there
   * @param teamMap table of child ids and teams; null for none
   */
  ListFiles(Path folder, Path teamMap) throws IOException {
    this.folder = folder;
    this.teamMap = teamMap;
    Map<String, String> teams = teamMap == null ? null : teams(teamMap);
    requireOwn(folder);
    Files.createDirectories(folder);
    temporary = TempFiles.within(folder);
    lists = new WorkLists(temporary, teams);
  }

  private static void requireOwn(Path folder) throws IOException {
    if (!Files.exists(folder) || Files.exists(folder.resolve(RECORD))) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new UsageException(
            "--lists " + folder + " holds other files; name a folder that is empty or new");
      }
    }
  }

  /** The lists, to be fed. */
  WorkLists lists() {
    return lists;
  }

  /** Puts the lists in their place, and says whose team is not known. */
  void finish(PrintStream err) throws IOException {
    Path record = folder.resolve(RECORD);
    if (Files.exists(record)) {
      for (String old : Files.readAllLines(record)) {
        Path file = folder.resolve(old).normalize();
        if (file.startsWith(folder.normalize()) && old.endsWith(".csv")) {
          Files.deleteIfExists(file);
        }
      }
    }
    for (String name : lists.files()) {
      Path target = folder.resolve(name);
      Files.createDirectories(target.getParent());
      Files.move(temporary.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.write(record, lists.files());
    int without = lists.withoutTeam().size();
    if (without > 0) {
      err.println(
          teamMap
              + " gives no team for "
              + without
              + (without == 1 ? " child" : " children")
              + ", named in "
              + folder.resolve(WorkLists.NO_TEAM));
    }
  }

  private static Map<String, String> teams(Path file) {
    Map<String, String> teams = new HashMap<>();
    try {
      for (HeadedRow row : HeadedRow.read(Files.readAllBytes(file), "child_id", "team")) {
        String id = row.cell("child_id");
        String team = row.cell("team");
        String other = id == null || team == null ? null : teams.putIfAbsent(id, team);
        if (other != null && !other.equals(team)) {
          throw new UsageException(file + ", line " + row.line() + ": a second team for one child");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(file + " cannot be used: " + e.getMessage());
    }
    return teams;
  }

  @Override
  public void close() throws IOException {
    TempFiles.remove(temporary);
  }
}
