package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;
import uk.cinch.authoring.features.FeatureFile.WrittenScenario;
import uk.cinch.authoring.handbook.ExampleView.Cell;
import uk.cinch.authoring.handbook.ExampleView.Column;
import uk.cinch.authoring.handbook.ExampleView.ExampleStep;
import uk.cinch.authoring.handbook.ExampleView.Field;
import uk.cinch.authoring.handbook.ExampleView.RecordTable;
import uk.cinch.authoring.handbook.StepWording.StepText;
import uk.cinch.catalog.RuleEntry;

/** Puts the scenarios of a version into words and tables. Immutable and thread-safe. */
final class Examples {
  /** What a cell without a value says of its item. */
  static final List<TextPiece> LEFT_OUT = List.of(TextPiece.aside("left out"));

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
        outline
            ? new RowTables(book, sentences(name -> null), placeholders).of(feature, scenario)
            : List.of());
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

  /** The name without an ending such as ": why" that each row gives in a column of its own. */
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
}
