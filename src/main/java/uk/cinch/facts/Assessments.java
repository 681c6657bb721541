package uk.cinch.facts;

import java.time.LocalDate;

/** One assessment of an episode. */
public final class Assessments extends Group {
  Assessments(RecordContext origin) {
    super(origin);
  }

  /** N00159. */
  public LocalDate getAssessmentActualStartDate() {
    return dateOf("AssessmentActualStartDate");
  }

  /** N00161. */
  public LocalDate getAssessmentInternalReviewDate() {
    return dateOf("AssessmentInternalReviewDate");
  }

  /** N00160. */
  public LocalDate getAssessmentAuthorisationDate() {
    return dateOf("AssessmentAuthorisationDate");
  }

  /** N00181: every one given. */
  public Values getAssessmentFactors() {
    return values("AssessmentFactors");
  }
}
