package uk.cinch.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cinch.facts.ElementType;

/**
 * One table: the records of a kind, or what an element says that may occur several times in one.
 * Immutable; held in maps by identity.
 *
 * @param name of its file, without the ending
 * @param around the table of the records that its rows are in; null for none
 * @param keys columns that number a row and what it is in, the outermost first
 * @param columns its elements, in the official order
 * @param free whether rows may share their numbers, or have none; else no two share all of them
 */
record CsvTable(
    String name, CsvTable around, List<String> keys, List<TableColumn> columns, boolean free) {

  /**
   * An element.
   *
   * @param name as in the XML
   * @param kind how its text is understood
   */
  record TableColumn(String name, ElementType kind) {}

  String file() {
    return name + ".csv";
  }

  /** Names of all its columns. */
  List<String> heading() {
    return Stream.concat(keys.stream(), columns.stream().map(TableColumn::name)).toList();
  }

  /** A row's numbers in words. */
  String describe(int[] key) {
    return IntStream.range(0, key.length)
        .mapToObj(i -> keys.get(i) + " " + key[i])
        .collect(Collectors.joining(", "));
  }
}
