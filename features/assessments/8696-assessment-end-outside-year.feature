@error
Feature: 8696 Assessment ends outside the census year

  @from-2022-23
  Rule: An assessment with an end date ends in the census year

    Scenario Outline: In <year>, authorised <AssessmentAuthorisationDate>: <why>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> |
      Then 8696 is <outcome>

      Examples: About the first and the last day
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                 | why                      |
        | 2022-23 | 2022-03-01                | 2022-03-31                  | reported on AssessmentAuthorisationDate | the day before it begins |
        | 2022-23 | 2022-03-01                | 2022-04-01                  | not reported                            | its first day            |
        | 2022-23 | 2023-03-01                | 2023-03-31                  | not reported                            | its last day             |
        | 2022-23 | 2023-03-01                | 2023-04-01                  | reported on AssessmentAuthorisationDate | the day after            |
        | 2023-24 | 2024-03-01                | 2024-03-31                  | not reported                            | its last day, a Sunday   |
        | 2023-24 | 2024-03-01                | 2024-04-01                  | reported on AssessmentAuthorisationDate | the day after            |
        | 2024-25 | 2024-03-01                | 2024-03-31                  | reported on AssessmentAuthorisationDate | the day before it begins |
        | 2024-25 | 2024-03-01                | 2024-04-01                  | not reported                            | its first day            |
        | 2024-25 | 2025-03-01                | 2025-03-31                  | not reported                            | its last day             |
        | 2024-25 | 2025-03-01                | 2025-04-01                  | reported on AssessmentAuthorisationDate | the day after            |
        | 2025-26 | 2025-03-01                | 2025-03-31                  | reported on AssessmentAuthorisationDate | the day before it begins |
        | 2025-26 | 2025-03-01                | 2025-04-01                  | not reported                            | its first day            |
        | 2025-26 | 2026-03-01                | 2026-03-31                  | not reported                            | its last day             |
        | 2025-26 | 2026-03-01                | 2026-04-01                  | reported on AssessmentAuthorisationDate | the day after            |

      Examples: Far away
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                 | why                     |
        | 2024-25 | 2024-05-02                | 0001-01-01                  | reported on AssessmentAuthorisationDate | the first date there is |
        | 2024-25 | 2024-05-02                | 9999-12-31                  | reported on AssessmentAuthorisationDate | the last date there is  |

      Examples: The date is missing or cannot be read
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome      | why                            |
        | 2024-25 | 2024-05-02                |                             | not reported | the end is left out            |
        | 2024-25 | 2024-05-02                | (empty)                     | not reported | the end is empty               |
        | 2024-25 | 2024-05-02                | (spaces)                    | not reported | the end is only spaces         |
        | 2024-25 | 2024-05-02                | 2024-06-31                  | not reported | the end is no day there is     |
        | 2024-25 | 2024-05-02                | 01/06/2024                  | not reported | the end is in the wrong format |

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                | 2024-06-03                  |
      Then 8696 is not reported

    Scenario: Only the end date counts, not the start or the internal review
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentInternalReviewDate | AssessmentAuthorisationDate |
        | 2024-01-02                | 2024-01-20                   | 2024-06-03                  |
      Then 8696 is not reported

    Scenario: Each assessment that ends outside the year is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-02-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-02-02                | 2024-03-15                  |
        | 2024-05-02                | 2024-06-03                  |
      And an episode:
        | CINreferralDate |
        | 2025-02-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2025-02-02                | 2025-04-10                  |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-02-02                | 2024-03-15                  |
      Then 8696 is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | 2024-03-15 |
        | 2       | 1     | CINdetails[2]/Assessments[1]/AssessmentAuthorisationDate | 2025-04-10 |
        | 3       | 2     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | 2024-03-15 |
