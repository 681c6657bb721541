package uk.cinch.facts;

import java.time.LocalDate;

/** One child in need plan of an episode, from 2021-22. */
public final class CINPlanDates extends Group {
  CINPlanDates(RecordContext origin) {
    super(origin);
  }

  /** N00689. */
  public LocalDate getCINPlanStartDate() {
    return dateOf("CINPlanStartDate");
  }

  /** N00690. */
  public LocalDate getCINPlanEndDate() {
    return dateOf("CINPlanEndDate");
  }
}
