package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.FeatureFile.ExampleRow;
import uk.cinch.authoring.features.FeatureFile.ExampleTable;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;
import uk.cinch.authoring.features.FeatureFile.WrittenScenario;
import uk.cinch.authoring.handbook.ExampleView.Cell;
import uk.cinch.authoring.handbook.ExampleView.Column;
import uk.cinch.authoring.handbook.ExampleView.ExampleStep;
import uk.cinch.authoring.handbook.ExampleView.Field;
import uk.cinch.authoring.handbook.ExampleView.MarkedRow;
import uk.cinch.authoring.handbook.ExampleView.RecordTable;
import uk.cinch.authoring.handbook.ExampleView.RowGroup;
import uk.cinch.authoring.handbook.ExampleView.RowTable;
import uk.cinch.authoring.handbook.StepWording.StepText;
import uk.cinch.catalog.RuleEntry;

/** Puts the scenarios of a version into words and tables. Immutable and thread-safe. */
final class Examples {
  /** What a cell without a value says of its item. */
  private static final List<TextPiece> LEFT_OUT = List.of(TextPiece.aside("left out"));

  private static final List<TextPiece> EACH_ROW = List.of(TextPiece.row("as each row says"));

  private final HandbookModel book;
  private final RuleEntry entry;

  Examples(HandbookModel book, RuleEntry entry) {
    this.book = book;
    this.entry = entry;
  }

  /** A scenario of the version's feature, for readers. */
  ExampleView of(FeatureFile feature, WrittenScenario scenario) {
    Placeholders placeholders = placeholders(scenario);
    boolean outline = !scenario.examples().isEmpty();
    StepWording sentences = sentences(placeholders::inText);
    return new ExampleView(
        TextPiece.sentence(title(scenario), placeholders::inText),
        scenario.description(),
        scenario.steps().stream()
            .map(step -> sentence(step, sentences.wording(step), placeholders))
            .toList(),
        outline ? null : book.results().mark(feature.path(), scenario.line()),
        tables(feature, scenario, placeholders));
  }

  private Placeholders placeholders(WrittenScenario scenario) {
    Placeholders placeholders = new Placeholders(book.names(), scenario);
    StepWording plain = sentences(name -> name);
    for (FeatureStep step : scenario.steps()) {
      StepText text = plain.wording(step);
      if (!text.outcome()) {
        placeholders.note(step, text.record());
      }
    }
    return placeholders;
  }

  private StepWording sentences(UnaryOperator<String> placeholders) {
    return new StepWording(
        book.names(), entry.code(), placeholders, element -> book.label(entry, element));
  }

  /** The name without an ending such as ": why" that each row gives in a separate column. */
  private static String title(WrittenScenario scenario) {
    return scenario.examples().isEmpty()
        ? scenario.name()
        : scenario.name().replaceFirst("(?<=.)[:,]? *<why>$", "");
  }

  private ExampleStep sentence(FeatureStep step, StepText text, Placeholders placeholders) {
    if (step.table().isEmpty()) {
      return new ExampleStep(text.text(), text.outcome(), List.of(), null);
    }
    List<String> heading = step.table().get(0);
    List<Column> columns =
        heading.stream().map(name -> placeholders.column(text.record(), name)).toList();
    List<List<Cell>> rows =
        step.table().stream().skip(1).map(row -> cells(heading, row, text, placeholders)).toList();
    boolean fields = rows.size() == 1 && !text.outcome();
    return new ExampleStep(
        text.text(),
        text.outcome(),
        fields ? fields(columns, rows.get(0)) : List.of(),
        fields ? null : new RecordTable(columns, rows));
  }

  private static List<Field> fields(List<Column> columns, List<Cell> row) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      fields.add(new Field(columns.get(i), row.get(i).parts()));
    }
    return fields;
  }

  private List<Cell> cells(
      List<String> heading, List<String> row, StepText text, Placeholders placeholders) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      if (cell.equals("<" + heading.get(i) + ">")) {
        cells.add(new Cell(EACH_ROW));
      } else if (text.outcome()) {
        cells.add(new Cell(found(heading.get(i), cell, placeholders)));
      } else {
        cells.add(
            new Cell(cell.isEmpty() ? LEFT_OUT : TextPiece.value(cell, placeholders::inText)));
      }
    }
    return cells;
  }

  /** A cell of a table of what the rule finds. */
  private List<TextPiece> found(String column, String cell, Placeholders placeholders) {
    if (cell.isEmpty()) {
      return List.of(TextPiece.aside(column.equals("value") ? "no value" : "none"));
    }
    return column.equals("place")
        ? TextPiece.sentence(book.names().place(cell), placeholders::inText)
        : TextPiece.value(cell, placeholders::inText);
  }

  /** The rows of an outline: one table, or several where their columns differ. */
  private List<RowTable> tables(
      FeatureFile feature, WrittenScenario outline, Placeholders placeholders) {
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
      tables.get(tables.size() - 1).groups().add(group(feature.path(), rows, placeholders));
    }
    return tables;
  }

  private RowGroup group(String path, ExampleTable rows, Placeholders placeholders) {
    int width = rows.columns().size() + 1;
    List<MarkedRow> views = new ArrayList<>();
    for (ExampleRow row : rows.rows()) {
      views.add(
          new MarkedRow(
              cells(rows.columns(), row.cells(), placeholders),
              book.results().mark(path, row.line()),
              width));
    }
    return new RowGroup(rows.name(), width, views);
  }

  private List<Cell> cells(List<String> columns, List<String> row, Placeholders placeholders) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(new Cell(cell(columns.get(i), row.get(i), placeholders)));
    }
    return cells;
  }

  /** What the rule says, a value of the return, the name of an item, or the author's words. */
  private List<TextPiece> cell(String column, String cell, Placeholders placeholders) {
    Optional<List<TextPiece>> outcome = sentences(name -> null).outcome(cell);
    if (outcome.isPresent()) {
      return outcome.get();
    }
    if (placeholders.isGiven(column)) {
      return cell.isEmpty() ? LEFT_OUT : TextPiece.value(cell, name -> null);
    }
    return List.of(TextPiece.plain(book.names().only(cell).orElse(cell)));
  }
}
