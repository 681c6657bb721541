package uk.cinch.facts;

import java.time.LocalDate;

/** One section 47 enquiry of an episode. */
public final class Section47 extends Group {
  Section47(RecordContext origin) {
    super(origin);
  }

  /** N00148. */
  public LocalDate getS47ActualStartDate() {
    return dateOf("S47ActualStartDate");
  }

  /** N00109. */
  public LocalDate getInitialCPCtarget() {
    return dateOf("InitialCPCtarget");
  }

  /** N00110. */
  public LocalDate getDateOfInitialCPC() {
    return dateOf("DateOfInitialCPC");
  }

  /** N00111. */
  public Boolean getICPCnotRequired() {
    return flagOf("ICPCnotRequired");
  }
}
