@error
Feature: 8841 Plan review is held on or before the plan's start

  @from-2022-23
  Rule: A review of a child protection plan is held after the day the plan starts

    Scenario Outline: Plan started <CPPstartDate>, reviewed <CPPreviewDate>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      And the plan has Reviews:
        | CPPreviewDate   |
        | <CPPreviewDate> |
      Then 8841 is <outcome>

      Examples:
        | CPPstartDate | CPPreviewDate          | outcome                                    | why                    |
        | 2024-06-10   | 2024-06-09             | reported on CPPstartDate and CPPreviewDate | the day before         |
        | 2024-06-10   | 2024-06-10             | reported on CPPstartDate and CPPreviewDate | the same day           |
        | 2024-06-10   | 2024-06-11             | not reported                               | the day after          |
        | 2024-06-10   | 2024-09-10, 2024-06-10 | reported on CPPstartDate and CPPreviewDate | the second review      |
        | 9999-12-31   | 0001-01-01             | reported on CPPstartDate and CPPreviewDate | as far apart as can be |

      Examples: A date is missing or cannot be read
        | CPPstartDate | CPPreviewDate | outcome      | why                                    |
        |              | 2024-06-09    | not reported | the start is left out                  |
        | (empty)      | 2024-06-09    | not reported | the start is empty                     |
        | (spaces)     | 2024-06-09    | not reported | the start is only spaces               |
        | 2024-06-31   | 2024-06-09    | not reported | the start is no day there is           |
        | 01/06/2024   | 2024-06-09    | not reported | the start is in the wrong format       |
        | 2024-07-10   |               | not reported | the review date is left out            |
        | 2024-07-10   | (empty)       | not reported | the review date is empty               |
        | 2024-07-10   | (spaces)      | not reported | the review date is only spaces         |
        | 2024-07-10   | 2024-06-31    | not reported | the review date is no day there is     |
        | 2024-07-10   | 01/06/2024    | not reported | the review date is in the wrong format |

    Scenario Outline: In <year>, a review <when> the plan starts
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      And the plan has Reviews:
        | CPPreviewDate   |
        | <CPPreviewDate> |
      Then 8841 is <outcome>

      Examples:
        | year    | CPPstartDate | CPPreviewDate | outcome                                    | when          |
        | 2022-23 | 2022-06-10   | 2022-06-10    | reported on CPPstartDate and CPPreviewDate | on the day    |
        | 2022-23 | 2022-06-10   | 2022-06-11    | not reported                               | the day after |
        | 2025-26 | 2025-06-10   | 2025-06-10    | reported on CPPstartDate and CPPreviewDate | on the day    |
        | 2025-26 | 2025-06-10   | 2025-06-11    | not reported                               | the day after |

    Scenario: A plan without reviews is not reported
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-10   | 2024-06-01 |
      Then 8841 is not reported

    Scenario: A review is not held to another plan of the episode, the child or another child
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-10   | 2024-08-01 |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-07-10    |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-09-10   |
      And an episode:
        | CINreferralDate |
        | 2024-10-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-11-10   |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-12-10   |
      Then 8841 is not reported

    Scenario: Each review that comes too early is a finding, of whichever group of reviews
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-10   |
      And the plan has Reviews:
        | CPPreviewDate                      |
        | 2024-06-10, 2024-09-10, 2024-06-01 |
        | 2024-05-01                         |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-10-10   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-10-10    |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-10   |
      And the plan has Reviews:
        | CPPreviewDate          |
        | 2024-06-10, 2024-06-10 |
      Then 8841 is reported on:
        | finding | child | place                                                             | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate                | 2024-06-10 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[1]    | 2024-06-10 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate                | 2024-06-10 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[3]    | 2024-06-01 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate                | 2024-06-10 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews[2]/CPPreviewDate[1] | 2024-05-01 |
        | 4       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate                | 2024-10-10 |
        | 4       | 1     | CINdetails[1]/ChildProtectionPlans[2]/Reviews/CPPreviewDate[1]    | 2024-10-10 |
        | 5       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate                | 2024-06-10 |
        | 5       | 2     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[1]    | 2024-06-10 |
        | 6       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate                | 2024-06-10 |
        | 6       | 2     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[2]    | 2024-06-10 |
