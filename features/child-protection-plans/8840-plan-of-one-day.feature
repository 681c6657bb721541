@error
Feature: 8840 Child protection plan ends on the day it starts

  @from-2022-23
  Rule: A child protection plan does not start and end on one day

    Scenario Outline: A plan from <CPPstartDate> to <CPPendDate>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | CPPendDate   |
        | <CPPstartDate> | <CPPendDate> |
      Then 8840 is <outcome>

      Examples:
        | CPPstartDate | CPPendDate | outcome                                 | why                                  |
        | 2024-06-10   | 2024-06-10 | reported on CPPstartDate and CPPendDate | the same day                         |
        | 2024-06-10   | 2024-06-11 | not reported                            | ends the day after                   |
        | 2024-06-10   | 2024-06-09 | not reported                            | ends the day before, which is 8925's |
        | 2019-01-01   | 2019-01-01 | reported on CPPstartDate and CPPendDate | the same day years ago               |

      Examples: A date is missing or cannot be read
        | CPPstartDate | CPPendDate | outcome      | why                              |
        |              | 2024-06-01 | not reported | the start is left out            |
        | (empty)      | 2024-06-01 | not reported | the start is empty               |
        | (spaces)     | 2024-06-01 | not reported | the start is only spaces         |
        | 2024-06-31   | 2024-06-01 | not reported | the start is no day there is     |
        | 01/06/2024   | 2024-06-01 | not reported | the start is in the wrong format |
        | 2024-06-01   |            | not reported | the end is left out              |
        | 2024-06-01   | (empty)    | not reported | the end is empty                 |
        | 2024-06-01   | (spaces)   | not reported | the end is only spaces           |
        | 2024-06-01   | 2024-06-31 | not reported | the end is no day there is       |
        | 2024-06-01   | 01/06/2024 | not reported | the end is in the wrong format   |
        |              |            | not reported | two missing dates are not equal  |
        | 2024-06-31   | 2024-06-31 | not reported | nor are two days there are not   |

    Scenario Outline: In <year>, a plan that ends <when> it starts
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | CPPendDate   |
        | <CPPstartDate> | <CPPendDate> |
      Then 8840 is <outcome>

      Examples:
        | year    | CPPstartDate | CPPendDate | outcome                                 | when          |
        | 2022-23 | 2022-06-01   | 2022-06-01 | reported on CPPstartDate and CPPendDate | the day       |
        | 2022-23 | 2022-06-01   | 2022-06-02 | not reported                            | the day after |
        | 2025-26 | 2025-06-02   | 2025-06-02 | reported on CPPstartDate and CPPendDate | the day       |
        | 2025-26 | 2025-06-02   | 2025-06-03 | not reported                            | the day after |

    Scenario: Start and end of different plans, episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-02   | 2024-06-03 |
        | 2024-06-03   | 2024-07-01 |
      And an episode:
        | CINreferralDate |
        | 2024-07-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-07-01   | 2024-08-01 |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-08-01   |            |
        |              | 2024-05-02 |
      Then 8840 is not reported

    Scenario: Each such plan is a finding
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-03   | 2024-06-03 |
        | 2024-07-02   | 2024-08-01 |
        | 2024-06-03   | 2024-06-03 |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-09-02   | 2024-09-02 |
      Then 8840 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-03 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate   | 2024-06-03 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[3]/CPPstartDate | 2024-06-03 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[3]/CPPendDate   | 2024-06-03 |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-09-02 |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate   | 2024-09-02 |
