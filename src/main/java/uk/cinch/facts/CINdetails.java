package uk.cinch.facts;

import java.time.LocalDate;

/** One episode of a child in need. */
public final class CINdetails extends Group {
  private LocalDate cinReferralDate;
  private String referralSource;
  private String primaryNeedCode;
  private LocalDate cinClosureDate;
  private String reasonForClosure;
  private LocalDate dateOfInitialCPC;
  private Boolean referralNFA;

  CINdetails(RecordContext origin) {
    super(origin);
  }

  @Override
  void complete() {
    cinReferralDate = dateOf("CINreferralDate");
    referralSource = textOf("ReferralSource");
    primaryNeedCode = textOf("PrimaryNeedCode");
    cinClosureDate = dateOf("CINclosureDate");
    reasonForClosure = textOf("ReasonForClosure");
    dateOfInitialCPC = dateOf("DateOfInitialCPC");
    referralNFA = flagOf("ReferralNFA");
  }

  /** N00100. */
  public LocalDate getCINreferralDate() {
    return cinReferralDate;
  }

  /** N00152. */
  public String getReferralSource() {
    return referralSource;
  }

  /** N00101. */
  public String getPrimaryNeedCode() {
    return primaryNeedCode;
  }

  /** N00102. */
  public LocalDate getCINclosureDate() {
    return cinClosureDate;
  }

  /** N00103. */
  public String getReasonForClosure() {
    return reasonForClosure;
  }

  /** N00110, of a child who moved in under a plan. */
  public LocalDate getDateOfInitialCPC() {
    return dateOfInitialCPC;
  }

  /** N00112. */
  public Boolean getReferralNFA() {
    return referralNFA;
  }

  EpisodeRef ref() {
    return new EpisodeRef(getNumber(), textOf("CINreferralDate"));
  }
}
