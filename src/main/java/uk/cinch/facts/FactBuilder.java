package uk.cinch.facts;

import java.time.LocalDate;

/**
 * Builds the records of a return, from the outside in: open a record, add its wrappers and values.
 * Nothing adds to records once the outermost one has been handed out. One builder for one return;
 * not thread-safe.
 */
public final class FactBuilder {
  private final Census census;
  private final ParsedDates dates = new ParsedDates();
  private int order;

  /**
   * @param census the census under check, which every record refers to
   */
  public FactBuilder(Census census) {
    this.census = census;
  }

  /**
   * Opens a record.
   *
   * @param layout its shape
   * @param parent the record that holds it; null for a child and the header
   * @param number its place among the records of its name in the parent, from 1; for a child its
   *     place in the file
   * @param line line of its start tag
   * @param column column of its start tag
   */
  public Group open(Layout layout, Group parent, int number, int line, int column) {
    order = parent == null ? 0 : order + 1;
    RecordContext origin = new RecordContext(layout, census, parent, number, order, line, column);
    return switch (layout.name()) {
      case "Header" -> new Header(origin);
      case "Child" -> new Child(origin);
      case "CINdetails" -> new CINdetails(origin);
      case "Assessments" -> new Assessments(origin);
      case "CINPlanDates" -> new CINPlanDates(origin);
      case "Section47" -> new Section47(origin);
      case "ChildProtectionPlans" -> new ChildProtectionPlans(origin);
      case "Reviews" -> new Reviews(origin);
      default -> new Group(origin);
    };
  }

  /** Notes the start of a wrapper group whose elements are the record's own. */
  public void wrapper(Group record, String holder, int line, int column) {
    record.addWrapper(holder, line, column);
  }

  /**
   * Adds an element to an open record.
   *
   * @param slot one of the record's layout
   * @param holder path of the wrappers it is in, numbered where a wrapper is repeated
   * @param number its place among the elements of its name in that holder, from 1
   * @param text its text, trimmed; null when empty
   */
  public Value value(
      Group record,
      Layout.ElementSlot slot,
      String holder,
      int number,
      String text,
      int line,
      int column) {
    LocalDate date = slot.kind() == ElementType.DATE ? dates.of(text) : null;
    Value value = new Value(record, slot, holder, number, text, date, line, column);
    record.add(value);
    return value;
  }
}
