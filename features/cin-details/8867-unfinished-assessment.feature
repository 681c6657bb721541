@error
Feature: 8867 Closed episode has an unfinished assessment

  @from-2022-23
  Rule: In a closed episode every assessment has an authorisation date

    Scenario Outline: In <year>, closed <CINclosureDate>, assessment authorised <AssessmentAuthorisationDate>: <why>
      Given a <year> return
      And an episode:
        | CINclosureDate   |
        | <CINclosureDate> |
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> |
      Then 8867 is <outcome>

      Examples: Each end of the years
        | year    | CINclosureDate | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                                    | why            |
        | 2022-23 | 2022-08-01     | 2022-06-01                |                             | reported on CINclosureDate and AssessmentAuthorisationDate | not authorised |
        | 2022-23 | 2022-08-01     | 2022-06-01                | 2022-07-01                  | not reported                                               | authorised     |
        | 2025-26 | 2025-08-01     | 2025-06-01                |                             | reported on CINclosureDate and AssessmentAuthorisationDate | not authorised |
        | 2025-26 | 2025-08-01     | 2025-06-01                | 2025-07-01                  | not reported                                               | authorised     |

      Examples: The authorisation date
        | year    | CINclosureDate | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                                    | why                           |
        | 2024-25 | 2024-08-01     | 2024-06-01                | 2024-07-01                  | not reported                                               | authorised before the closure |
        | 2024-25 | 2024-08-01     | 2024-06-01                | 2024-09-01                  | not reported                                               | authorised after the closure  |
        | 2024-25 | 2024-08-01     | 2024-06-01                | 2024-05-01                  | not reported                                               | authorised before it started  |
        | 2024-25 | 2024-08-01     | 2024-06-01                |                             | reported on CINclosureDate and AssessmentAuthorisationDate | authorisation: left out       |
        | 2024-25 | 2024-08-01     | 2024-06-01                | (empty)                     | reported on CINclosureDate and AssessmentAuthorisationDate | authorisation: empty          |
        | 2024-25 | 2024-08-01     | 2024-06-01                | (spaces)                    | reported on CINclosureDate and AssessmentAuthorisationDate | authorisation: only spaces    |
        | 2024-25 | 2024-08-01     | 2024-06-01                | 2024-06-31                  | reported on CINclosureDate and AssessmentAuthorisationDate | authorisation: no such day    |
        | 2024-25 | 2024-08-01     | 2024-06-01                | 01/07/2024                  | reported on CINclosureDate and AssessmentAuthorisationDate | authorisation: wrong format   |

      Examples: The closure date
        | year    | CINclosureDate | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                                    | why                                         |
        | 2024-25 | 2024-05-15     | 2024-06-01                |                             | reported on CINclosureDate and AssessmentAuthorisationDate | closed before the assessment started        |
        | 2024-25 | 2025-04-15     | 2024-06-01                |                             | reported on CINclosureDate and AssessmentAuthorisationDate | closed after the census year                |
        | 2024-25 | 2024-08-01     |                           |                             | reported on CINclosureDate and AssessmentAuthorisationDate | the start of the assessment does not matter |
        | 2024-25 |                | 2024-06-01                |                             | not reported                                               | closure: left out                           |
        | 2024-25 | (empty)        | 2024-06-01                |                             | not reported                                               | closure: empty                              |
        | 2024-25 | (spaces)       | 2024-06-01                |                             | not reported                                               | closure: only spaces                        |
        | 2024-25 | 2024-02-30     | 2024-06-01                |                             | not reported                                               | closure: no such day                        |
        | 2024-25 | 01/08/2024     | 2024-06-01                |                             | not reported                                               | closure: wrong format                       |

    Scenario: A closed episode without an assessment is not reported
      Given a 2024-25 return
      And an episode:
        | CINclosureDate |
        | 2024-08-01     |
      Then 8867 is not reported

    Scenario: An assessment with nothing in it is unfinished
      Given a 2024-25 return
      And an episode:
        | CINclosureDate |
        | 2024-08-01     |
      And an empty Assessments in the episode
      Then 8867 is reported on CINclosureDate and AssessmentAuthorisationDate

    Scenario: The date of the review point does not finish an assessment
      Given a 2024-25 return
      And an episode:
        | CINclosureDate |
        | 2024-08-01     |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentInternalReviewDate |
        | 2024-06-01                | 2024-06-15                   |
      Then 8867 is reported on CINclosureDate and AssessmentAuthorisationDate

    Scenario: An unfinished assessment in an open episode is not laid to a closed one of the same child
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-08-01     |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-01                | 2024-07-01                  |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-09-02                |
      Then 8867 is not reported

    Scenario: Nor is one of another child
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-06-01                |
      And a child
      And an episode:
        | CINclosureDate |
        | 2024-08-01     |
      Then 8867 is not reported

    Scenario: An episode is reported once, with each of its unfinished assessments
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-08-01     |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                |                             |
        | 2024-05-20                | 2024-06-20                  |
        | 2024-06-10                | 2024-06-31                  |
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-09-01      | 2024-12-01     |
      And an empty Assessments in the episode
      And a child
      And an episode:
        | CINclosureDate |
        | 2024-08-02     |
      And an empty Assessments in the episode
      Then 8867 is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/CINclosureDate                             | 2024-08-01 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate |            |
        | 1       | 1     | CINdetails[1]/Assessments[3]/AssessmentAuthorisationDate | 2024-06-31 |
        | 2       | 1     | CINdetails[2]/CINclosureDate                             | 2024-12-01 |
        | 2       | 1     | CINdetails[2]/Assessments[1]/AssessmentAuthorisationDate |            |
        | 3       | 2     | CINdetails[1]/CINclosureDate                             | 2024-08-02 |
        | 3       | 2     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate |            |
