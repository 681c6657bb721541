@error
Feature: 8568 No further action flag is missing or not valid

  @from-2022-23
  Rule: Every episode has ReferralNFA with the value true, false, 1 or 0

    Scenario Outline: In <year>, ReferralNFA <ReferralNFA>: <why>
      Given a <year> return
      And an episode:
        | ReferralNFA   |
        | <ReferralNFA> |
      Then 8568 is <outcome>

      Examples: Each end of the years
        | year    | ReferralNFA | outcome                 | why               |
        | 2022-23 | true        | not reported            | no further action |
        | 2022-23 | 2           | reported on ReferralNFA | no such value     |
        | 2022-23 |             | reported on ReferralNFA | left out          |
        | 2025-26 | true        | not reported            | no further action |
        | 2025-26 | 2           | reported on ReferralNFA | no such value     |
        | 2025-26 |             | reported on ReferralNFA | left out          |

      Examples: The four values
        | year    | ReferralNFA | outcome      | why                             |
        | 2024-25 | true        | not reported | no further action               |
        | 2024-25 | 1           | not reported | no further action, written as 1 |
        | 2024-25 | false       | not reported | action was taken                |
        | 2024-25 | 0           | not reported | action was taken, written as 0  |

      Examples: Anything else
        | year    | ReferralNFA | outcome                 | why              |
        | 2024-25 | TRUE        | reported on ReferralNFA | capitals         |
        | 2024-25 | False       | reported on ReferralNFA | a capital letter |
        | 2024-25 | 2           | reported on ReferralNFA | another number   |
        | 2024-25 | +1          | reported on ReferralNFA | a sign           |
        | 2024-25 | 01          | reported on ReferralNFA | a leading zero   |
        | 2024-25 | yes         | reported on ReferralNFA | another word     |
        | 2024-25 | t           | reported on ReferralNFA | a letter alone   |
        | 2024-25 |             | reported on ReferralNFA | left out         |
        | 2024-25 | (empty)     | reported on ReferralNFA | empty            |
        | 2024-25 | (spaces)    | reported on ReferralNFA | only spaces      |

    Scenario: Each episode is a finding, with the flag as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | TRUE        |
        | 2024-09-01      | false       |
        | 2024-11-01      |             |
      And a child
      And a child
      And an episode:
        | ReferralNFA |
        | 2           |
      Then 8568 is reported on:
        | finding | child | place                     | value |
        | 1       | 1     | CINdetails[1]/ReferralNFA | TRUE  |
        | 2       | 1     | CINdetails[3]/ReferralNFA |       |
        | 3       | 3     | CINdetails[1]/ReferralNFA | 2     |
