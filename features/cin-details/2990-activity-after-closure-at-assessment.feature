@error
Feature: 2990 Closed straight after assessment, yet other activity is recorded

  @from-2022-23
  Rule: An episode with reason for closure RC8 or RC9 has no Section 47 enquiry, no conference date and no plan

    Scenario Outline: In <year>, closed with reason <ReasonForClosure> and a Section 47 enquiry: <why>
      Given a <year> return
      And an episode:
        | CINclosureDate   | ReasonForClosure   |
        | <CINclosureDate> | <ReasonForClosure> |
      And the episode has Section47:
        | S47ActualStartDate   | ICPCnotRequired |
        | <S47ActualStartDate> | true            |
      Then 2990 is <outcome>

      Examples:
        | year    | CINclosureDate | S47ActualStartDate | ReasonForClosure | outcome                                    | why                             |
        | 2022-23 | 2022-08-01     | 2022-05-10         | RC8              | reported on ReasonForClosure and Section47 | no further action               |
        | 2022-23 | 2022-08-01     | 2022-05-10         | RC9              | reported on ReasonForClosure and Section47 | early help                      |
        | 2022-23 | 2022-08-01     | 2022-05-10         | RC7              | not reported                               | services ceased                 |
        | 2024-25 | 2024-08-01     | 2024-05-10         | RC8              | reported on ReasonForClosure and Section47 | no further action               |
        | 2024-25 | 2024-08-01     | 2024-05-10         | RC9              | reported on ReasonForClosure and Section47 | early help                      |
        | 2024-25 | 2024-08-01     | 2024-05-10         | RC7              | not reported                               | services ceased                 |
        | 2024-25 | 2024-08-01     | 2024-05-10         | RC1              | not reported                               | adopted                         |
        | 2024-25 | 2024-08-01     | 2024-05-10         | RC10             | not reported                               | no such reason                  |
        | 2024-25 | 2024-08-01     | 2024-05-10         | rc8              | not reported                               | small letters are not valid     |
        | 2024-25 | 2024-08-01     | 2024-05-10         | 8                | not reported                               | nor is the number alone         |
        | 2024-25 | 2024-08-01     | 2024-05-10         |                  | not reported                               | left out                        |
        | 2024-25 | 2024-08-01     | 2024-05-10         | (empty)          | not reported                               | the element is empty            |
        | 2024-25 | 2024-08-01     | 2024-05-10         | (spaces)         | not reported                               | only spaces                     |
        | 2024-25 |                | 2024-05-10         | RC8              | reported on ReasonForClosure and Section47 | it does not take a closure date |
        | 2025-26 | 2025-08-01     | 2025-05-10         | RC8              | reported on ReasonForClosure and Section47 | no further action               |
        | 2025-26 | 2025-08-01     | 2025-05-10         | RC9              | reported on ReasonForClosure and Section47 | early help                      |
        | 2025-26 | 2025-08-01     | 2025-05-10         | RC7              | not reported                               | services ceased                 |

    Scenario Outline: A <group> group is enough, whatever it contains, with reason <ReasonForClosure>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure   |
        | 2024-08-01     | <ReasonForClosure> |
      And an empty <group> in the episode
      Then 2990 is reported on ReasonForClosure and <group>

      Examples:
        | ReasonForClosure | group                |
        | RC8              | Section47            |
        | RC8              | ChildProtectionPlans |
        | RC8              | CINPlanDates         |
        | RC9              | Section47            |
        | RC9              | ChildProtectionPlans |
        | RC9              | CINPlanDates         |

    Scenario Outline: Conference date <DateOfInitialCPC> of the episode itself: <why>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure   | DateOfInitialCPC   |
        | 2024-08-01     | <ReasonForClosure> | <DateOfInitialCPC> |
      Then 2990 is <outcome>

      Examples:
        | ReasonForClosure | DateOfInitialCPC | outcome                                           | why                     |
        | RC8              | 2024-06-14       | reported on ReasonForClosure and DateOfInitialCPC | with RC8                |
        | RC9              | 2024-06-14       | reported on ReasonForClosure and DateOfInitialCPC | with RC9                |
        | RC7              | 2024-06-14       | not reported                                      | with another reason     |
        | RC8              | 0001-01-01       | reported on ReasonForClosure and DateOfInitialCPC | the first date there is |
        | RC8              | 9999-12-31       | reported on ReasonForClosure and DateOfInitialCPC | the last date there is  |
        | RC8              |                  | not reported                                      | left out                |
        | RC8              | (empty)          | not reported                                      | empty                   |
        | RC8              | (spaces)         | not reported                                      | only spaces             |
        | RC8              | 2024-06-31       | not reported                                      | no such day             |
        | RC8              | 14/06/2024       | not reported                                      | wrong format            |

    Scenario: Assessments are allowed
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
        | 2024-08-01     | RC9              |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                | 2024-06-03                  |
        | 2024-06-10                | 2024-07-10                  |
      Then 2990 is not reported

    Scenario: An episode without any activity is not reported
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      Then 2990 is not reported

    Scenario: An episode is reported once, with its conference date and then each enquiry, protection plan and CIN plan
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure | DateOfInitialCPC |
        | 2024-08-01     | RC9              | 2024-06-14       |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-05-15       |
        | 2024-06-15       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-10         | 2024-05-20       |
        | 2024-06-10         |                  |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-14   |
        | 2024-07-14   |
      Then 2990 is reported on:
        | finding | child | place                                 | value      |
        | 1       | 1     | CINdetails[1]/ReasonForClosure        | RC9        |
        | 1       | 1     | CINdetails[1]/DateOfInitialCPC        | 2024-06-14 |
        | 1       | 1     | CINdetails[1]/Section47[1]            |            |
        | 1       | 1     | CINdetails[1]/Section47[2]            |            |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1] |            |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2] |            |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]         |            |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]         |            |

    Scenario: A conference date that cannot be read is not shown beside other activity
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure | DateOfInitialCPC |
        | 2024-08-01     | RC8              | 2024-06-31       |
      And an empty Section47 in the episode
      Then 2990 is reported on ReasonForClosure and Section47

    Scenario: Where the conference date is given twice, only the first counts
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure | DateOfInitialCPC       |
        | 2024-08-01     | RC8              | 2024-06-14, 2024-06-21 |
      Then 2990 is reported on:
        | finding | child | place                          | value      |
        | 1       | 1     | CINdetails[1]/ReasonForClosure | RC8        |
        | 1       | 1     | CINdetails[1]/DateOfInitialCPC | 2024-06-14 |

    Scenario: Activity in another episode of the child does not count
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-09-01      | 2024-10-14       |
      And an empty Section47 in the episode
      And an empty ChildProtectionPlans in the episode
      And an empty CINPlanDates in the episode
      Then 2990 is not reported

    Scenario: The conference date of another episode is not shown beside activity of this one
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And an empty Section47 in the episode
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-09-01      | 2024-10-14       |
      Then 2990 is reported on ReasonForClosure and Section47

    Scenario: Nor does that of another child
      Given a 2024-25 return
      And an empty Section47 in the episode
      And an empty ChildProtectionPlans in the episode
      And an empty CINPlanDates in the episode
      And a child
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      Then 2990 is not reported

    Scenario: Each such episode is a finding with activity of its own
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And an empty Section47 in the episode
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-09-01      | 2024-12-01     | RC9              |
      And an empty CINPlanDates in the episode
      And a child
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And an empty ChildProtectionPlans in the episode
      Then 2990 is reported on:
        | finding | child | place                                 | value |
        | 1       | 1     | CINdetails[1]/ReasonForClosure        | RC8   |
        | 1       | 1     | CINdetails[1]/Section47[1]            |       |
        | 2       | 1     | CINdetails[2]/ReasonForClosure        | RC9   |
        | 2       | 1     | CINdetails[2]/CINPlanDates[1]         |       |
        | 3       | 2     | CINdetails[1]/ReasonForClosure        | RC8   |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1] |       |
