@error
Feature: 8898 Same factor is given twice in one assessment

  @from-2022-23
  Rule: No factor is given twice in one assessment

    Scenario Outline: Factors <AssessmentFactors>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors   |
        | 2024-05-02                | 2024-06-03                  | <AssessmentFactors> |
      Then 8898 is <outcome>

      Examples: Given twice
        | AssessmentFactors | outcome                                                                                   | why                          |
        | 1A, 1A            | reported on AssessmentFactors and AssessmentFactors                                       | the same code twice          |
        | 1A, 2B, 1A        | reported on AssessmentFactors and AssessmentFactors                                       | with another between         |
        | 1A, 1A, 1A        | reported on AssessmentFactors, AssessmentFactors and AssessmentFactors                    | three times                  |
        | 1A, 2B, 2B, 1A    | reported on AssessmentFactors, AssessmentFactors, AssessmentFactors and AssessmentFactors | two codes twice, one finding |
        | 21, 21            | reported on AssessmentFactors and AssessmentFactors                                       | no factors identified, twice |
        | ZZZ, ZZZ          | reported on AssessmentFactors and AssessmentFactors                                       | even an invalid code         |

      Examples: Not given twice
        | AssessmentFactors  | outcome      | why                              |
        | 1A, 2B             | not reported | different codes                  |
        | 1A, 1a             | not reported | capital and small letters differ |
        | 1A, 1B             | not reported | alike, not the same              |
        | (empty), (empty)   | not reported | empty elements are no codes      |
        | (spaces), (spaces) | not reported | nor are those of spaces          |
        | 1A                 | not reported | a single one                     |
        |                    | not reported | none                             |

    Scenario Outline: In <year>, factors <AssessmentFactors>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   | AssessmentFactors   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> | <AssessmentFactors> |
      Then 8898 is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors | outcome                                             |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 1A, 1A            | reported on AssessmentFactors and AssessmentFactors |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 1A, 1B            | not reported                                        |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 1A, 1A            | reported on AssessmentFactors and AssessmentFactors |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 1A, 1B            | not reported                                        |

    Scenario: An unfinished assessment is reported as well
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentFactors |
        | 2025-03-01                | 1A, 1A            |
      Then 8898 is reported on AssessmentFactors and AssessmentFactors

    Scenario: The same factor in different assessments, episodes and children is fine
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 1A                |
        | 2024-07-02                | 2024-08-03                  | 1A                |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-09-02                | 2024-10-03                  | 1A                |
      And a child
      Then 8898 is not reported

    Scenario: Each assessment is a finding that shows the repeated factors, code by code, and no others
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors  |
        | 2024-05-02                | 2024-06-03                  | 2B, 1A, 3C, 1A, 2B |
        | 2024-07-02                | 2024-08-03                  | 4A, 4A             |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 1A, 1A            |
      Then 8898 is reported on:
        | finding | child | place                                                                           | value |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 2B    |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[5] | 2B    |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 1A    |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[4] | 1A    |
        | 2       | 1     | CINdetails[1]/Assessments[2]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 4A    |
        | 2       | 1     | CINdetails[1]/Assessments[2]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 4A    |
        | 3       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 1A    |
        | 3       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 1A    |
