package uk.cinch.facts;

import java.time.LocalDate;

/** The return's header: its collection details and source. */
public final class Header extends Group {
  Header(RecordContext origin) {
    super(origin);
  }

  /** N00600. */
  public String getCollection() {
    return textOf("Collection");
  }

  /** N00602: the year in which the census ends, such as 2025. */
  public String getYear() {
    return textOf("Year");
  }

  /** N00603. */
  public LocalDate getReferenceDate() {
    return dateOf("ReferenceDate");
  }

  /** N00604. */
  public String getSourceLevel() {
    return textOf("SourceLevel");
  }

  /** N00216: number of the local authority. */
  public String getLEA() {
    return textOf("LEA");
  }
}
