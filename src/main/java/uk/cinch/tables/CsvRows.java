package uk.cinch.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.cinch.tables.CsvTable.TableColumn;

/** The rows of one table, in the order of their numbers. Not thread-safe. */
final class CsvRows implements Closeable {
  private static final int DIGITS = 9;

  private final CsvTable table;
  private final TableFile file;
  private final Spreadsheet spreadsheet;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Heading heading;
  private CsvRow ahead;
  private CsvRow latest;

  /**
   * A row.
   *
   * @param where the file and the line it begins on
   * @param key its numbers
   * @param cells texts of the table's elements; null where one is not there, empty without text
   */
  record CsvRow(String where, int[] key, String... cells) {
    String cell(int index) {
      return cells[index];
    }

    /** Whether it has numbers, none of them left empty. */
    boolean isNumbered() {
      return key.length > 0 && number() > 0;
    }

    /** Its number within what it is in. */
    int number() {
      return key[key.length - 1];
    }
  }

  private CsvRows(CsvTable table, TableFile file, Spreadsheet spreadsheet, Heading heading) {
    this.table = table;
    this.file = file;
    this.spreadsheet = spreadsheet;
    this.heading = heading;
    this.parser = file == null ? null : file.parser();
    this.records = file == null ? List.<CSVRecord>of().iterator() : parser.iterator();
  }

  /**
   * Opens a table at its first row.
   *
   * @param strict whether columns that the table does not have are refused
   */
  static CsvRows open(CsvTable table, TableFile file, Spreadsheet spreadsheet, boolean strict)
      throws IOException {
    try {
      CsvRows rows = new CsvRows(table, file, spreadsheet, Heading.read(table, file, strict));
      rows.ahead = rows.read();
      return rows;
    } catch (IOException e) {
      file.parser().close();
      throw e;
    }
  }

  /** A table without rows. */
  static CsvRows none(CsvTable table) {
    return new CsvRows(table, null, null, null);
  }

  /** A row without anything in it. */
  CsvRow empty() {
    return new CsvRow(
        file.where(2), new int[table.keys().size()], new String[table.columns().size()]);
  }

  /** Its heading; null without a file. */
  Heading heading() {
    return heading;
  }

  /** The next row; null after the last. */
  CsvRow next() throws IOException {
    CsvRow row = ahead;
    if (row != null) {
      latest = row.isNumbered() || !table.free() ? row : latest;
      ahead = read();
      if (ahead != null && latest != null && (ahead.isNumbered() || !table.free())) {
        requireOrder(latest, ahead);
      }
    }
    return row;
  }

  /**
   * The next row that is in a record; null when there is none.
   *
   * @param record its numbers; none but those of later records may follow
   * @throws UnusableTablesException when the next row is of a record that there is not
   */
  CsvRow next(int... record) throws IOException {
    passUnnumbered();
    int order = ahead == null ? 1 : compare(ahead.key(), record, record.length);
    if (order < 0) {
      throw strayed();
    }
    return order == 0 ? next() : null;
  }

  /** Refuses rows that are left: they are in records that there are not. */
  void requireEnd() throws IOException {
    passUnnumbered();
    if (ahead != null) {
      throw strayed();
    }
  }

  private void passUnnumbered() throws IOException {
    while (table.free() && ahead != null && !ahead.isNumbered()) {
      next();
    }
  }

  private UnusableTablesException strayed() {
    CsvTable around = table.around();
    int[] record = Arrays.copyOf(ahead.key(), around == null ? 0 : around.keys().size());
    return new UnusableTablesException(
        ahead.where(),
        around == null || record.length == 0
            ? "a row too many"
            : around.file() + " has no row with " + around.describe(record),
        "take the row out, or bring the other one back");
  }

  private void requireOrder(CsvRow before, CsvRow after) throws UnusableTablesException {
    int order = compare(before.key(), after.key(), before.key().length);
    if (table.keys().isEmpty()) {
      throw new UnusableTablesException(after.where(), "a second row", "keep one");
    }
    if (order == 0 && !table.free()) {
      throw new UnusableTablesException(
          after.where(),
          table.describe(after.key()) + " stands in the row before already",
          "give each row a " + table.keys().get(table.keys().size() - 1) + " of its own");
    }
    if (order > 0) {
      throw new UnusableTablesException(
          after.where(),
          table.describe(after.key()) + " stands after " + table.describe(before.key()),
          "sort the rows by " + String.join(", ", table.keys()) + ", as numbers, smallest first");
    }
  }

  private static int compare(int[] one, int[] other, int length) {
    return Arrays.compare(one, 0, Math.min(length, one.length), other, 0, length);
  }

  private CsvRow read() throws IOException {
    while (true) {
      long line = file == null ? 0 : parser.getCurrentLineNumber() + 1;
      try {
        if (!records.hasNext()) {
          return null;
        }
        CSVRecord record = records.next();
        if (!record.stream().allMatch(Cells::isBlank)) {
          return row(record, file.where(line));
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        throw new UnusableTablesException(
            file.where(line),
            "from here on this is no table",
            "see to the quotation marks around the cells of this row");
      }
    }
  }

  private CsvRow row(CSVRecord record, String where) throws UnusableTablesException {
    for (int i = heading.width(); i < record.size(); i++) {
      if (!Cells.isBlank(record.get(i))) {
        throw new UnusableTablesException(
            where,
            "the row has more cells than there are columns",
            "put a cell that holds a comma or a semicolon between quotation marks");
      }
    }
    int[] key = new int[table.keys().size()];
    for (int i = 0; i < key.length; i++) {
      String name = table.keys().get(i);
      key[i] = number(heading.cell(record, name).strip(), name, where);
    }
    String[] cells = new String[table.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      TableColumn column = table.columns().get(i);
      cells[i] = text(heading.cell(record, column.name()), column, where);
    }
    return new CsvRow(where, key, cells);
  }

  private int number(String text, String column, String where) throws UnusableTablesException {
    if (text.isEmpty() && table.free()) {
      return 0;
    }
    boolean whole =
        !text.isEmpty()
            && text.length() <= DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = whole ? Integer.parseInt(text) : 0;
    if (number == 0) {
      throw new UnusableTablesException(
          where,
          column + (text.isEmpty() ? " is empty" : " is no whole number from 1 on"),
          "number the rows 1, 2, 3 within what they stand in");
    }
    return number;
  }

  private String text(String cell, TableColumn column, String where)
      throws UnusableTablesException {
    String text = Cells.read(cell);
    if (text == null) {
      return null;
    }
    if (!Cells.isXml(text)) {
      throw new UnusableTablesException(
          where,
          column.name() + " holds a character that XML does not allow",
          "take it out, or write it again by hand");
    }
    return Cells.isGuarded(cell) ? text : spreadsheet.value(text, column.kind());
  }

  @Override
  public void close() throws IOException {
    if (parser != null) {
      parser.close();
    }
  }
}
