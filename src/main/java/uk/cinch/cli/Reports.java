package uk.cinch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import uk.cinch.ReturnChecker;
import uk.cinch.check.Options;
import uk.cinch.cli.CheckCommand.FailOn;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.io.ReturnFile;
import uk.cinch.io.TempFiles;
import uk.cinch.report.Format;
import uk.cinch.report.Outputs;
import uk.cinch.report.table.Summary;
import uk.cinch.result.Counts;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnSink;
import uk.cinch.result.RuleStatus;

/** Checks returns and writes what is asked for, where it is asked for. Thread-safe. */
final class Reports {
  private final ReturnChecker checker;
  private final Path folder;
  private final Set<Format> formats;
  private final FailOn failOn;
  private final Path lastYear;

  /**
   * @param folder for the reports; null for standard output, in the one format there then is
   * @param lastYear last year's return; null for none
   */
  Reports(ReturnChecker checker, Path folder, Set<Format> formats, FailOn failOn, Path lastYear) {
    this.checker = checker;
    this.folder = folder;
    this.formats = formats;
    this.failOn = failOn;
    this.lastYear = lastYear;
  }

  /**
   * Checks a return; whatever keeps it from being checked or reported is in the result.
   *
   * @param others further sinks
   */
  Result check(Input input, Options options, OutputStream standard, ReturnSink... others) {
    try (InputStream in = input.open();
        Outputs outputs = outputs(input, standard)) {
      for (ReturnSink sink : others) {
        outputs.add(sink);
      }
      checker.check(in, options.withFile(input.file()), outputs);
      outputs.finish();
      return Result.of(input, code(outputs.end()), outputs.head(), outputs.end());
    } catch (UnreadableReturnException e) {
      String words = "cannot be checked, so nothing in it has been: " + YearText.advised(e);
      return Result.without(input, ExitCode.UNREADABLE, words);
    } catch (ReturnFile.UnavailableException e) {
      return Result.without(input, ExitCode.UNREADABLE, "cannot be read: " + e.getMessage());
    } catch (IOException e) {
      return Result.without(input, ExitCode.OURS, "its report cannot be written: " + reason(e));
    }
  }

  /** Why a file cannot be written; Java says no more of the commonest than its name. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return e.getMessage() + ": access is denied";
    }
    return e instanceof NoSuchFileException
        ? e.getMessage() + ": there is no such folder"
        : e.getMessage();
  }

  private Outputs outputs(Input input, OutputStream standard) throws IOException {
    if (folder == null) {
      return Outputs.toStream(standard, formats.iterator().next(), checker, lastYear);
    }
    Files.createDirectories(folder);
    return Outputs.toFolder(folder, input.report(), formats, checker, lastYear);
  }

  private int code(ReturnEnd end) {
    boolean failed =
        end.rules().stream().anyMatch(rule -> rule.state() == RuleStatus.RuleState.FAILED);
    if (failed) {
      return ExitCode.RULE_FAILED;
    }
    Counts counts = end.counts();
    long errors = counts.errors() + counts.structure();
    long counted =
        switch (failOn) {
          case ERROR -> errors;
          case QUERY -> errors + counts.queries() + counts.yearOnYear() - counts.accepted();
          case NEVER -> 0;
        };
    return counted > 0 ? ExitCode.FINDINGS : ExitCode.NOTHING_FOUND;
  }

  /** Writes the summary of several returns beside their reports, where those have a folder. */
  void sumUp(List<Result> results) throws IOException {
    if (folder == null) {
      return;
    }
    Files.createDirectories(folder);
    Summary summary = new Summary(results.stream().map(Result::row).toList());
    for (Format format : formats) {
      if (!format.sumsUp()) {
        // it is a table of a few lines, which text and CSV do as well
        continue;
      }
      TempFiles.write(
          folder.resolve(Input.SUMMARY + "." + format.ending()),
          out -> write(summary, format, new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }
  }

  private static void write(Summary summary, Format format, Writer out) throws IOException {
    switch (format) {
      case TEXT -> summary.text(out);
      case CSV -> summary.csv(out);
      case JSON -> summary.json(out);
      default -> throw new IllegalStateException(format.toString());
    }
    out.flush();
  }
}
