@error
Feature: 8935 Child has two or more child protection plans without an end

  @from-2022-23
  Rule: A child has at most one child protection plan without an end date

    Scenario Outline: One open plan and another that ended <CPPendDate>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate   |
        | 2024-06-03   |              |
        | 2024-07-01   | <CPPendDate> |
      Then 8935 is <outcome>

      Examples:
        | CPPendDate | outcome                               | why                                 |
        | 2024-07-31 | not reported                          | the other has ended                 |
        | 2025-04-10 | not reported                          | an end after the census year is one |
        |            | reported on CPPendDate and CPPendDate | the end is left out                 |
        | (empty)    | reported on CPPendDate and CPPendDate | the end is empty                    |
        | (spaces)   | reported on CPPendDate and CPPendDate | the end is only spaces              |
        | 2024-06-31 | reported on CPPendDate and CPPendDate | the end is no day there is          |
        | 01/06/2024 | reported on CPPendDate and CPPendDate | the end is in the wrong format      |

    Scenario Outline: In <year>, two plans in different episodes, the second ended <CPPendDate>
      Given a <year> return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate      |
        | <CINreferralDate> |
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate      | CPPendDate   |
        | <CINreferralDate> | <CPPendDate> |
      Then 8935 is <outcome>

      Examples:
        | year    | CINreferralDate | CPPendDate | outcome                               |
        | 2022-23 | 2022-06-01      |            | reported on CPPendDate and CPPendDate |
        | 2022-23 | 2022-06-01      | 2022-07-01 | not reported                          |
        | 2024-25 | 2024-06-03      |            | reported on CPPendDate and CPPendDate |
        | 2024-25 | 2024-06-03      | 2024-07-01 | not reported                          |
        | 2025-26 | 2025-06-02      |            | reported on CPPendDate and CPPendDate |
        | 2025-26 | 2025-06-02      | 2025-07-01 | not reported                          |

    Scenario: Start dates do not matter, so plans with nothing in them are open
      Given a 2024-25 return
      And an empty ChildProtectionPlans in the episode
      And an empty ChildProtectionPlans in the episode
      Then 8935 is reported on CPPendDate and CPPendDate

    Scenario: A single open plan is not reported, nor is one beside an open CIN plan
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 8935 is not reported

    Scenario: Open plans of different children are not added together
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 8935 is not reported

    Scenario: A child is reported once, with the end of each open plan in any episode and of no other
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-02   |            |
        | 2024-06-03   | 2024-07-02 |
        | 2024-08-02   | 2024-09-31 |
      And an episode:
        | CINreferralDate |
        | 2024-10-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-10-02   |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
        | 2024-06-03   |
      Then 8935 is reported on:
        | finding | child | place                                            | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate |            |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[3]/CPPendDate | 2024-09-31 |
        | 1       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPendDate |            |
        | 2       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate |            |
        | 2       | 2     | CINdetails[1]/ChildProtectionPlans[2]/CPPendDate |            |
