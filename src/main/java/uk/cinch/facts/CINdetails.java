package uk.cinch.facts;

import java.time.LocalDate;

/** One episode of a child in need. */
public final class CINdetails extends Group {
  CINdetails(RecordContext origin) {
    super(origin);
  }

  /** N00100. */
  public LocalDate getCINreferralDate() {
    return dateOf("CINreferralDate");
  }

  /** N00152. */
  public String getReferralSource() {
    return textOf("ReferralSource");
  }

  /** N00101. */
  public String getPrimaryNeedCode() {
    return textOf("PrimaryNeedCode");
  }

  /** N00102. */
  public LocalDate getCINclosureDate() {
    return dateOf("CINclosureDate");
  }

  /** N00103. */
  public String getReasonForClosure() {
    return textOf("ReasonForClosure");
  }

  /** N00110, of a child who moved in under a plan. */
  public LocalDate getDateOfInitialCPC() {
    return dateOf("DateOfInitialCPC");
  }

  /** N00112. */
  public Boolean getReferralNFA() {
    return flagOf("ReferralNFA");
  }

  EpisodeRef ref() {
    return new EpisodeRef(getNumber(), textOf("CINreferralDate"));
  }
}
