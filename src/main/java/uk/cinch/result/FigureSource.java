package uk.cinch.result;

import java.io.IOException;
import java.util.List;

/** Headline figures for a page: asked once the check has ended, and all children were counted. */
public interface FigureSource {
  /** The figures, in their order. */
  List<FigureTable> tables() throws IOException;

  /** The census year of last year's return; null where none is counted. */
  String lastYear();
}
