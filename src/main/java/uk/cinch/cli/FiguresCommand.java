package uk.cinch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Figure;
import uk.cinch.check.Options;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.io.ReturnFile;
import uk.cinch.io.TempFiles;
import uk.cinch.report.Format;
import uk.cinch.report.table.FigureReport;
import uk.cinch.review.FigureTables;
import uk.cinch.review.Figures;

/** Counts headline figures. */
@Command(name = "figures")
final class FiguresCommand extends CinchCommand {
  @Parameters(paramLabel = "RETURN.xml")
  private Path file;

  @Option(names = "--last-year", paramLabel = "RETURN.xml")
  private Path lastYear;

  @Option(names = "--year", paramLabel = "YEAR")
  private String year;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format = Format.TEXT;

  @Option(names = "-o", paramLabel = "FILE")
  private Path target;

  @Mixin private PackOption pack = new PackOption();

  @Override
  public Integer call() throws IOException {
    if (!format.sumsUp()) {
      throw new UsageException("figures are written as text, json or csv");
    }
    requireOther(target, file);
    requireOther(target, lastYear);
    ReturnChecker checker = pack.checker();
    Faults faults = new Faults();
    List<Figure> figures = Figure.read(checker.pack(), faults);
    faults.throwIfAny();
    Figures here = new Figures(figures);
    Figures before = lastYear == null ? null : new Figures(figures);
    Options options = Options.DEFAULT;
    if (!counted(
            checker, file, here, year == null ? options : options.withYear(YearText.parse(year)))
        || lastYear != null && !counted(checker, lastYear, before, options)) {
      return ExitCode.UNREADABLE;
    }
    sayWhatDiffers(here, before);
    FigureReport report =
        new FigureReport(
            here.head(),
            before == null ? null : before.head(),
            FigureTables.of(checker.pack(), here, before));
    if (target == null) {
      write(report, out());
    } else {
      TempFiles.write(target, out -> write(report, out));
    }
    return ExitCode.NOTHING_FOUND;
  }

  /** A return is not to be written over. */
  private static void requireOther(Path target, Path input) throws IOException {
    boolean both = target != null && input != null && Files.exists(target) && Files.exists(input);
    if (both && Files.isSameFile(target, input)) {
      throw new UsageException("-o " + target + " is the return itself; name another file");
    }
  }

  private void sayWhatDiffers(Figures here, Figures before) {
    sayUnread(file, here);
    if (before == null) {
      return;
    }
    sayUnread(lastYear, before);
    CensusYear year = CensusYear.parse(here.head().census().year()).orElseThrow();
    CensusYear other = CensusYear.parse(before.head().census().year()).orElseThrow();
    if (other.end() != year.start()) {
      err().println(lastYear + " is of census year " + other + ", not the year before " + year);
    }
    if (!Objects.equals(here.head().header().getLEA(), before.head().header().getLEA())) {
      err().println(lastYear + " is of another local authority than " + file);
    }
  }

  private void sayUnread(Path input, Figures figures) {
    if (figures.problems() > 0) {
      err()
          .println(
              input
                  + " has problems of form, "
                  + figures.problems()
                  + " in all: what cannot be read counts as missing");
    }
  }

  private boolean counted(ReturnChecker checker, Path input, Figures figures, Options options)
      throws IOException {
    try (InputStream in = ReturnFile.open(input)) {
      checker.read(in, options.withFile(String.valueOf(input.getFileName())), figures);
      return true;
    } catch (UnreadableReturnException e) {
      err().println(input + ": cannot be counted: " + YearText.advised(e));
    } catch (ReturnFile.UnavailableException e) {
      err().println(input + ": cannot be read: " + e.getMessage());
    }
    return false;
  }

  private void write(FigureReport report, OutputStream out) throws IOException {
    switch (format) {
      case TEXT -> report.text(out);
      case CSV -> report.csv(out);
      case JSON -> report.json(out);
      default -> throw new IllegalStateException(format.toString());
    }
  }
}
