package uk.cinch.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cinch.facts.ElementType;

/**
 * One table: the records of a kind, or what an element says that may stand several times in one.
 * Immutable, identity equality.
 */
final class Table {
  private final String name;
  private final Table around;
  private final List<String> keys;
  private final List<TableColumn> columns;
  private final boolean free;

  /**
   * An element.
   *
   * @param name as in the XML
   * @param kind how its text is understood
   */
  record TableColumn(String name, ElementType kind) {}

  /**
   * @param name of its file, without the ending
   * @param around the table of the records that its rows stand in; null for none
   * @param keys columns that number a row and what it stands in, the outermost first; no two rows
   *     share all of them
   * @param columns its elements, in the official order
   */
  Table(String name, Table around, List<String> keys, List<TableColumn> columns) {
    this(name, around, keys, columns, false);
  }

  private Table(
      String name, Table around, List<String> keys, List<TableColumn> columns, boolean free) {
    this.name = name;
    this.around = around;
    this.keys = List.copyOf(keys);
    this.columns = columns;
    this.free = free;
  }

  /** A table whose rows may share their numbers, or have none. */
  static Table free(String name, Table around, List<String> keys, List<TableColumn> columns) {
    return new Table(name, around, keys, columns, true);
  }

  String file() {
    return name + ".csv";
  }

  /** The table of the records that its rows stand in; null for none. */
  Table around() {
    return around;
  }

  List<String> keys() {
    return keys;
  }

  List<TableColumn> columns() {
    return columns;
  }

  boolean isFree() {
    return free;
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
