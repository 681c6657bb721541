package uk.cinch.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.facts.ElementType;
import uk.cinch.tables.CsvTable.TableColumn;

/** The tables of a census year, as its message structure asks for them. Immutable. */
final class TableSet {
  private static final String IRREGULAR = "Irregular";
  private static final String NUMBER = "_no";

  private final CensusYear year;
  private final Set<String> taken = new HashSet<>(Set.of(IRREGULAR.toLowerCase(Locale.ROOT)));
  private final List<CsvTable> tables = new ArrayList<>();
  private final Plan.Records header;
  private final Plan.Records child;
  private final CsvTable irregular;

  TableSet(MessageStructure structure, CensusYear year) {
    this.year = year;
    this.header = records(structure.group("Header"), "", null, List.of());
    this.child = records(structure.group("Child"), "", null, List.of("Child" + NUMBER));
    this.irregular =
        new CsvTable(IRREGULAR, child.table(), child.table().keys(), Irregulars.COLUMNS, true);
    tables.add(irregular);
  }

  /** The one record of the header, whose table has one row and no numbers. */
  Plan.Records header() {
    return header;
  }

  Plan.Records child() {
    return child;
  }

  /** What no other table has a place for. */
  CsvTable irregular() {
    return irregular;
  }

  /** Every table. */
  List<CsvTable> all() {
    return Collections.unmodifiableList(tables);
  }

  private Plan.Records records(GroupItem group, String parent, CsvTable around, List<String> keys) {
    List<TableColumn> columns = new ArrayList<>();
    CsvTable table =
        new CsvTable(
            free(group.name(), parent), around, keys, Collections.unmodifiableList(columns), false);
    tables.add(table);
    return new Plan.Records(group.name(), table, plan(group, table, columns));
  }

  private Plan plan(GroupItem group, CsvTable table, List<TableColumn> columns) {
    Map<String, Plan.PlanPart> parts = new LinkedHashMap<>();
    for (Item item : group.content()) {
      if (item.years().include(year)) {
        parts.put(item.name(), part(item, group, table, columns));
      }
    }
    return new Plan(Collections.unmodifiableMap(parts));
  }

  private Plan.PlanPart part(
      Item item, GroupItem group, CsvTable table, List<TableColumn> columns) {
    String name = item.name();
    if (item instanceof ElementItem element) {
      TableColumn column = new TableColumn(name, element.kind());
      if (!item.occurs().many()) {
        columns.add(column);
        return new Plan.PlannedCell(name, columns.size() - 1);
      }
      CsvTable own =
          new CsvTable(free(name, group.name()), table, keys(table, name), List.of(column), false);
      tables.add(own);
      return new Plan.RepeatedGroup(name, own);
    }
    GroupItem inner = (GroupItem) item;
    return inner.folded()
        ? new Plan.Wrapper(name, plan(inner, table, columns), item.occurs().required())
        : records(inner, group.name(), table, keys(table, name));
  }

  private static List<String> keys(CsvTable around, String name) {
    List<String> keys = new ArrayList<>(around.keys());
    keys.add(name + NUMBER);
    return keys;
  }

  /** A name that no other table has, whatever a file system makes of small letters. */
  private String free(String name, String parent) {
    String free = name;
    while (!taken.add(free.toLowerCase(Locale.ROOT))) {
      free = parent + "." + free;
    }
    return free;
  }

  /** A text column. */
  static TableColumn text(String name) {
    return new TableColumn(name, ElementType.TEXT);
  }
}
