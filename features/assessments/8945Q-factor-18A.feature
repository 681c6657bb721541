@query
Feature: 8945Q Withdrawn factor 18A is used

  @from-2024-25
  Rule: No assessment has factor 18A

    Scenario Outline: Factors <AssessmentFactors>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors   |
        | 2024-05-02                | 2024-06-03                  | <AssessmentFactors> |
      Then 8945Q is <outcome>

      Examples:
        | AssessmentFactors | outcome                                             | why                                      |
        | 1A, 18A           | reported on AssessmentFactors                       | beside another factor                    |
        | 18A               | reported on AssessmentFactors                       | alone                                    |
        | 18A, 18B, 18C     | reported on AssessmentFactors                       | the new codes beside it do not excuse it |
        | 18A, 18A          | reported on AssessmentFactors and AssessmentFactors | twice in one finding                     |
        | 1A, 18B           | not reported                                        | a new code                               |
        | 18C               | not reported                                        | the other new code                       |
        | 18a               | not reported                                        | a small letter is another text           |
        | 18A 1A            | not reported                                        | so are two codes in one element          |
        | 118A              | not reported                                        | and a longer code                        |
        | 19A               | not reported                                        | 8950Q looks at that                      |
        |                   | not reported                                        | no factors                               |
        | (empty)           | not reported                                        | an empty element                         |

    Scenario Outline: In <year>, factor <AssessmentFactors>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   | AssessmentFactors   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> | <AssessmentFactors> |
      Then 8945Q is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors | outcome                       |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 18A               | reported on AssessmentFactors |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 18B               | not reported                  |

    Scenario: An unfinished assessment is reported as well
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentFactors |
        | 2025-03-01                | 18A               |
      Then 8945Q is reported on AssessmentFactors

    Scenario: Each assessment is a finding that shows 18A and no other factor
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 1A, 18A, 19A      |
        | 2024-07-02                | 2024-08-03                  | 18B               |
        | 2024-08-02                | 2024-09-03                  | 18A               |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-09-02                | 2024-10-03                  | 18A               |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 18A, 1A, 18A, 18A |
      Then 8945Q is reported on:
        | finding | child | place                                                                           | value |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 18A   |
        | 2       | 1     | CINdetails[1]/Assessments[3]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 18A   |
        | 3       | 1     | CINdetails[2]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 18A   |
        | 4       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 18A   |
        | 4       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[3] | 18A   |
        | 4       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[4] | 18A   |
