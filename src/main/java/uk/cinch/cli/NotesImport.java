package uk.cinch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.io.TempFiles;
import uk.cinch.review.NotesFile;
import uk.cinch.review.NotesText;
import uk.cinch.review.ReasonTable;

/** Takes reasons over from a spreadsheet. */
@Command(name = "import")
final class NotesImport extends CinchCommand {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  @Parameters(paramLabel = "TABLE.csv")
  private Path table;

  @Option(names = "--notes", paramLabel = "NOTES.yaml", required = true)
  private Path notes;

  @Option(names = "--author", paramLabel = "NAME")
  private String author;

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(table) || Files.isDirectory(table)) {
      throw new UsageException(
          table + " cannot be read: there is no such file, or no access to it");
    }
    NotesFile before = Files.exists(notes) ? ReviewFiles.sound(notes) : NotesFile.EMPTY;
    ReasonTable rows = read();
    String year = before.year() == null ? null : before.year().toString();
    boolean other = year != null && !rows.years().stream().allMatch(year::equals);
    if (other || rows.years().size() > 1) {
      throw new UsageException(
          table
              + " has reasons of census year "
              + String.join(", ", rows.years())
              + (year == null ? "" : ", and " + notes + " is of " + year)
              + ": keep a notes file for each year");
    }
    rows.problems().forEach(problem -> err().println(table + ", " + problem));
    write(rows.into(before, author, LocalDate.now(ENGLAND).toString()), notes);
    out().println(notes + ": " + rows.reasons().size() + " reasons taken over");
    return rows.problems().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.BROKEN_PACK;
  }

  private ReasonTable read() throws IOException {
    try {
      return ReasonTable.read(Files.readAllBytes(table));
    } catch (IllegalArgumentException e) {
      throw new UsageException(table + " cannot be used: " + e.getMessage());
    }
  }

  /** Writes notes for their owner only, and whole or not at all. */
  static void write(NotesFile notes, Path target) throws IOException {
    TempFiles.write(target, out -> out.write(NotesText.of(notes).getBytes(StandardCharsets.UTF_8)));
  }
}
