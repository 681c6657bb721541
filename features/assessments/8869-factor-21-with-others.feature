@error
Feature: 8869 Factor 21 is given together with other factors

  @from-2022-23
  Rule: An assessment with factor 21 has no other factor

    Scenario Outline: Factors <AssessmentFactors>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors   |
        | 2024-05-02                | 2024-06-03                  | <AssessmentFactors> |
      Then 8869 is <outcome>

      Examples: With another
        | AssessmentFactors | outcome                                                                | why                           |
        | 21, 2A            | reported on AssessmentFactors and AssessmentFactors                    | 21 first                      |
        | 2A, 21            | reported on AssessmentFactors and AssessmentFactors                    | 21 last                       |
        | 21, 20            | reported on AssessmentFactors and AssessmentFactors                    | with other                    |
        | 21, ZZZ           | reported on AssessmentFactors and AssessmentFactors                    | with an invalid code          |
        | 21, 2A, 4B        | reported on AssessmentFactors, AssessmentFactors and AssessmentFactors | with two others               |
        | 21, 2A, 21        | reported on AssessmentFactors, AssessmentFactors and AssessmentFactors | twice, with another           |
        | 21, (empty), 2A   | reported on AssessmentFactors and AssessmentFactors                    | an empty element is not shown |

      Examples: Without another, or without 21
        | AssessmentFactors | outcome      | why                           |
        | 21                | not reported | 21 alone                      |
        | 21, 21            | not reported | 21 given twice is rule 8898's |
        | 21, (empty)       | not reported | an empty element is no factor |
        | 21, (spaces)      | not reported | nor is one of spaces          |
        | 2A, 4B            | not reported | two factors without 21        |
        | 2A, 21A           | not reported | 21A is not 21                 |
        |                   | not reported | no factors                    |
        | (empty)           | not reported | only an empty element         |

    Scenario Outline: In <year>, factors <AssessmentFactors>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   | AssessmentFactors   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> | <AssessmentFactors> |
      Then 8869 is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors | outcome                                             |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 21, 2A            | reported on AssessmentFactors and AssessmentFactors |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 21                | not reported                                        |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 21, 2A            | reported on AssessmentFactors and AssessmentFactors |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 21                | not reported                                        |

    Scenario: An assessment without an end date is reported as well
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentFactors |
        | 2024-05-02                | 21, 2A            |
      Then 8869 is reported on AssessmentFactors and AssessmentFactors

    Scenario: Factors of different assessments, episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 21                |
        | 2024-07-02                | 2024-08-03                  | 2A                |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-09-02                | 2024-10-03                  | 4B                |
      And a child
      Then 8869 is not reported

    Scenario: Each assessment is a finding that shows all its factors
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors   |
        | 2024-05-02                | 2024-06-03                  | 2A, 21, (empty), 4B |
        | 2024-07-02                | 2024-08-03                  | 21                  |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 21, 3A            |
        | 2024-05-02                | 2024-06-03                  | 21, 3A            |
      Then 8869 is reported on:
        | finding | child | place                                                                           | value |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 2A    |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 21    |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[4] | 4B    |
        | 2       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 21    |
        | 2       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 3A    |
        | 3       | 2     | CINdetails[1]/Assessments[2]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 21    |
        | 3       | 2     | CINdetails[1]/Assessments[2]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 3A    |
