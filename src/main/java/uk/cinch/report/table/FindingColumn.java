package uk.cinch.report.table;

import java.util.Locale;

/** The columns of tables of findings, in the order of the CSV. */
enum FindingColumn {
  SEVERITY("Severity", 13),
  RULE("Rule", 9),
  MESSAGE("Message", 60),
  CHILD_ID("Child id", 22),
  CHILD_POSITION("Child position", 14),
  RECORD("Record", 22),
  EPISODE("Episode", 8),
  REFERRAL_DATE("Referral date", 13),
  LOCATIONS("Locations", 60),
  ELEMENT("Element", 26),
  VALUE("Value", 22),
  LINE("Line", 9),
  COLUMN("Column", 9),
  PATH("Path", 50),
  CENSUS_YEAR(null, 0),
  REMARK(null, 0),
  PROVISIONAL("Provisional", 20),
  FINGERPRINT("Fingerprint", 20),
  SINCE("Since", 10),
  REASON("Accepted: reason", 40),
  AUTHOR("Author", 18),
  DATE("Date", 12);

  private final String heading;
  private final int width;

  FindingColumn(String heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  /** What the CSV calls it. */
  String csvName() {
    return this == REFERRAL_DATE ? "CINreferralDate" : name().toLowerCase(Locale.ROOT);
  }

  /** What a workbook calls it, and how wide it is there; null where it is in the CSV alone. */
  String inWorkbook() {
    return heading == null ? null : heading + " " + width;
  }
}
