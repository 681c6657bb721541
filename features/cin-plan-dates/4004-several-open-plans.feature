@error
Feature: 4004 Episode has two or more CIN plans without an end

  @from-2022-23
  Rule: An episode has at most one CIN plan without an end date

    Scenario Outline: One open CIN plan and another that ended <CINPlanEndDate>: <why>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate   |
        | 2024-06-01       |                  |
        | 2024-07-01       | <CINPlanEndDate> |
      Then 4004 is <outcome>

      Examples:
        | CINPlanEndDate | outcome                                       | why                                 |
        | 2024-08-01     | not reported                                  | the other has ended                 |
        | 2025-04-10     | not reported                                  | an end after the census year is one |
        |                | reported on CINPlanEndDate and CINPlanEndDate | the end is left out                 |
        | (empty)        | reported on CINPlanEndDate and CINPlanEndDate | the end is empty                    |
        | (spaces)       | reported on CINPlanEndDate and CINPlanEndDate | the end is only spaces              |
        | 2024-06-31     | reported on CINPlanEndDate and CINPlanEndDate | the end is no day there is          |
        | 01/06/2024     | reported on CINPlanEndDate and CINPlanEndDate | the end is in the wrong format      |

    Scenario Outline: In <year>, two CIN plans, the second ended <CINPlanEndDate>
      Given a <year> return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> |                  |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      Then 4004 is <outcome>

      Examples:
        | year    | CINPlanStartDate | CINPlanEndDate | outcome                                       |
        | 2022-23 | 2022-06-01       |                | reported on CINPlanEndDate and CINPlanEndDate |
        | 2022-23 | 2022-06-01       | 2022-07-01     | not reported                                  |
        | 2025-26 | 2025-06-01       |                | reported on CINPlanEndDate and CINPlanEndDate |
        | 2025-26 | 2025-06-01       | 2025-07-01     | not reported                                  |

    Scenario: Start dates do not matter, so plans with nothing in them are open
      Given a 2024-25 return
      And an empty CINPlanDates in the episode
      And an empty CINPlanDates in the episode
      Then 4004 is reported on CINPlanEndDate and CINPlanEndDate

    Scenario: Open plans of different episodes and children are not added together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-02       | 2024-05-20     |
        | 2024-06-01       |                |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-09-02       |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      Then 4004 is not reported

    Scenario: An open child protection plan is not counted
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-01   |
      Then 4004 is not reported

    Scenario: Each episode is reported once, with the end of each open plan and of no other
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-02       |                |
        | 2024-06-02       | 2024-07-02     |
        | 2024-08-02       | 2024-09-31     |
        | 2024-10-02       |                |
      And an episode:
        | CINreferralDate |
        | 2024-11-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-11-02       |
        | 2024-12-02       |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
        | 2024-06-01       |
      Then 4004 is reported on:
        | finding | child | place                                        | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate |            |
        | 1       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanEndDate | 2024-09-31 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[4]/CINPlanEndDate |            |
        | 2       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanEndDate |            |
        | 2       | 1     | CINdetails[2]/CINPlanDates[2]/CINPlanEndDate |            |
        | 3       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate |            |
        | 3       | 2     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate |            |
