package uk.cinch.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Figure;
import uk.cinch.check.Options;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.io.ReturnFile;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.FigureSource;
import uk.cinch.result.FigureTable;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;
import uk.cinch.review.FigureTables;
import uk.cinch.review.Figures;

/** Headline figures of a return while it is checked, and those of last year's. Used once. */
public final class CountedFigures implements ReturnSink, FigureSource {
  private final ReturnChecker checker;
  private final Path lastYear;
  private final List<Figure> figures;
  private final Figures here;
  private Figures before;

  /**
   * @param lastYear last year's return; null for none
   */
  public CountedFigures(ReturnChecker checker, Path lastYear) {
    this.checker = checker;
    this.lastYear = lastYear;
    Faults faults = new Faults();
    this.figures = Figure.read(checker.pack(), faults);
    faults.throwIfAny();
    this.here = new Figures(figures);
  }

  @Override
  public void begin(ReturnHead head) {
    here.begin(head);
  }

  @Override
  public void child(CheckedChild child) {
    here.child(child);
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    if (lastYear == null) {
      return;
    }
    Figures counted = new Figures(figures);
    try (InputStream in = ReturnFile.open(lastYear)) {
      checker.read(in, Options.DEFAULT, counted);
      before = counted;
    } catch (UnreadableReturnException e) {
      // the report says so; this year's figures then come alone
      before = null;
    }
  }

  @Override
  public List<FigureTable> tables() {
    return FigureTables.of(checker.pack(), here, before);
  }

  @Override
  public String lastYear() {
    return before == null ? null : before.head().census().year();
  }
}
