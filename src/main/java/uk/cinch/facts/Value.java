package uk.cinch.facts;

import java.time.LocalDate;

/**
 * One element of a record: its text as given, what it was understood as, and where it is. Also used
 * for an element that is not there, so that a finding can point at what is missing. Immutable,
 * identity equality.
 */
public final class Value implements Place {
  private final Group record;
  private final Layout.ElementSlot slot;
  private final String holder;
  private final int number;
  private final String text;
  private final LocalDate date;
  private final int line;
  private final int column;

  Value(
      Group record,
      Layout.ElementSlot slot,
      String holder,
      int number,
      String text,
      LocalDate date,
      int line,
      int column) {
    this.record = record;
    this.slot = slot;
    this.holder = holder;
    this.number = number;
    this.text = text;
    this.date = date;
    this.line = line;
    this.column = column;
  }

  /** The record whose element this is. */
  public Group getRecord() {
    return record;
  }

  @Override
  public String getElement() {
    return slot.element();
  }

  @Override
  public String getText() {
    return text;
  }

  /** The census under check. */
  public Census getCensus() {
    return record.getCensus();
  }

  /** The date, where the element is a date and its text is a real one; else null. */
  public LocalDate getDate() {
    return date;
  }

  /** The flag, where the element is a flag and its text a valid one; else null. */
  public Boolean getFlag() {
    return slot.kind() == ElementType.FLAG ? Scalars.flag(text) : null;
  }

  /** The number, where the element is a count and its text a whole number; else null. */
  public Long getCount() {
    return slot.kind() == ElementType.COUNT ? Scalars.count(text) : null;
  }

  /** Whether there is text, but not of the kind the element asks for. */
  public boolean isUnusable() {
    return text != null
        && (slot.kind() == ElementType.DATE ? date == null : !slot.kind().takes(text));
  }

  /** Its element, as the record's shape has it. */
  Layout.ElementSlot getSlot() {
    return slot;
  }

  /** How the element's text is understood. */
  public ElementType getKind() {
    return slot.kind();
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public String getPath() {
    StringBuilder path = new StringBuilder(record.getPath()).append('/');
    if (!holder.isEmpty()) {
      path.append(holder).append('/');
    }
    path.append(slot.element());
    return slot.many() && number > 0 || number > 1
        ? path.append('[').append(number).append(']').toString()
        : path.toString();
  }

  @Override
  public String getRecordName() {
    if (slot.holder().isEmpty()) {
      return record.getName();
    }
    return slot.holder().substring(slot.holder().lastIndexOf('/') + 1);
  }

  @Override
  public ChildRef childRef() {
    return record.childRef();
  }

  @Override
  public EpisodeRef episodeRef() {
    return record.episodeRef();
  }

  @Override
  public String toString() {
    return getPath() + (text == null ? " (missing)" : "=" + text);
  }
}
