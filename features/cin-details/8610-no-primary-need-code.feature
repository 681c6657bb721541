@error
Feature: 8610 Referral that led to action has no primary need code

  @from-2022-23
  Rule: An episode with ReferralNFA false has a primary need code

    Scenario Outline: In <year>, ReferralNFA <ReferralNFA> and no primary need code: <why>
      Given a <year> return
      And an episode:
        | ReferralNFA   | PrimaryNeedCode |
        | <ReferralNFA> |                 |
      Then 8610 is <outcome>

      Examples:
        | year    | ReferralNFA | outcome                                     | why                             |
        | 2022-23 | false       | reported on ReferralNFA and PrimaryNeedCode | action was taken                |
        | 2022-23 | true        | not reported                                | no further action               |
        | 2024-25 | false       | reported on ReferralNFA and PrimaryNeedCode | action was taken                |
        | 2024-25 | 0           | reported on ReferralNFA and PrimaryNeedCode | action was taken, written as 0  |
        | 2024-25 | true        | not reported                                | no further action               |
        | 2024-25 | 1           | not reported                                | no further action, written as 1 |
        | 2024-25 |             | not reported                                | left out                        |
        | 2024-25 | (empty)     | not reported                                | empty                           |
        | 2024-25 | (spaces)    | not reported                                | only spaces                     |
        | 2024-25 | FALSE       | not reported                                | capitals are not valid          |
        | 2024-25 | no          | not reported                                | nor are other words             |
        | 2025-26 | false       | reported on ReferralNFA and PrimaryNeedCode | action was taken                |
        | 2025-26 | true        | not reported                                | no further action               |

    Scenario Outline: In <year>, ReferralNFA false and primary need code <PrimaryNeedCode>: <why>
      Given a <year> return
      And an episode:
        | ReferralNFA | PrimaryNeedCode   |
        | false       | <PrimaryNeedCode> |
      Then 8610 is <outcome>

      Examples:
        | year    | PrimaryNeedCode | outcome                                     | why                                                |
        | 2022-23 | N1              | not reported                                | a code                                             |
        | 2025-26 | N1              | not reported                                | a code                                             |
        | 2024-25 | N1              | not reported                                | a code                                             |
        | 2024-25 | N0              | not reported                                | not stated                                         |
        | 2024-25 | N10             | not reported                                | a code that is not on the list is for another rule |
        | 2024-25 |                 | reported on ReferralNFA and PrimaryNeedCode | left out                                           |
        | 2024-25 | (empty)         | reported on ReferralNFA and PrimaryNeedCode | empty                                              |
        | 2024-25 | (spaces)        | reported on ReferralNFA and PrimaryNeedCode | only spaces                                        |

    Scenario: Flag and code of different episodes are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA | PrimaryNeedCode |
        | 2024-05-01      | true        |                 |
        | 2024-09-01      | false       | N1              |
      And a child
      And an episode:
        | ReferralNFA | PrimaryNeedCode |
        | true        |                 |
      Then 8610 is not reported

    Scenario: Each episode is a finding, with the flag as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA | PrimaryNeedCode |
        | 2024-05-01      | false       |                 |
        | 2024-09-01      | false       | N2              |
        | 2024-11-01      | 0           |                 |
      And a child
      And an episode:
        | ReferralNFA | PrimaryNeedCode |
        | false       | (empty)         |
      Then 8610 is reported on:
        | finding | child | place                         | value |
        | 1       | 1     | CINdetails[1]/ReferralNFA     | false |
        | 1       | 1     | CINdetails[1]/PrimaryNeedCode |       |
        | 2       | 1     | CINdetails[3]/ReferralNFA     | 0     |
        | 2       | 1     | CINdetails[3]/PrimaryNeedCode |       |
        | 3       | 2     | CINdetails[1]/ReferralNFA     | false |
        | 3       | 2     | CINdetails[1]/PrimaryNeedCode |       |
