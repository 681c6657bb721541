package uk.cinch.facts;

import java.time.LocalDate;

/** One assessment of an episode. */
public final class Assessments extends Group {
  private LocalDate assessmentActualStartDate;
  private LocalDate assessmentInternalReviewDate;
  private LocalDate assessmentAuthorisationDate;
  private Values assessmentFactors;

  Assessments(RecordContext origin) {
    super(origin);
  }

  @Override
  void complete() {
    assessmentActualStartDate = dateOf("AssessmentActualStartDate");
    assessmentInternalReviewDate = dateOf("AssessmentInternalReviewDate");
    assessmentAuthorisationDate = dateOf("AssessmentAuthorisationDate");
    assessmentFactors = values("AssessmentFactors");
  }

  /** N00159. */
  public LocalDate getAssessmentActualStartDate() {
    return assessmentActualStartDate;
  }

  /** N00161. */
  public LocalDate getAssessmentInternalReviewDate() {
    return assessmentInternalReviewDate;
  }

  /** N00160. */
  public LocalDate getAssessmentAuthorisationDate() {
    return assessmentAuthorisationDate;
  }

  /** N00181: every one given. */
  public Values getAssessmentFactors() {
    return assessmentFactors;
  }
}
