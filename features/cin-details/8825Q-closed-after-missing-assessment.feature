@query
Feature: 8825Q Closed after assessment, but the episode has no assessment

  @from-2022-23
  Rule: An episode with reason for closure RC8 or RC9 has an assessment

    Scenario Outline: In <year>, closed with reason <ReasonForClosure> and no assessment: <why>
      Given a <year> return
      And an episode:
        | CINclosureDate   | ReasonForClosure   |
        | <CINclosureDate> | <ReasonForClosure> |
      Then 8825Q is <outcome>

      Examples:
        | year    | CINclosureDate | ReasonForClosure | outcome                      | why                                |
        | 2022-23 | 2022-08-01     | RC8              | reported on ReasonForClosure | no further action after assessment |
        | 2022-23 | 2022-08-01     | RC9              | reported on ReasonForClosure | early help after assessment        |
        | 2022-23 | 2022-08-01     | RC7              | not reported                 | services ceased                    |
        | 2024-25 | 2024-08-01     | RC8              | reported on ReasonForClosure | no further action after assessment |
        | 2024-25 | 2024-08-01     | RC9              | reported on ReasonForClosure | early help after assessment        |
        | 2024-25 | 2024-08-01     | RC7              | not reported                 | services ceased                    |
        | 2024-25 | 2024-08-01     | RC1              | not reported                 | adopted                            |
        | 2024-25 | 2024-08-01     | RC10             | not reported                 | no such reason                     |
        | 2024-25 | 2024-08-01     | rc8              | not reported                 | small letters are not valid        |
        | 2024-25 | 2024-08-01     |                  | not reported                 | left out                           |
        | 2024-25 | 2024-08-01     | (empty)          | not reported                 | the element is empty               |
        | 2024-25 | 2024-08-01     | (spaces)         | not reported                 | only spaces                        |
        | 2024-25 |                | RC8              | reported on ReasonForClosure | it does not take a closure date    |
        | 2025-26 | 2025-08-01     | RC8              | reported on ReasonForClosure | no further action after assessment |
        | 2025-26 | 2025-08-01     | RC9              | reported on ReasonForClosure | early help after assessment        |
        | 2025-26 | 2025-08-01     | RC7              | not reported                 | services ceased                    |

    Scenario Outline: In <year>, closed with reason <ReasonForClosure> and an assessment
      Given a <year> return
      And an episode:
        | CINclosureDate   | ReasonForClosure   |
        | <CINclosureDate> | <ReasonForClosure> |
      And the episode has Assessments:
        | AssessmentActualStartDate   |
        | <AssessmentActualStartDate> |
      Then 8825Q is not reported

      Examples:
        | year    | CINclosureDate | ReasonForClosure | AssessmentActualStartDate |
        | 2022-23 | 2022-08-01     | RC8              | 2022-06-01                |
        | 2024-25 | 2024-08-01     | RC8              | 2024-06-01                |
        | 2024-25 | 2024-08-01     | RC9              | 2024-06-01                |
        | 2025-26 | 2025-08-01     | RC8              | 2025-06-01                |

    Scenario: An assessment with nothing in it is one
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      And an empty Assessments in the episode
      Then 8825Q is not reported

    Scenario: Other activity does not stand in for an assessment
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      And an empty Section47 in the episode
      And an empty CINPlanDates in the episode
      And an empty ChildProtectionPlans in the episode
      Then 8825Q is reported on ReasonForClosure

    Scenario: An assessment in another episode of the child does not help
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And an empty Assessments in the episode
      Then 8825Q is reported on ReasonForClosure

    Scenario: Nor does that of another child
      Given a 2024-25 return
      And an empty Assessments in the episode
      And a child
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      Then 8825Q is reported on ReasonForClosure

    Scenario: Each episode is a finding, with the reason as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-06-01     | RC8              |
        | 2024-07-01      | 2024-08-01     | RC7              |
        | 2024-09-01      | 2024-10-01     | RC9              |
      And a child
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      Then 8825Q is reported on:
        | finding | child | place                          | value |
        | 1       | 1     | CINdetails[1]/ReasonForClosure | RC8   |
        | 2       | 1     | CINdetails[3]/ReasonForClosure | RC9   |
        | 3       | 2     | CINdetails[1]/ReasonForClosure | RC8   |
