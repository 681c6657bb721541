package uk.cinch.facts;

import java.time.LocalDate;

/** One child protection plan of an episode. */
public final class ChildProtectionPlans extends Group {
  private LocalDate cppStartDate;
  private LocalDate cppEndDate;
  private String initialCategoryOfAbuse;
  private String latestCategoryOfAbuse;
  private Long numberOfPreviousCPP;
  private Values cppReviewDate;

  ChildProtectionPlans(RecordContext origin) {
    super(origin);
  }

  @Override
  void complete() {
    cppStartDate = dateOf("CPPstartDate");
    cppEndDate = dateOf("CPPendDate");
    initialCategoryOfAbuse = textOf("InitialCategoryOfAbuse");
    latestCategoryOfAbuse = textOf("LatestCategoryOfAbuse");
    numberOfPreviousCPP = countOf("NumberOfPreviousCPP");
    cppReviewDate = all("CPPreviewDate");
  }

  /** N00105. */
  public LocalDate getCPPstartDate() {
    return cppStartDate;
  }

  /** N00115. */
  public LocalDate getCPPendDate() {
    return cppEndDate;
  }

  /** N00113. */
  public String getInitialCategoryOfAbuse() {
    return initialCategoryOfAbuse;
  }

  /** N00114. */
  public String getLatestCategoryOfAbuse() {
    return latestCategoryOfAbuse;
  }

  /** N00106. */
  public Long getNumberOfPreviousCPP() {
    return numberOfPreviousCPP;
  }

  /** N00116: every one of every Reviews group of this plan. */
  public Values getCPPreviewDate() {
    return cppReviewDate;
  }
}
