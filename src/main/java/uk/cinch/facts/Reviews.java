package uk.cinch.facts;

/** One Reviews group of a child protection plan. */
public final class Reviews extends Group {
  private Values cppReviewDate;

  Reviews(RecordContext origin) {
    super(origin);
  }

  @Override
  void complete() {
    cppReviewDate = values("CPPreviewDate");
  }

  /** N00116: every one in this group. */
  public Values getCPPreviewDate() {
    return cppReviewDate;
  }

  /** The plan whose reviews these are. */
  public ChildProtectionPlans getPlan() {
    return getParent() instanceof ChildProtectionPlans plan ? plan : null;
  }
}
