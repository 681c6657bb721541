package uk.cinch.facts;

/** One Reviews group of a child protection plan. */
public final class Reviews extends Group {
  Reviews(RecordContext origin) {
    super(origin);
  }

  /** N00116: every one in this group. */
  public Values getCPPreviewDate() {
    return values("CPPreviewDate");
  }

  /** The plan whose reviews these are. */
  public ChildProtectionPlans getPlan() {
    return getParent() instanceof ChildProtectionPlans plan ? plan : null;
  }
}
