package uk.cinch.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.Spelling;
import uk.cinch.input.Fragment;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;
import uk.cinch.tables.CsvTable.TableColumn;

/**
 * What a child, or the message around the children, has that no table has a place for. Not
 * thread-safe.
 */
final class Irregulars {
  /** Columns of their table. */
  static final List<TableColumn> COLUMNS =
      List.of(TableSet.text("in"), TableSet.text("is"), TableSet.text("xml"));

  private static final int IN = 0;
  private static final int IS = 1;
  private static final int XML = 2;

  /** What there is to say of a thing. */
  enum What {
    /** It is there as well as what the tables say. */
    EXTRA,
    /** The wrapper is there, and there is nothing in it. */
    EMPTY,
    /** The group ought to be there, and is not. */
    ABSENT
  }

  private record IrregularEntry(What what, XmlElement xml, String where) {}

  private final Map<String, List<IrregularEntry>> entries = new LinkedHashMap<>();

  /** Takes a row of the table. */
  void add(CsvRows.CsvRow row) throws UnusableTablesException {
    String in = row.cell(IN) == null ? "" : row.cell(IN);
    entries
        .computeIfAbsent(in, key -> new ArrayList<>())
        .add(new IrregularEntry(what(row), xml(row), row.where()));
  }

  private static What what(CsvRows.CsvRow row) throws UnusableTablesException {
    for (What what : What.values()) {
      if (Spelling.of(what).equals(row.cell(IS))) {
        return what;
      }
    }
    throw new UnusableTablesException(
        row.where(), "the column 'is' does not say what this is", "write extra, empty or absent");
  }

  private static XmlElement xml(CsvRows.CsvRow row) throws UnusableTablesException {
    try {
      return Fragment.read(row.cell(XML) == null ? "" : row.cell(XML));
    } catch (UnreadableReturnException e) {
      throw new UnusableTablesException(
          row.where(), "the column 'xml' holds no well-formed XML", "mend it, or take the row out");
    }
  }

  /** Whether a group within a place is said to be empty, or absent. */
  boolean says(String in, What what, String group) {
    return entries.getOrDefault(in, List.of()).stream()
        .filter(entry -> entry.what() == what)
        .flatMap(entry -> entry.xml().elements().stream())
        .anyMatch(element -> element.name().equals(group));
  }

  /** What else is in a place: elements, and texts, in elements without a name. */
  List<XmlElement> take(String in) {
    List<IrregularEntry> found = entries.remove(in);
    return found == null
        ? List.of()
        : found.stream()
            .filter(entry -> entry.what() == What.EXTRA)
            .map(IrregularEntry::xml)
            .toList();
  }

  /** Refuses what is left: what has no place in the return. */
  void requireNone() throws UnusableTablesException {
    for (List<IrregularEntry> left : entries.values()) {
      throw new UnusableTablesException(
          left.get(0).where(),
          "the place in the column 'in' is none of this return",
          "write it as it was, bring the row back that it stands in, or take this one out");
    }
  }
}
