package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.authoring.features.FeatureText;
import uk.cinch.authoring.features.FeatureText.Scenario;
import uk.cinch.authoring.handbook.ExampleView.Cell;
import uk.cinch.authoring.handbook.ExampleView.Group;
import uk.cinch.authoring.handbook.ExampleView.Row;
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
  List<RowTable> of(FeatureText feature, Scenario outline) {
    List<RowTable> tables = new ArrayList<>();
    List<String> last = List.of();
    for (FeatureText.Rows rows : outline.examples()) {
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

  private Group group(String path, FeatureText.Rows rows) {
    int width = rows.columns().size() + 1;
    List<Row> views = new ArrayList<>();
    for (FeatureText.Row row : rows.rows()) {
      views.add(
          new Row(
              cells(rows.columns(), row.cells()), book.results().mark(path, row.line()), width));
    }
    return new Group(rows.name(), width, views);
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
    if (cell.matches("(not )?reported\\b.*")) {
      return sentences.outcome("", cell);
    }
    if (placeholders.isGiven(column)) {
      return cell.isEmpty() ? Examples.LEFT_OUT : TextPiece.value(cell, name -> null);
    }
    return List.of(TextPiece.plain(book.names().only(cell).orElse(cell)));
  }
}
