package uk.cinch.facts;

import java.time.LocalDate;

/** One child in need plan of an episode, from 2021-22. */
public final class CINPlanDates extends Group {
  private LocalDate cinPlanStartDate;
  private LocalDate cinPlanEndDate;

  CINPlanDates(RecordContext origin) {
    super(origin);
  }

  @Override
  void complete() {
    cinPlanStartDate = dateOf("CINPlanStartDate");
    cinPlanEndDate = dateOf("CINPlanEndDate");
  }

  /** N00689. */
  public LocalDate getCINPlanStartDate() {
    return cinPlanStartDate;
  }

  /** N00690. */
  public LocalDate getCINPlanEndDate() {
    return cinPlanEndDate;
  }
}
