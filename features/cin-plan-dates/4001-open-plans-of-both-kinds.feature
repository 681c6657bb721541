@error
Feature: 4001 Open CIN plan and open child protection plan in one episode

  @from-2022-23
  Rule: An episode does not have both an open CIN plan and an open child protection plan

    Scenario Outline: CIN plan ended <CINPlanEndDate>, child protection plan ended <CPPendDate>: <why>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate   |
        | 2024-06-01       | <CINPlanEndDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate   |
        | 2024-05-01   | <CPPendDate> |
      Then 4001 is <outcome>

      Examples:
        | CINPlanEndDate | CPPendDate | outcome                                   | why                                 |
        |                |            | reported on CPPendDate and CINPlanEndDate | both are open                       |
        | 2024-07-01     |            | not reported                              | the CIN plan has ended              |
        |                | 2024-07-01 | not reported                              | the child protection plan has ended |
        | 2024-07-01     | 2024-08-01 | not reported                              | both have ended                     |
        | 2025-04-10     |            | not reported                              | an end after the census year is one |

      Examples: An end that is missing or cannot be read is none
        | CINPlanEndDate | CPPendDate | outcome                                   | why                                                         |
        |                |            | reported on CPPendDate and CINPlanEndDate | the end of the CIN plan is left out                         |
        | (empty)        |            | reported on CPPendDate and CINPlanEndDate | the end of the CIN plan is empty                            |
        | (spaces)       |            | reported on CPPendDate and CINPlanEndDate | the end of the CIN plan is only spaces                      |
        | 2024-06-31     |            | reported on CPPendDate and CINPlanEndDate | the end of the CIN plan is no day there is                  |
        | 01/06/2024     |            | reported on CPPendDate and CINPlanEndDate | the end of the CIN plan is in the wrong format              |
        |                |            | reported on CPPendDate and CINPlanEndDate | the end of the child protection plan is left out            |
        |                | (empty)    | reported on CPPendDate and CINPlanEndDate | the end of the child protection plan is empty               |
        |                | (spaces)   | reported on CPPendDate and CINPlanEndDate | the end of the child protection plan is only spaces         |
        |                | 2024-06-31 | reported on CPPendDate and CINPlanEndDate | the end of the child protection plan is no day there is     |
        |                | 01/06/2024 | reported on CPPendDate and CINPlanEndDate | the end of the child protection plan is in the wrong format |

    Scenario Outline: In <year>, an open child protection plan and a CIN plan ended <CINPlanEndDate>
      Given a <year> return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate       |
        | <CINPlanStartDate> |
      Then 4001 is <outcome>

      Examples:
        | year    | CINPlanStartDate | CINPlanEndDate | outcome                                   |
        | 2022-23 | 2022-06-01       |                | reported on CPPendDate and CINPlanEndDate |
        | 2022-23 | 2022-06-01       | 2022-07-01     | not reported                              |
        | 2025-26 | 2025-06-01       |                | reported on CPPendDate and CINPlanEndDate |
        | 2025-26 | 2025-06-01       | 2025-07-01     | not reported                              |

    Scenario: Start dates do not matter, so plans with nothing in them are open
      Given a 2024-25 return
      And an empty CINPlanDates in the episode
      And an empty ChildProtectionPlans in the episode
      Then 4001 is reported on CPPendDate and CINPlanEndDate

    Scenario: Open plans of one kind only are not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
        | 2024-07-01       |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-01   |
        | 2024-07-01   |
      Then 4001 is not reported

    Scenario: Open plans of different episodes or children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-10-01   |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      Then 4001 is not reported

    Scenario: An episode is reported once, with each open plan and no other
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-01       | 2024-05-31     |
        | 2024-06-01       |                |
        | 2024-07-01       | 2024-06-31     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-01   |            |
        | 2024-06-01   | 2024-07-01 |
        | 2024-08-01   |            |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      Then 4001 is reported on:
        | finding | child | place                                            | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate |            |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[3]/CPPendDate |            |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate     |            |
        | 1       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanEndDate     | 2024-06-31 |
        | 2       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate |            |
        | 2       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate     |            |

    Scenario: Two such episodes of a child are two findings
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-10-01       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-10-01   |
      Then 4001 is reported 2 times on CPPendDate and CINPlanEndDate
