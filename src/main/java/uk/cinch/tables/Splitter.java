package uk.cinch.tables;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.cinch.catalog.Spelling;
import uk.cinch.input.Fragment;
import uk.cinch.input.XmlElement;
import uk.cinch.tables.Irregulars.What;

/** Takes records apart into the rows of the tables. Not thread-safe. */
final class Splitter {
  /** Takes the rows, those of a table in their order. */
  interface Target {
    /**
     * @param key the row's numbers
     * @param cells one for each of the table's elements; null for none
     */
    void row(CsvTable table, int[] key, String... cells) throws IOException;
  }

  private final CsvTable irregular;
  private final Target target;
  private int[] outermost = {};
  private int irregulars;

  Splitter(CsvTable irregular, Target target) {
    this.irregular = irregular;
    this.target = target;
  }

  /** How many things no table has a place for. */
  int irregulars() {
    return irregulars;
  }

  /**
   * A record and all there is in it.
   *
   * @param key its numbers; empty for the header, of which there is one
   */
  void outermost(Plan.Records records, XmlElement element, int... key) throws IOException {
    outermost = key;
    record(records, element, key, records.name());
    outermost = new int[0];
  }

  private void record(Plan.Records records, XmlElement element, int[] key, String path)
      throws IOException {
    String[] cells = new String[records.table().columns().size()];
    new SplitContent(records.plan(), cells, key, path).take(element);
    target.row(records.table(), key, cells);
  }

  /**
   * Something that no table has a place for.
   *
   * @param path of the group it is in
   */
  void irregular(String path, What what, String xml) throws IOException {
    irregulars++;
    target.row(
        irregular, outermost, Cells.write(path), Cells.write(Spelling.of(what)), Cells.write(xml));
  }

  /** What is in a record, or in a wrapper of one. */
  private final class SplitContent {
    private final Plan plan;
    private final String[] cells;
    private final int[] key;
    private final String path;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> ended = new HashSet<>();
    private boolean any;

    SplitContent(Plan plan, String[] cells, int[] key, String path) {
      this.plan = plan;
      this.cells = cells;
      this.key = key;
      this.path = path;
    }

    /** Takes it all; whether there is anything that says more than that the group is there. */
    boolean take(XmlElement element) throws IOException {
      for (XmlElement inner : element.elements()) {
        Plan.PlanPart part = plan.parts().get(inner.name());
        if (part == null || ended.contains(inner.name()) || !taken(inner, part)) {
          ended.add(inner.name());
          any = true;
          irregular(path, What.EXTRA, Fragment.of(inner));
        }
      }
      if (element.text() != null) {
        any = true;
        irregular(path, What.EXTRA, Fragment.of(element.text()));
      }
      for (Plan.PlanPart part : plan.parts().values()) {
        if (part instanceof Plan.Wrapper wrapper
            && wrapper.needed()
            && !numbers.containsKey(wrapper.name())) {
          irregular(path, What.ABSENT, "<" + wrapper.name() + "/>");
        }
      }
      return any;
    }

    /** Takes one thing, unless there is no place for it, or none left. */
    private boolean taken(XmlElement inner, Plan.PlanPart part) throws IOException {
      boolean value = inner.elements().isEmpty();
      if (part instanceof Plan.PlannedCell cell) {
        if (!value || cells[cell.index()] != null) {
          return false;
        }
        cells[cell.index()] = Cells.write(inner.text());
      } else if (part instanceof Plan.RepeatedGroup repeated) {
        if (!value) {
          return false;
        }
        target.row(repeated.table(), next(part), Cells.write(inner.text()));
      } else if (part instanceof Plan.Records records) {
        int[] own = next(part);
        record(records, inner, own, path + "/" + part.name() + "[" + own[own.length - 1] + "]");
      } else if (part instanceof Plan.Wrapper wrapper) {
        return numbers.putIfAbsent(part.name(), 1) == null && wrapper(inner, wrapper);
      }
      any = true;
      return true;
    }

    private boolean wrapper(XmlElement inner, Plan.Wrapper wrapper) throws IOException {
      SplitContent within =
          new SplitContent(wrapper.plan(), cells, key, path + "/" + wrapper.name());
      if (within.take(inner)) {
        any = true;
      } else if (!wrapper.needed()) {
        any = true;
        irregular(path, What.EMPTY, "<" + wrapper.name() + "/>");
      }
      return true;
    }

    private int[] next(Plan.PlanPart part) {
      int[] own = Arrays.copyOf(key, key.length + 1);
      own[key.length] = numbers.merge(part.name(), 1, Integer::sum);
      return own;
    }
  }
}
