package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.FeatureFile.ExampleRow;
import uk.cinch.authoring.features.FeatureFile.ExampleTable;
import uk.cinch.authoring.features.FeatureFile.WrittenScenario;
import uk.cinch.authoring.handbook.ExampleView.Cell;
import uk.cinch.authoring.handbook.ExampleView.MarkedRow;
import uk.cinch.authoring.handbook.ExampleView.RowGroup;
import uk.cinch.authoring.handbook.ExampleView.RowTable;

/** Makes tables of the rows of an outline, each row with how it went. Not thread-safe. */
final class RowTables {
  private final HandbookModel book;
  private final StepWording sentences;
  private final Placeholders placeholders;

  /**
   * @param sentences for what rows say of the rule
   * @param placeholders that the rows fill in
   */
  RowTables(HandbookModel book, StepWording sentences, Placeholders placeholders) {
    this.book = book;
    this.sentences = sentences;
    this.placeholders = placeholders;
  }

  /** The rows of an outline: one table, or several where their columns differ. */
  List<RowTable> of(FeatureFile feature, WrittenScenario outline) {
    List<RowTable> tables = new ArrayList<>();
    List<String> last = List.of();
    for (ExampleTable rows : outline.examples()) {
      if (!rows.columns().equals(last)) {
        last = rows.columns();
        tables.add(
            new RowTable(
                last.stream().map(placeholders::column).toList(),
                last.size() + 1,
                new ArrayList<>()));
      }
      tables.get(tables.size() - 1).groups().add(group(feature.path(), rows));
    }
    return tables;
  }

  private RowGroup group(String path, ExampleTable rows) {
    int width = rows.columns().size() + 1;
    List<MarkedRow> views = new ArrayList<>();
    for (ExampleRow row : rows.rows()) {
      views.add(
          new MarkedRow(
              cells(rows.columns(), row.cells()), book.results().mark(path, row.line()), width));
    }
    return new RowGroup(rows.name(), width, views);
  }

  private List<Cell> cells(List<String> columns, List<String> row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(new Cell(cell(columns.get(i), row.get(i))));
    }
    return cells;
  }

  /** What the rule says, a value of the return, the name of an item, or the author's words. */
  private List<TextPiece> cell(String column, String cell) {
    Optional<List<TextPiece>> outcome = sentences.outcome(cell);
    if (outcome.isPresent()) {
      return outcome.get();
    }
    if (placeholders.isGiven(column)) {
      return cell.isEmpty() ? Examples.LEFT_OUT : TextPiece.value(cell, name -> null);
    }
    return List.of(TextPiece.plain(book.names().only(cell).orElse(cell)));
  }
}
