package uk.cinch.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import uk.cinch.io.CsvFile;
import uk.cinch.io.FormulaGuard;

/**
 * A row of a table as spreadsheets save it, its first line the names of its columns. Immutable.
 *
 * @param line at which it ends, from 1
 * @param cells those that are not blank, by the small letters of their column's name
 */
public record HeadedRow(long line, Map<String, String> cells) {

  /** The text in a column; null where it is blank, or there is no such column. */
  public String cell(String column) {
    return cells.get(column);
  }

  /**
   * Reads a table, in its order.
   *
   * @param needed columns it must have
   * @throws IllegalArgumentException when it has them not, or is no table
   */
  public static List<HeadedRow> read(byte[] bytes, String... needed) {
    try (CsvFile table = CsvFile.open(() -> new ByteArrayInputStream(bytes))) {
      List<String> columns = null;
      List<HeadedRow> rows = new ArrayList<>();
      for (CSVRecord row : table.rows()) {
        if (columns == null) {
          columns = columns(row, needed);
        } else {
          rows.add(new HeadedRow(table.rows().getCurrentLineNumber(), cells(columns, row)));
        }
      }
      if (columns == null) {
        throw new IllegalArgumentException("it is empty");
      }
      return List.copyOf(rows);
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("it is no table: " + e.getMessage());
    }
  }

  private static List<String> columns(CSVRecord heading, String... needed) {
    List<String> columns =
        heading.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    for (String name : needed) {
      if (!columns.contains(name)) {
        throw new IllegalArgumentException("it has no column " + name);
      }
    }
    return columns;
  }

  private static Map<String, String> cells(List<String> columns, CSVRecord row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      String text = FormulaGuard.unguard(row.get(i)).strip();
      if (!text.isEmpty()) {
        cells.putIfAbsent(columns.get(i), text);
      }
    }
    return cells;
  }
}
