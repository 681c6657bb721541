package uk.cinch.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.FigureSource;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

/**
 * One page for those who answer for a return: what was found, what is left to do, headline figures.
 * It has nothing of a single child, nor any text of the return: a number of a local authority that
 * is not known is not shown either. Asks for nothing from outside. Not thread-safe.
 */
public final class SummaryPage implements ReturnSink {
  private final Writer out;
  private final FigureSource figures;
  private ReturnHead head;

  /**
   * @param out takes UTF-8 text; flushed at the end, not closed
   * @param figures asked when the check has ended
   */
  public SummaryPage(Writer out, FigureSource figures) {
    this.out = out;
    this.figures = figures;
  }

  @Override
  public void begin(ReturnHead theHead) {
    head = theHead;
  }

  @Override
  public void child(CheckedChild child) {
    // nothing of a single child is on the page
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    Map<String, Object> page = PageModel.of(head, end, figures);
    PageModel.style(page, "page.css");
    page.put("unfolded", true);
    out.write(PageModel.page("summary", page));
    out.flush();
  }
}
