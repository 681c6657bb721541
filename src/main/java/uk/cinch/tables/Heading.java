package uk.cinch.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import uk.cinch.catalog.Nearest;
import uk.cinch.tables.CsvTable.TableColumn;

/** Which column of a file is which of a table. Immutable. */
final class Heading {
  private final int width;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> missing;

  private Heading(CsvTable table, List<String> names) {
    this.width = names.size();
    for (String name : names) {
      places.putIfAbsent(name, names.indexOf(name));
    }
    this.missing = table.heading().stream().filter(name -> !names.contains(name)).toList();
  }

  /**
   * Reads the first line of a file.
   *
   * @param strict whether columns that the table does not have are refused
   * @throws UnusableTablesException when it does not name the table's columns
   */
  static Heading read(CsvTable table, TableFile file, boolean strict) throws IOException {
    List<String> names = names(file);
    String where = file.where(1);
    for (String key : table.keys()) {
      if (!names.contains(key)) {
        throw new UnusableTablesException(
            where,
            "there is no column " + key,
            "the first line names the columns; the table needs " + String.join(", ", table.keys()));
      }
    }
    if (table.columns().stream().map(TableColumn::name).noneMatch(names::contains)
        && !table.columns().isEmpty()) {
      throw new UnusableTablesException(
          where,
          "the first line names none of the table's columns",
          "they are " + String.join(", ", table.heading()));
    }
    if (strict) {
      requireKnown(table, names, where);
    }
    return new Heading(table, names);
  }

  private static void requireKnown(CsvTable table, List<String> names, String where)
      throws UnusableTablesException {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw new UnusableTablesException(
            where, "there are two columns " + name, "take one of them out");
      }
      if (!name.isEmpty() && !table.heading().contains(name)) {
        throw new UnusableTablesException(
            where,
            "the table has no column " + name,
            Nearest.to(name, table.heading())
                .map(near -> "did you mean " + near + "?")
                .orElse("take the column out; what is in it has no place in the return"));
      }
    }
  }

  private static List<String> names(TableFile file) throws IOException {
    List<String> names = new ArrayList<>();
    try {
      Iterator<CSVRecord> records = file.parser().iterator();
      if (records.hasNext()) {
        records.next().forEach(name -> names.add(name.strip()));
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new UnusableTablesException(
          file.where(1), "this is no table", "see to the quotation marks of the first line");
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return names;
  }

  /** Up to which column there are names. */
  int width() {
    return width;
  }

  /** Columns of the table that the file does not have. */
  List<String> missing() {
    return missing;
  }

  /** A cell of a row as the file has it; empty where there is none. */
  String cell(CSVRecord record, String column) {
    int place = places.getOrDefault(column, Integer.MAX_VALUE);
    return place < record.size() ? record.get(place) : "";
  }
}
