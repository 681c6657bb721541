@error
Feature: 8832 Referral taken no further has a child protection plan

  @from-2022-23
  Rule: An episode with no further action has no child protection plan

    Scenario Outline: ReferralNFA <ReferralNFA> and a child protection plan: <why>
      Given a 2024-25 return
      And an episode:
        | ReferralNFA   |
        | <ReferralNFA> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 8832 is <outcome>

      Examples:
        | ReferralNFA | outcome                                          | why                             |
        | true        | reported on ReferralNFA and ChildProtectionPlans | no further action               |
        | 1           | reported on ReferralNFA and ChildProtectionPlans | no further action, written as 1 |
        | false       | not reported                                     | action was taken                |
        | 0           | not reported                                     | action was taken, written as 0  |
        |             | not reported                                     | left out                        |
        | (empty)     | not reported                                     | the element is empty            |
        | (spaces)    | not reported                                     | only spaces                     |
        | TRUE        | not reported                                     | capitals are not valid          |

    Scenario Outline: In <year>, ReferralNFA <ReferralNFA> and a child protection plan
      Given a <year> return
      And an episode:
        | ReferralNFA   |
        | <ReferralNFA> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 8832 is <outcome>

      Examples:
        | year    | ReferralNFA | CPPstartDate | outcome                                          |
        | 2022-23 | true        | 2022-06-01   | reported on ReferralNFA and ChildProtectionPlans |
        | 2022-23 | false       | 2022-06-01   | not reported                                     |
        | 2025-26 | true        | 2025-06-02   | reported on ReferralNFA and ChildProtectionPlans |
        | 2025-26 | false       | 2025-06-02   | not reported                                     |

    Scenario: A plan with nothing in it counts
      Given a 2024-25 return
      And an episode:
        | ReferralNFA |
        | true        |
      And an empty ChildProtectionPlans in the episode
      Then 8832 is reported on ReferralNFA and ChildProtectionPlans

    Scenario: An episode with no further action and no plan, or only a CIN plan, is not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | true        |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-06-01      | true        |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-07-01       |
      Then 8832 is not reported

    Scenario: A plan in another episode or of another child does not count
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | true        |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-06-01      | false       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-07-01   |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-07-01   |
      Then 8832 is not reported

    Scenario: Each episode is a finding that shows every plan in it
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | true        |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-03   | 2024-07-01 |
        | 2024-08-01   |            |
        |              |            |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-09-01      | 1           |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-10-01   |
      And a child
      And an episode:
        | ReferralNFA |
        | true        |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 8832 is reported on:
        | finding | child | place                                 | value |
        | 1       | 1     | CINdetails[1]/ReferralNFA             | true  |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1] |       |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2] |       |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[3] |       |
        | 2       | 1     | CINdetails[2]/ReferralNFA             | 1     |
        | 2       | 1     | CINdetails[2]/ChildProtectionPlans[1] |       |
        | 3       | 2     | CINdetails[1]/ReferralNFA             | true  |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1] |       |
