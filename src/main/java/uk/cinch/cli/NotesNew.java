package uk.cinch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.check.Options;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.io.ReturnFile;
import uk.cinch.review.NotesDraft;
import uk.cinch.review.NotesFile;

/** Begins a notes file. */
@Command(name = "new")
final class NotesNew extends CinchCommand {
  @Parameters(paramLabel = "RETURN.xml")
  private Path file;

  @Option(names = "-o", paramLabel = "FILE")
  private Path target;

  @Option(names = "--from", paramLabel = "NOTES.yaml")
  private Path from;

  @Option(names = "--last-year", paramLabel = "RETURN.xml")
  private Path lastYear;

  @Option(names = "--year", paramLabel = "YEAR")
  private String year;

  @Mixin private PackOption pack = new PackOption();

  @Override
  public Integer call() throws IOException {
    Path to = target != null ? target : beside();
    boolean replaces = from != null && Files.exists(to) && Files.isSameFile(from, to);
    if (Files.exists(to) && !replaces) {
      throw new UsageException(to + " is there already; name another with -o");
    }
    NotesFile before = from == null ? NotesFile.EMPTY : ReviewFiles.sound(from);
    NotesDraft draft = new NotesDraft(before);
    Options options =
        new ReviewFiles(lastYear, null, null, err()).with(Options.DEFAULT.withNotes(before));
    try (InputStream in = ReturnFile.open(file)) {
      pack.checker()
          .check(in, year == null ? options : options.withYear(YearText.parse(year)), draft);
    } catch (UnreadableReturnException e) {
      err().println(file + ": cannot be checked: " + YearText.advised(e));
      return ExitCode.UNREADABLE;
    } catch (ReturnFile.UnavailableException e) {
      err().println(file + ": cannot be read: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
    NotesFile notes = draft.notes();
    NotesImport.write(notes, to);
    long open = notes.reasons().stream().filter(reason -> reason.reason() == null).count();
    String entries = notes.reasons().size() + " entries, " + open;
    out().println(to + ": " + entries + " of them without a reason yet");
    String beside = lastYear == null ? "" : " --last-year " + lastYear;
    out().println("Then: cinch check " + file + beside + " --notes " + to);
    return ExitCode.NOTHING_FOUND;
  }

  private Path beside() {
    String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.xml$", "");
    return file.resolveSibling(name + ".notes.yaml");
  }
}
