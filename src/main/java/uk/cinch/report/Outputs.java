package uk.cinch.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
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
import uk.cinch.catalog.RulePack;
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
public final class Outputs implements ReturnSink, AutoCloseable {
  private final List<Output> outputs = new ArrayList<>();
  private final Parts parts;
  private CountedFigures figures;
  private ReturnHead head;
  private ReturnEnd end;

  /** What some formats need beyond the findings. */
  public interface Parts {
    /** The rules in use. */
    RulePack pack();

    /** Headline figures, to be fed. */
    CountedFigures figures();

    /**
     * What a check has.
     *
     * @param lastYear last year's return; null for none
     */
    static Parts of(ReturnChecker checker, Path lastYear) {
      return new Parts() {
        @Override
        public RulePack pack() {
          return checker.pack();
        }

        @Override
        public CountedFigures figures() {
          return new CountedFigures(checker, lastYear);
        }
      };
    }
  }

  /** One report on its way. */
  private record Output(
      ReturnSink sink, OutputStream stream, AutoCloseable scratch, Path partial, Path target) {}

  /**
   * @param parts what some formats need
   */
  private Outputs(Parts parts) {
    this.parts = parts;
  }

  /** One report to a stream that stays open. */
  public static Outputs toStream(OutputStream out, Format format, Parts parts) {
    Outputs outputs = new Outputs(parts);
    outputs.add(format, new BufferedOutputStream(CloseShieldOutputStream.wrap(out)), null, null);
    return outputs;
  }

  /** Reports to files of one name. */
  public static Outputs toFolder(Path folder, String name, Collection<Format> formats, Parts parts)
      throws IOException {
    Outputs outputs = new Outputs(parts);
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

  /** Feeds something that sees to its own files. */
  public void add(ReturnSink sink) {
    outputs.add(new Output(sink, OutputStream.nullOutputStream(), () -> {}, null, null));
  }

  private void add(Format format, OutputStream stream, Path partial, Path target) {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    switch (format) {
      case TEXT ->
          outputs.add(
              new Output(
                  new TextReport(new PrintWriter(writer)), stream, () -> {}, partial, target));
      case HTML -> {
        HtmlReport html = new HtmlReport(stream, parts.pack(), figures());
        outputs.add(new Output(html, stream, html, partial, target));
      }
      case SUMMARY -> {
        SummaryPage page = new SummaryPage(writer, figures());
        outputs.add(new Output(page, stream, () -> {}, partial, target));
      }
      case XLSX ->
          outputs.add(new Output(new XlsxReport(stream), stream, () -> {}, partial, target));
      case CSV -> outputs.add(new Output(new CsvReport(writer), stream, () -> {}, partial, target));
      case JSON -> {
        JsonReport json = new JsonReport(stream);
        outputs.add(new Output(json, stream, json, partial, target));
      }
      default -> throw new IllegalArgumentException(format.toString());
    }
  }

  /** The same for all pages; counted before they ask. */
  private CountedFigures figures() {
    if (figures == null) {
      figures = parts.figures();
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
        output.scratch().close();
      } catch (Exception e) {
        throw new IOException(e);
      } finally {
        output.stream().close();
        if (output.partial() != null) {
          TempFiles.remove(output.partial());
        }
      }
    }
  }
}
