@error
Feature: 8896 Episode has two or more unfinished assessments

  @from-2022-23
  Rule: An episode has at most one assessment without an end date

    Scenario Outline: One open assessment and another authorised <AssessmentAuthorisationDate>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate   |
        | 2025-03-01                |                               |
        | 2025-03-02                | <AssessmentAuthorisationDate> |
      Then 8896 is <outcome>

      Examples:
        | AssessmentAuthorisationDate | outcome                                                                 | why                            |
        | 2025-03-20                  | not reported                                                            | the other has ended            |
        | 2025-04-20                  | not reported                                                            | it ended after the census year |
        |                             | reported on AssessmentAuthorisationDate and AssessmentAuthorisationDate | the end is left out            |
        | (empty)                     | reported on AssessmentAuthorisationDate and AssessmentAuthorisationDate | the end is empty               |
        | (spaces)                    | reported on AssessmentAuthorisationDate and AssessmentAuthorisationDate | the end is only spaces         |
        | 2024-06-31                  | reported on AssessmentAuthorisationDate and AssessmentAuthorisationDate | the end is no day there is     |
        | 01/06/2024                  | reported on AssessmentAuthorisationDate and AssessmentAuthorisationDate | the end is in the wrong format |

    Scenario Outline: In <year>, two assessments, the second authorised <AssessmentAuthorisationDate>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   |
        | <AssessmentActualStartDate> |                               |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> |
      Then 8896 is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                                                 |
        | 2022-23 | 2023-03-01                |                             | reported on AssessmentAuthorisationDate and AssessmentAuthorisationDate |
        | 2022-23 | 2023-03-01                | 2023-03-20                  | not reported                                                            |
        | 2025-26 | 2026-03-01                |                             | reported on AssessmentAuthorisationDate and AssessmentAuthorisationDate |
        | 2025-26 | 2026-03-01                | 2026-03-20                  | not reported                                                            |

    Scenario: Start dates do not matter, so two assessments with nothing in them are open as well
      Given a 2024-25 return
      And an empty Assessments in the episode
      And an empty Assessments in the episode
      Then 8896 is reported on AssessmentAuthorisationDate and AssessmentAuthorisationDate

    Scenario: A single open assessment is not reported
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2025-03-01                |
      Then 8896 is not reported

    Scenario: Open assessments of different episodes and children are not added together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                |                             |
        | 2024-06-02                | 2024-07-02                  |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-09-02                |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2025-03-01                |
      Then 8896 is not reported

    Scenario: An episode is reported once, with the end of each open assessment and of no other
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                |                             |
        | 2024-06-02                | 2024-07-02                  |
        | 2024-08-02                | 2024-09-31                  |
        | 2024-10-02                |                             |
      Then 8896 is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate |            |
        | 1       | 1     | CINdetails[1]/Assessments[3]/AssessmentAuthorisationDate | 2024-09-31 |
        | 1       | 1     | CINdetails[1]/Assessments[4]/AssessmentAuthorisationDate |            |

    Scenario: Each such episode is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-05-02                |
        | 2024-05-02                |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-09-02                |
        | 2024-09-03                |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-05-02                |
        | 2024-05-03                |
      Then 8896 is reported 3 times on AssessmentAuthorisationDate and AssessmentAuthorisationDate
