package uk.cinch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.io.TempFiles;
import uk.cinch.review.NotesFile;
import uk.cinch.review.NotesText;
import uk.cinch.review.ReasonTable;

/** Takes reasons over from a spreadsheet. */
@Command(
    name = "import",
    description = {
      "Take reasons over from a CSV file that was filled in in a spreadsheet.",
      "Its rows are those of 'cinch check --format csv' or --lists, with the column reason filled in."
          + " What the notes file says of other findings stays; comments in it are not kept."
    },
    mixinStandardHelpOptions = true)
final class NotesImport implements Callable<Integer> {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Streams streams;

  @Parameters(paramLabel = "TABLE.csv", description = "The table.")
  private Path table;

  @Option(
      names = "--notes",
      paramLabel = "NOTES.yaml",
      required = true,
      description = "The notes file to take them over into; it is made when it is not there.")
  private Path notes;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who gives the reasons, where the table does not say.")
  private String author;

  NotesImport(Streams streams) {
    this.streams = streams;
  }

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
    rows.problems().forEach(problem -> streams.err().println(table + ", " + problem));
    write(rows.into(before, author, LocalDate.now(ENGLAND).toString()), notes);
    streams.out().println(notes + ": " + rows.reasons().size() + " reasons taken over");
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
