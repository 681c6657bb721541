package uk.cinch.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.io.output.CloseShieldOutputStream;
import uk.cinch.ReturnChecker;
import uk.cinch.io.TempFiles;
import uk.cinch.report.html.HtmlReport;
import uk.cinch.report.html.SummaryPage;
import uk.cinch.report.json.JsonReport;
import uk.cinch.report.table.CsvReport;
import uk.cinch.report.table.XlsxReport;
import uk.cinch.report.text.TextReport;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

/**
 * The reports of one return: a sink that feeds them all. Files are written under a name ending in
 * {@code .partial}, for their owner only, and get their own when the check has ended; what has not
 * ended leaves nothing. Not thread-safe.
 */
public final class Outputs implements ReturnSink, Closeable {
  private final List<Output> outputs = new ArrayList<>();
  private final ReturnChecker checker;
  private final Path lastYear;
  private CountedFigures figures;
  private ReturnHead head;
  private ReturnEnd end;

  /** One report on its way; without files where it goes to a stream. */
  private record Output(ReturnSink sink, OutputStream stream, Path partial, Path target) {}

  private Outputs(ReturnChecker checker, Path lastYear) {
    this.checker = checker;
    this.lastYear = lastYear;
  }

  /**
   * One report to a stream that stays open.
   *
   * @param checker that checks the return
   * @param lastYear last year's return, for the headline figures; null for none
   */
  public static Outputs toStream(
      OutputStream out, Format format, ReturnChecker checker, Path lastYear) {
    Outputs outputs = new Outputs(checker, lastYear);
    outputs.add(format, new BufferedOutputStream(CloseShieldOutputStream.wrap(out)), null, null);
    return outputs;
  }

  /**
   * Reports to files of one name.
   *
   * @param checker that checks the return
   * @param lastYear last year's return, for the headline figures; null for none
   */
  public static Outputs toFolder(
      Path folder, String name, Collection<Format> formats, ReturnChecker checker, Path lastYear)
      throws IOException {
    Outputs outputs = new Outputs(checker, lastYear);
    try {
      for (Format format : formats) {
        Path target = folder.resolve(name + "." + format.ending());
        Path partial = TempFiles.beside(target);
        outputs.add(
            format, new BufferedOutputStream(Files.newOutputStream(partial)), partial, target);
      }
      return outputs;
    } catch (IOException | RuntimeException e) {
      outputs.close();
      throw e;
    }
  }

  /** Has the HTML report, if there is one, written once more: see {@link HtmlReport#serveAs}. */
  public void serveHtmlAs(Path file) {
    for (Output output : outputs) {
      if (output.sink() instanceof HtmlReport html) {
        html.serveAs(file);
      }
    }
  }

  /** Feeds something that sees to its own files. */
  public void add(ReturnSink sink) {
    outputs.add(new Output(sink, OutputStream.nullOutputStream(), null, null));
  }

  private void add(Format format, OutputStream stream, Path partial, Path target) {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    ReturnSink sink =
        switch (format) {
          case TEXT -> new TextReport(new PrintWriter(writer));
          case JSON -> new JsonReport(stream);
          case CSV -> new CsvReport(writer);
          case XLSX -> new XlsxReport(stream);
          case SUMMARY -> new SummaryPage(writer, figures());
          case HTML -> new HtmlReport(stream, checker.pack(), figures());
        };
    outputs.add(new Output(sink, stream, partial, target));
  }

  /** The same for all pages; counted before they ask. */
  private CountedFigures figures() {
    if (figures == null) {
      figures = new CountedFigures(checker, lastYear);
      add(figures);
    }
    return figures;
  }

  @Override
  public void begin(ReturnHead theHead) throws IOException {
    head = theHead;
    for (Output output : outputs) {
      output.sink().begin(theHead);
    }
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    for (Output output : outputs) {
      output.sink().child(child);
    }
  }

  @Override
  public void end(ReturnEnd theEnd) throws IOException {
    for (Output output : outputs) {
      output.sink().end(theEnd);
    }
    this.end = theEnd;
  }

  /** What the check began with. */
  public ReturnHead head() {
    return head;
  }

  /** What the check ended with. */
  public ReturnEnd end() {
    return end;
  }

  /** Gives the files their own names. */
  public void finish() throws IOException {
    for (Output output : outputs) {
      output.stream().close();
      if (output.partial() != null) {
        Files.move(output.partial(), output.target(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Output output : outputs) {
      try {
        if (output.sink() instanceof Closeable sink) {
          sink.close();
        }
      } finally {
        output.stream().close();
        if (output.partial() != null) {
          TempFiles.remove(output.partial());
        }
      }
    }
  }
}
