package uk.cinch.authoring.handbook;

import java.util.List;

/**
 * A scenario for readers.
 *
 * @param title its name
 * @param description what its author adds; empty for nothing
 * @param sentences in order
 * @param mark how it went; null for an outline, whose rows have one each
 * @param tables the rows of an outline; empty for another
 */
record ExampleView(
    List<TextPiece> title,
    String description,
    List<ExampleStep> sentences,
    Mark mark,
    List<RowTable> tables) {

  /**
   * A sentence.
   *
   * @param text in words
   * @param outcome whether it says what the rule finds
   * @param fields the only row of its table; empty where there is none or several
   * @param table its table of several rows; null where there is none
   */
  record ExampleStep(
      List<TextPiece> text, boolean outcome, List<Field> fields, RecordTable table) {}

  /** A value of a record, with what it is called and its name in the message. */
  record Field(Column column, List<TextPiece> value) {}

  /**
   * The heading of a column.
   *
   * @param label what it is called
   * @param name the element's name in the message; empty where it is none
   */
  record Column(List<TextPiece> label, String name) {}

  /** A table of records. */
  record RecordTable(List<Column> columns, List<List<Cell>> rows) {}

  /** A cell; a separate record, so that templates can tell it from its parts. */
  record Cell(List<TextPiece> parts) {}

  /**
   * Rows of an outline under the same columns.
   *
   * @param columns what rows fill in
   * @param width of a row that goes across, the mark's column included
   * @param groups the rows
   */
  record RowTable(List<Column> columns, int width, List<RowGroup> groups) {}

  /**
   * Rows that belong together.
   *
   * @param heading what they show; empty where the author says nothing
   * @param width of the heading
   * @param rows in order
   */
  record RowGroup(String heading, int width, List<MarkedRow> rows) {}

  /** A row and how it went. */
  record MarkedRow(List<Cell> cells, Mark mark, int width) {}

  /**
   * How an example went in the run.
   *
   * @param ran whether it ran at all
   * @param passed whether the rule found what the example says
   * @param cause what went otherwise; null when it passed or did not run
   */
  record Mark(boolean ran, boolean passed, String cause) {
    boolean failed() {
      return ran && !passed;
    }
  }
}
