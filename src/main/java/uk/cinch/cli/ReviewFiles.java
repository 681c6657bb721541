package uk.cinch.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFault;
import uk.cinch.check.Options;
import uk.cinch.cli.Main.BrokenNotesException;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.io.ReturnFile;
import uk.cinch.review.EarlierReport;
import uk.cinch.review.NotesFile;

/** What is laid beside a return: last year's, notes, an earlier report. Used once. */
final class ReviewFiles {
  private final Path lastYear;
  private final Path notes;
  private final Path since;
  private final PrintStream err;
  private int code = ExitCode.NOTHING_FOUND;

  /**
   * @param lastYear null for none
   * @param notes null for none
   * @param since null for none
   * @param err says what is wrong with the notes
   */
  ReviewFiles(Path lastYear, Path notes, Path since, PrintStream err) {
    this.lastYear = lastYear;
    this.notes = notes;
    this.since = since;
    this.err = err;
  }

  boolean any() {
    return lastYear != null || notes != null || since != null;
  }

  /** The exit code that they alone give reason for. */
  int code() {
    return code;
  }

  /** Options with what there is. */
  Options with(Options options) {
    Options all = options;
    if (lastYear != null) {
      requireFile(lastYear);
      all = all.withLastYear(name(lastYear), () -> ReturnFile.open(lastYear));
    }
    if (notes != null) {
      all = all.withNotes(notes());
    }
    return since == null ? all : all.withEarlier(earlier());
  }

  private static void requireFile(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException(file + " cannot be read: there is no such file, or no access to it");
    }
  }

  /**
   * Notes that can be used; what is wrong with the others is said, and the return still checked.
   */
  private NotesFile notes() {
    Faults faults = new Faults();
    NotesFile read = read(notes, faults);
    if (faults.any()) {
      faults.found().forEach(err::println);
      err.println("Checking without what cannot be used of " + notes + ".");
      code = ExitCode.BROKEN_PACK;
    }
    return read;
  }

  /**
   * A notes file.
   *
   * @param faults takes what is wrong with it
   */
  private static NotesFile read(Path file, Faults faults) {
    requireFile(file);
    try {
      return NotesFile.read(file.toString(), Files.readAllBytes(file), faults);
    } catch (IOException e) {
      throw new UsageException(file + " cannot be read: " + e.getMessage());
    }
  }

  /** A notes file without faults: writing any other again would lose what cannot be read. */
  static NotesFile sound(Path file) {
    Faults faults = new Faults();
    NotesFile read = read(file, faults);
    if (faults.any()) {
      throw new BrokenNotesException(
          file
              + " cannot be used:\n"
              + faults.found().stream().map(PackFault::toString).collect(Collectors.joining("\n")));
    }
    return read;
  }

  private EarlierReport earlier() {
    requireFile(since);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(since))) {
      return EarlierReport.read(name(since), in);
    } catch (EarlierReport.UnusableException e) {
      throw new UsageException(since + " cannot be compared with: " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException(since + " cannot be read: " + e.getMessage());
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
