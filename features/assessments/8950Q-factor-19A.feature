@query
Feature: 8950Q Withdrawn factor 19A is used

  @from-2024-25
  Rule: No assessment has factor 19A

    Scenario Outline: Factors <AssessmentFactors>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors   |
        | 2024-05-02                | 2024-06-03                  | <AssessmentFactors> |
      Then 8950Q is <outcome>

      Examples:
        | AssessmentFactors | outcome                                             | why                                      |
        | 1A, 19A           | reported on AssessmentFactors                       | beside another factor                    |
        | 19A               | reported on AssessmentFactors                       | alone                                    |
        | 19A, 19B, 19C     | reported on AssessmentFactors                       | the new codes beside it do not excuse it |
        | 19A, 19A          | reported on AssessmentFactors and AssessmentFactors | twice in one finding                     |
        | 1A, 19B           | not reported                                        | a new code                               |
        | 19C               | not reported                                        | the other new code                       |
        | 19a               | not reported                                        | a small letter is another text           |
        | 19A 1A            | not reported                                        | so are two codes in one element          |
        | 119A              | not reported                                        | and a longer code                        |
        | 18A               | not reported                                        | 8945Q looks at that                      |
        |                   | not reported                                        | no factors                               |
        | (empty)           | not reported                                        | an empty element                         |

    Scenario Outline: In <year>, factor <AssessmentFactors>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   | AssessmentFactors   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> | <AssessmentFactors> |
      Then 8950Q is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors | outcome                       |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 19A               | reported on AssessmentFactors |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 19B               | not reported                  |

    Scenario: An unfinished assessment is reported as well
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentFactors |
        | 2025-03-01                | 19A               |
      Then 8950Q is reported on AssessmentFactors

    Scenario: Each assessment is a finding that shows 19A and no other factor
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 1A, 19A, 18A      |
        | 2024-07-02                | 2024-08-03                  | 19B               |
        | 2024-08-02                | 2024-09-03                  | 19A               |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-09-02                | 2024-10-03                  | 19A               |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 19A, 1A, 19A, 19A |
      Then 8950Q is reported on:
        | finding | child | place                                                                           | value |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 19A   |
        | 2       | 1     | CINdetails[1]/Assessments[3]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 19A   |
        | 3       | 1     | CINdetails[2]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 19A   |
        | 4       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 19A   |
        | 4       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[3] | 19A   |
        | 4       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[4] | 19A   |
