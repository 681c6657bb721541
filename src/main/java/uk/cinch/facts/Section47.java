package uk.cinch.facts;

import java.time.LocalDate;

/** One section 47 enquiry of an episode. */
public final class Section47 extends Group {
  private LocalDate s47ActualStartDate;
  private LocalDate initialCPCtarget;
  private LocalDate dateOfInitialCPC;
  private Boolean icpcNotRequired;

  Section47(RecordContext origin) {
    super(origin);
  }

  @Override
  void complete() {
    s47ActualStartDate = dateOf("S47ActualStartDate");
    initialCPCtarget = dateOf("InitialCPCtarget");
    dateOfInitialCPC = dateOf("DateOfInitialCPC");
    icpcNotRequired = flagOf("ICPCnotRequired");
  }

  /** N00148. */
  public LocalDate getS47ActualStartDate() {
    return s47ActualStartDate;
  }

  /** N00109. */
  public LocalDate getInitialCPCtarget() {
    return initialCPCtarget;
  }

  /** N00110. */
  public LocalDate getDateOfInitialCPC() {
    return dateOfInitialCPC;
  }

  /** N00111. */
  public Boolean getICPCnotRequired() {
    return icpcNotRequired;
  }
}
