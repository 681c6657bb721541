@error
Feature: 8736 Open assessment does not start in the census year

  @from-2022-23
  Rule: An assessment without an end date starts in the census year

    Scenario Outline: In <year>, an open assessment started <AssessmentActualStartDate>: <why>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   |
        | <AssessmentActualStartDate> |
      Then 8736 is <outcome>

      Examples: About the first and the last day
        | year    | AssessmentActualStartDate | outcome                                                               | why                            |
        | 2022-23 | 2022-03-31                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the day before the year begins |
        | 2022-23 | 2022-04-01                | not reported                                                          | its first day                  |
        | 2022-23 | 2023-03-31                | not reported                                                          | its last day                   |
        | 2022-23 | 2023-04-01                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the day after                  |
        | 2023-24 | 2023-03-31                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the day before the year begins |
        | 2023-24 | 2024-03-31                | not reported                                                          | its last day, a Sunday         |
        | 2024-25 | 2024-03-31                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the day before the year begins |
        | 2024-25 | 2024-04-01                | not reported                                                          | its first day                  |
        | 2024-25 | 2025-03-31                | not reported                                                          | its last day                   |
        | 2024-25 | 2025-04-01                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the day after                  |
        | 2025-26 | 2025-03-31                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the day before the year begins |
        | 2025-26 | 2025-04-01                | not reported                                                          | its first day                  |
        | 2025-26 | 2026-03-31                | not reported                                                          | its last day                   |
        | 2025-26 | 2026-04-01                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the day after                  |

      Examples: A start that is missing or cannot be read is not in the year
        | year    | AssessmentActualStartDate | outcome                                                               | why                              |
        | 2024-25 |                           | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the start is left out            |
        | 2024-25 | (empty)                   | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the start is empty               |
        | 2024-25 | (spaces)                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the start is only spaces         |
        | 2024-25 | 2024-06-31                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the start is no day there is     |
        | 2024-25 | 01/06/2024                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the start is in the wrong format |

    Scenario Outline: Started before the year and authorised <AssessmentAuthorisationDate>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate   |
        | 2024-03-31                | <AssessmentAuthorisationDate> |
      Then 8736 is <outcome>

      Examples:
        | AssessmentAuthorisationDate | outcome                                                               | why                            |
        | 2024-06-03                  | not reported                                                          | the assessment has ended       |
        | 2024-03-31                  | not reported                                                          | it ended before the year       |
        | 2025-04-10                  | not reported                                                          | it ended after the year        |
        |                             | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the end is left out            |
        | (empty)                     | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the end is empty               |
        | (spaces)                    | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the end is only spaces         |
        | 2024-06-31                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the end is no day there is     |
        | 01/06/2024                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the end is in the wrong format |

    Scenario: An assessment that has ended need not have a start here
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentAuthorisationDate |
        | 2024-06-03                  |
      Then 8736 is not reported

    Scenario: An assessment with nothing in it is reported
      Given a 2024-25 return
      And an empty Assessments in the episode
      Then 8736 is reported on AssessmentActualStartDate and AssessmentAuthorisationDate

    Scenario: An episode without an assessment is not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      Then 8736 is not reported

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-03-15                |
      Then 8736 is reported on AssessmentActualStartDate and AssessmentAuthorisationDate

    Scenario: Start and end of different assessments are not taken together
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-02-02                | 2024-04-03                  |
        | 2025-03-03                |                             |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2025-03-10                |                             |
      Then 8736 is not reported

    Scenario: Each open assessment that starts outside the year is a finding, with both dates as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-02-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-02-02                |                             |
        | 2024-05-02                |                             |
        | 2024-03-02                | 2024-06-31                  |
      And an episode:
        | CINreferralDate |
        | 2024-02-01      |
      And the episode has Assessments:
        | AssessmentInternalReviewDate |
        | 2024-05-20                   |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2025-04-02                |
      Then 8736 is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-02-02 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate |            |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentActualStartDate   | 2024-03-02 |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentAuthorisationDate | 2024-06-31 |
        | 3       | 1     | CINdetails[2]/Assessments[1]/AssessmentActualStartDate   |            |
        | 3       | 1     | CINdetails[2]/Assessments[1]/AssessmentAuthorisationDate |            |
        | 4       | 2     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2025-04-02 |
        | 4       | 2     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate |            |
