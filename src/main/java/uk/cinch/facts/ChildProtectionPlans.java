package uk.cinch.facts;

import java.time.LocalDate;

/** One child protection plan of an episode. */
public final class ChildProtectionPlans extends Group {
  ChildProtectionPlans(RecordContext origin) {
    super(origin);
  }

  /** N00105. */
  public LocalDate getCPPstartDate() {
    return dateOf("CPPstartDate");
  }

  /** N00115. */
  public LocalDate getCPPendDate() {
    return dateOf("CPPendDate");
  }

  /** N00113. */
  public String getInitialCategoryOfAbuse() {
    return textOf("InitialCategoryOfAbuse");
  }

  /** N00114. */
  public String getLatestCategoryOfAbuse() {
    return textOf("LatestCategoryOfAbuse");
  }

  /** N00106. */
  public Long getNumberOfPreviousCPP() {
    return countOf("NumberOfPreviousCPP");
  }

  /** N00116: every one of every Reviews group of this plan. */
  public Values getCPPreviewDate() {
    return all("CPPreviewDate");
  }
}
