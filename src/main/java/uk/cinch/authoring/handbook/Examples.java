package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.cinch.authoring.FeatureText;
import uk.cinch.authoring.FeatureText.Scenario;
import uk.cinch.authoring.FeatureText.Step;
import uk.cinch.authoring.handbook.ExampleView.Cell;
import uk.cinch.authoring.handbook.ExampleView.Column;
import uk.cinch.authoring.handbook.ExampleView.Field;
import uk.cinch.authoring.handbook.ExampleView.Group;
import uk.cinch.authoring.handbook.ExampleView.Row;
import uk.cinch.authoring.handbook.ExampleView.RowTable;
import uk.cinch.authoring.handbook.ExampleView.Sentence;
import uk.cinch.authoring.handbook.ExampleView.Table;
import uk.cinch.authoring.handbook.Sentences.Said;
import uk.cinch.catalog.RuleEntry;

/** Puts a scenario into the words and tables of its readers. Immutable and thread-safe. */
final class Examples {
  private static final List<Part> LEFT_OUT = List.of(Part.aside("left out"));
  private static final List<Part> EACH_ROW = List.of(Part.row("as each row says"));

  /** Words of the features' own that are not names of elements. */
  private static final Map<String, String> WORDS =
      Map.of(
          "year", "Census year",
          "outcome", "What the rule says",
          "why", "Why",
          "copies", "Children like this");

  private final Book book;
  private final Names names;
  private final Results results;

  Examples(Book book) {
    this.book = book;
    this.names = book.names();
    this.results = book.results();
  }

  /** A scenario of the feature of a version, for readers. */
  ExampleView of(FeatureText feature, Scenario scenario, RuleEntry entry) {
    Wording wording = new Wording(entry, scenario);
    boolean outline = !scenario.examples().isEmpty();
    return new ExampleView(
        wording.title(),
        scenario.description(),
        wording.sentences(),
        outline ? null : results.mark(feature.path(), scenario.line()),
        outline ? wording.tables(feature.path()) : List.of());
  }

  /** The words of one scenario: placeholders mean something only within it. */
  private final class Wording {
    private final RuleEntry entry;
    private final Scenario scenario;
    private final Map<String, String> records = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    Wording(RuleEntry entry, Scenario scenario) {
      this.entry = entry;
      this.scenario = scenario;
      Sentences plain = sentences(name -> name);
      for (Step step : scenario.steps()) {
        Said said = plain.say(step);
        if (!said.outcome()) {
          note(step, said.record());
        }
      }
    }

    private Sentences sentences(UnaryOperator<String> placeholders) {
      return new Sentences(
          names, entry.code(), placeholders, element -> book.label(entry, element));
    }

    /** Which record a placeholder's element belongs to, and that a return is made with it. */
    private void note(Step step, String record) {
      for (List<String> row : step.table()) {
        for (String cell : row) {
          if (cell.startsWith("<") && cell.endsWith(">")) {
            String name = cell.substring(1, cell.length() - 1);
            records.putIfAbsent(name, record);
            given.add(name);
          }
        }
      }
    }

    private String named(String placeholder) {
      return WORDS.getOrDefault(
          placeholder, names.label(records.getOrDefault(placeholder, ""), placeholder));
    }

    /**
     * A placeholder's name within a sentence; labels keep their capitals, as they are names. Null
     * for what no row fills in.
     */
    private String inText(String placeholder) {
      if (scenario.examples().stream().noneMatch(rows -> rows.columns().contains(placeholder))) {
        return null;
      }
      return WORDS.containsKey(placeholder)
          ? WORDS.get(placeholder).toLowerCase(Locale.ROOT)
          : named(placeholder);
    }

    /** The name without an ending such as ": why" that each row gives in a column of its own. */
    List<Part> title() {
      String name =
          scenario.examples().isEmpty()
              ? scenario.name()
              : scenario.name().replaceFirst("(?<=.)[:,]? *<why>$", "");
      return Part.sentence(name, this::inText);
    }

    List<Sentence> sentences() {
      Sentences sentences = sentences(this::inText);
      return scenario.steps().stream().map(step -> sentence(step, sentences.say(step))).toList();
    }

    private Sentence sentence(Step step, Said said) {
      if (step.table().isEmpty()) {
        return new Sentence(said.text(), said.outcome(), List.of(), null);
      }
      List<Column> columns =
          step.table().get(0).stream().map(name -> column(said.record(), name)).toList();
      List<List<Cell>> rows =
          step.table().stream().skip(1).map(row -> cells(step.table().get(0), row, said)).toList();
      if (rows.size() == 1 && !said.outcome()) {
        return new Sentence(said.text(), false, fields(columns, rows.get(0)), null);
      }
      return new Sentence(said.text(), said.outcome(), List.of(), new Table(columns, rows));
    }

    private List<Field> fields(List<Column> columns, List<Cell> row) {
      List<Field> fields = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        fields.add(new Field(columns.get(i), row.get(i).parts()));
      }
      return fields;
    }

    private List<Cell> cells(List<String> heading, List<String> row, Said said) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        boolean ownRow = cell.equals("<" + heading.get(i) + ">");
        cells.add(
            new Cell(
                ownRow ? EACH_ROW : said.outcome() ? found(heading.get(i), cell) : value(cell)));
      }
      return cells;
    }

    private List<Part> value(String cell) {
      return cell.isEmpty() ? LEFT_OUT : Part.value(cell, this::inText);
    }

    /** A cell of a table of what the rule finds. */
    private List<Part> found(String column, String cell) {
      if (cell.isEmpty()) {
        return List.of(Part.aside(column.equals("value") ? "no value" : "none"));
      }
      return column.equals("place")
          ? List.of(Part.plain(place(cell)))
          : Part.value(cell, this::inText);
    }

    List<RowTable> tables(String path) {
      List<RowTable> tables = new ArrayList<>();
      List<String> last = List.of();
      for (FeatureText.Rows rows : scenario.examples()) {
        if (!rows.columns().equals(last)) {
          last = rows.columns();
          tables.add(new RowTable(columns(last), last.size() + 1, new ArrayList<>()));
        }
        tables.get(tables.size() - 1).groups().add(group(path, rows));
      }
      return tables;
    }

    private List<Column> columns(List<String> placeholders) {
      return placeholders.stream()
          .map(name -> column(records.getOrDefault(name, ""), name))
          .toList();
    }

    private Column column(String record, String name) {
      if (name.startsWith("<")) {
        return new Column(Part.sentence(name, this::inText), "");
      }
      String label = WORDS.getOrDefault(name, names.label(record, name));
      return new Column(
          List.of(Part.plain(Sentences.capital(label))), names.named(name).isEmpty() ? "" : name);
    }

    private Group group(String path, FeatureText.Rows rows) {
      int width = rows.columns().size() + 1;
      List<Row> views = new ArrayList<>();
      for (FeatureText.Row row : rows.rows()) {
        views.add(
            new Row(rowCells(rows.columns(), row.cells()), results.mark(path, row.line()), width));
      }
      return new Group(rows.name(), width, views);
    }

    private List<Cell> rowCells(List<String> columns, List<String> row) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(new Cell(rowCell(columns.get(i), row.get(i))));
      }
      return cells;
    }

    /** A cell of a row: what the rule says, a value of the return, or the author's words. */
    private List<Part> rowCell(String column, String cell) {
      if (cell.matches("(not )?reported\\b.*")) {
        return sentences(name -> null).outcome("", cell);
      }
      if (!given.contains(column)) {
        return List.of(Part.plain(cell));
      }
      return cell.isEmpty() ? LEFT_OUT : Part.value(cell, name -> null);
    }

    /** A path such as CINdetails[2]/Section47/S47ActualStartDate in words. */
    private String place(String path) {
      String[] steps = path.split("/");
      List<String> words = new ArrayList<>();
      String record = "Child";
      for (int i = 0; i < steps.length; i++) {
        String name = steps[i].replaceFirst("\\[.*", "");
        String position = steps[i].replaceFirst("^[^\\[]*\\[?", "").replace("]", "");
        String label = i == steps.length - 1 ? names.label(record, name) : names.group(name);
        words.add(position.isEmpty() ? label : label + " " + position);
        record = name;
      }
      return String.join(" › ", words);
    }
  }
}
