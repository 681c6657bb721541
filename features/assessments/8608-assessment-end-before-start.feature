@error
Feature: 8608 Assessment ends before it starts

  @from-2022-23
  Rule: An assessment is not authorised before the day it starts

    Scenario Outline: Started <AssessmentActualStartDate>, authorised <AssessmentAuthorisationDate>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> |
      Then 8608 is <outcome>

      Examples: Either side of the start
        | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                                               | why                    |
        | 2024-06-10                | 2024-06-09                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the day before         |
        | 2024-06-10                | 2024-06-10                  | not reported                                                          | the same day           |
        | 2024-06-10                | 2024-06-11                  | not reported                                                          | the day after          |
        | 9999-12-31                | 0001-01-01                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | as far apart as can be |

      Examples: A date is missing or cannot be read
        | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome      | why                              |
        |                           | 2024-06-09                  | not reported | the start is left out            |
        | (empty)                   | 2024-06-09                  | not reported | the start is empty               |
        | (spaces)                  | 2024-06-09                  | not reported | the start is only spaces         |
        | 2024-06-31                | 2024-06-09                  | not reported | the start is no day there is     |
        | 01/06/2024                | 2024-06-09                  | not reported | the start is in the wrong format |
        | 2024-06-10                |                             | not reported | the end is left out              |
        | 2024-06-10                | (empty)                     | not reported | the end is empty                 |
        | 2024-06-10                | (spaces)                    | not reported | the end is only spaces           |
        | 2024-06-10                | 2024-06-31                  | not reported | the end is no day there is       |
        | 2024-06-10                | 01/06/2024                  | not reported | the end is in the wrong format   |
        |                           |                             | not reported | there is neither                 |

    Scenario Outline: In <year>, an assessment authorised <when> its start
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> |
      Then 8608 is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                                               | when          |
        | 2022-23 | 2022-06-10                | 2022-06-09                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | before        |
        | 2022-23 | 2022-06-10                | 2022-06-10                  | not reported                                                          | on the day of |
        | 2025-26 | 2025-06-10                | 2025-06-09                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | before        |
        | 2025-26 | 2025-06-10                | 2025-06-10                  | not reported                                                          | on the day of |

    Scenario: An internal review date before the start is of no account
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentInternalReviewDate | AssessmentAuthorisationDate |
        | 2024-06-10                | 2024-06-03                   | 2024-06-20                  |
      Then 8608 is not reported

    Scenario: Start and end of different assessments, episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                | 2024-05-20                  |
        | 2024-08-10                | 2024-09-09                  |
      And an episode:
        | CINreferralDate |
        | 2024-09-20      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-09-21                | 2024-10-20                  |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2025-01-10                |                             |
        |                           | 2024-05-09                  |
      Then 8608 is not reported

    Scenario: Each assessment that ends before it starts is a finding, also two alike
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-10                | 2024-06-09                  |
        | 2024-06-10                | 2024-06-20                  |
        | 2024-06-10                | 2024-06-09                  |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-07-10                | 2024-07-01                  |
      Then 8608 is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-06-10 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | 2024-06-09 |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentActualStartDate   | 2024-06-10 |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentAuthorisationDate | 2024-06-09 |
        | 3       | 2     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-07-10 |
        | 3       | 2     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | 2024-07-01 |
