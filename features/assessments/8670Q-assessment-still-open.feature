@query
Feature: 8670Q Assessment still open after more than 45 working days

  @from-2022-23
  Rule: An assessment without an authorisation date started no more than 45 working days before the census year ends

    Scenario Outline: In <year>, an open assessment started on <AssessmentActualStartDate>: <why>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   |
        | <AssessmentActualStartDate> |
      Then 8670Q is <outcome>

      Examples: The limit of each census year, its last day not counted
        | year    | AssessmentActualStartDate | outcome                                                               | why                                                      |
        | 2022-23 | 2023-01-26                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | 46 working days                                          |
        | 2022-23 | 2023-01-27                | not reported                                                          | exactly 45 working days                                  |
        | 2022-23 | 2023-01-29                | not reported                                                          | the Sunday after the limit                               |
        | 2022-23 | 2023-01-30                | not reported                                                          | 44 working days                                          |
        | 2023-24 | 2024-01-25                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | 46 working days, the census year ending on Easter Sunday |
        | 2023-24 | 2024-01-26                | not reported                                                          | exactly 45 working days, with Good Friday left out       |
        | 2023-24 | 2024-01-29                | not reported                                                          | 44 working days                                          |
        | 2024-25 | 2025-01-24                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | 46 working days                                          |
        | 2024-25 | 2025-01-26                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the Sunday before the limit                              |
        | 2024-25 | 2025-01-27                | not reported                                                          | exactly 45 working days                                  |
        | 2024-25 | 2025-01-28                | not reported                                                          | 44 working days                                          |
        | 2025-26 | 2026-01-26                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | 46 working days                                          |
        | 2025-26 | 2026-01-27                | not reported                                                          | exactly 45 working days                                  |
        | 2025-26 | 2026-01-28                | not reported                                                          | 44 working days                                          |

      Examples: Far from the limit
        | year    | AssessmentActualStartDate | outcome                                                               | why                      |
        | 2024-25 | 2024-05-02                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | early in the census year |
        | 2024-25 | 2023-11-15                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | before the census year   |
        | 2024-25 | 0001-01-01                | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the first date there is  |
        | 2024-25 | 2025-03-31                | not reported                                                          | on its last day          |
        | 2024-25 | 2025-04-15                | not reported                                                          | after it                 |

      Examples: No start date that can be read
        | year    | AssessmentActualStartDate | outcome      | why                  |
        | 2024-25 |                           | not reported | left out             |
        | 2024-25 | (empty)                   | not reported | the element is empty |
        | 2024-25 | (spaces)                  | not reported | only spaces          |
        | 2024-25 | 2024-06-31                | not reported | no such day          |
        | 2024-25 | 02/05/2024                | not reported | wrong format         |

    Scenario Outline: Started long ago and authorised <AssessmentAuthorisationDate>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate   |
        | 2024-05-02                | <AssessmentAuthorisationDate> |
      Then 8670Q is <outcome>

      Examples:
        | AssessmentAuthorisationDate | outcome                                                               | why                                       |
        | 2024-06-03                  | not reported                                                          | the assessment has ended                  |
        | 2025-03-31                  | not reported                                                          | late, but ended                           |
        | 2025-06-03                  | not reported                                                          | ended after the census year               |
        | 2024-04-02                  | not reported                                                          | an end before the start is another rule's |
        |                             | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | left out                                  |
        | (empty)                     | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | the element is empty                      |
        | (spaces)                    | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | only spaces                               |
        | 2024-06-31                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | no such day                               |
        | 03/06/2024                  | reported on AssessmentActualStartDate and AssessmentAuthorisationDate | wrong format                              |

    Scenario: The limit is that of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-06-03                |
      Then 8670Q is reported on AssessmentActualStartDate and AssessmentAuthorisationDate

    Scenario: An assessment with nothing in it is not reported
      Given a 2024-25 return
      And an empty Assessments in the episode
      Then 8670Q is not reported

    Scenario: An internal review date does not end an assessment
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentInternalReviewDate |
        | 2024-05-02                | 2024-05-10                   |
      Then 8670Q is reported on AssessmentActualStartDate and AssessmentAuthorisationDate

    Scenario: A closed episode does not end an assessment
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-05-02                |
      Then 8670Q is reported on AssessmentActualStartDate and AssessmentAuthorisationDate

    Scenario: Start and end of different assessments are not taken together
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                | 2024-06-03                  |
        | 2025-03-03                |                             |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        |                           |                             |
        | 2025-03-10                |                             |
      Then 8670Q is not reported

    Scenario: Each open assessment is a finding, with both dates as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                |                             |
        | 2024-07-01                | 2024-08-05                  |
        | 2025-01-26                | 2025-02-30                  |
      And an episode:
        | CINreferralDate |
        | 2024-10-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-10-02                |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-05-02                |
      Then 8670Q is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-05-02 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate |            |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentActualStartDate   | 2025-01-26 |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentAuthorisationDate | 2025-02-30 |
        | 3       | 1     | CINdetails[2]/Assessments[1]/AssessmentActualStartDate   | 2024-10-02 |
        | 3       | 1     | CINdetails[2]/Assessments[1]/AssessmentAuthorisationDate |            |
        | 4       | 2     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-05-02 |
        | 4       | 2     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate |            |
