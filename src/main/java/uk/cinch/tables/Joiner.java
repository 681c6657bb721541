package uk.cinch.tables;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import uk.cinch.input.XmlElement;
import uk.cinch.tables.Irregulars.What;

/** Puts records together from the rows of the tables. Not thread-safe. */
final class Joiner {
  private final Function<CsvTable, CsvRows> tables;

  /**
   * @param tables the rows of each table, as far as they have been read
   */
  Joiner(Function<CsvTable, CsvRows> tables) {
    this.tables = tables;
  }

  /**
   * A record and all there is in it.
   *
   * @param row its row
   * @param irregulars takes out what it uses
   * @param path of the record
   */
  XmlElement record(Plan.Records records, CsvRows.CsvRow row, Irregulars irregulars, String path)
      throws IOException {
    XmlElement element = new XmlElement(records.name());
    new Content(row, irregulars).fill(element, records.plan(), path);
    return element;
  }

  /** What is in a record and its wrappers. */
  private final class Content {
    private final CsvRows.CsvRow row;
    private final Irregulars irregulars;

    Content(CsvRows.CsvRow row, Irregulars irregulars) {
      this.row = row;
      this.irregulars = irregulars;
    }

    /** Fills a group; whether with anything that says more than that the group is there. */
    boolean fill(XmlElement element, Plan plan, String path) throws IOException {
      boolean any = false;
      for (Plan.PlanPart part : plan.parts().values()) {
        if (part instanceof Plan.PlannedCell cell) {
          any |= value(element, part, row.cell(cell.index()));
        } else if (part instanceof Plan.RepeatedGroup repeated) {
          CsvRows rows = tables.apply(repeated.table());
          for (CsvRows.CsvRow inner; (inner = rows.next(row.key())) != null; ) {
            any |= value(element, part, inner.cell(0));
          }
        } else if (part instanceof Plan.Records records) {
          any |= records(element, records, path);
        } else if (part instanceof Plan.Wrapper wrapper) {
          any |= wrapper(element, wrapper, path);
        }
      }
      List<XmlElement> extra = irregulars.take(path);
      extra.forEach(one -> add(element, one));
      return any || !extra.isEmpty();
    }

    private boolean value(XmlElement element, Plan.PlanPart part, String text) {
      if (text == null) {
        return false;
      }
      XmlElement inner = new XmlElement(part.name());
      inner.text(text.isEmpty() ? null : text);
      element.add(inner);
      return true;
    }

    private boolean records(XmlElement element, Plan.Records records, String path)
        throws IOException {
      CsvRows rows = tables.apply(records.table());
      boolean any = false;
      for (CsvRows.CsvRow inner; (inner = rows.next(row.key())) != null; any = true) {
        String own = path + "/" + records.name() + "[" + inner.number() + "]";
        element.add(record(records, inner, irregulars, own));
      }
      return any;
    }

    private boolean wrapper(XmlElement element, Plan.Wrapper wrapper, String path)
        throws IOException {
      XmlElement inner = new XmlElement(wrapper.name());
      boolean any = fill(inner, wrapper.plan(), path + "/" + wrapper.name());
      boolean kept = !wrapper.needed() && irregulars.says(path, What.EMPTY, wrapper.name());
      boolean needed = wrapper.needed() && !irregulars.says(path, What.ABSENT, wrapper.name());
      if (any || kept || needed) {
        element.add(inner);
      }
      return any || kept;
    }

    private void add(XmlElement element, XmlElement extra) {
      extra.elements().forEach(element::add);
      if (extra.text() != null) {
        element.text(element.text() == null ? extra.text() : element.text() + " " + extra.text());
      }
    }
  }
}
