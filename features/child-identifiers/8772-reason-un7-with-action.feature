@error
Feature: 8772 Reason UN7 is used although a referral led to action

  @from-2022-23
  Rule: Where the reason for having no UPN is UN7, every referral of the child was taken no further

    Scenario Outline: In <year>, reason <UPNunknown> and a referral that led to action: <why>
      Given a <year> return with a child:
        | UPNunknown   |
        | <UPNunknown> |
      Then 8772 is <outcome>

      Examples:
        | year    | UPNunknown | outcome                                | why                             |
        | 2022-23 | UN7        | reported on UPNunknown and ReferralNFA | referral with no further action |
        | 2022-23 | UN6        | not reported                           | another reason                  |
        | 2024-25 | UN7        | reported on UPNunknown and ReferralNFA | referral with no further action |
        | 2024-25 | UN1        | not reported                           | another reason                  |
        | 2024-25 | UN6        | not reported                           | the reason next to it           |
        | 2024-25 | un7        | not reported                           | small letters are not valid     |
        | 2024-25 | 7          | not reported                           | nor is the number alone         |
        | 2024-25 |            | not reported                           | left out                        |
        | 2024-25 | (empty)    | not reported                           | the element is empty            |
        | 2024-25 | (spaces)   | not reported                           | only spaces                     |
        | 2025-26 | UN7        | reported on UPNunknown and ReferralNFA | referral with no further action |
        | 2025-26 | UN6        | not reported                           | another reason                  |

    Scenario Outline: Reason UN7 and a single referral whose ReferralNFA is <ReferralNFA>: <why>
      Given a 2024-25 return with a child:
        | UPNunknown |
        | UN7        |
      And an episode:
        | ReferralNFA   |
        | <ReferralNFA> |
      Then 8772 is <outcome>

      Examples:
        | ReferralNFA | outcome                                | why                             |
        | true        | not reported                           | no further action               |
        | 1           | not reported                           | no further action, written as 1 |
        | false       | reported on UPNunknown and ReferralNFA | action was taken                |
        | 0           | reported on UPNunknown and ReferralNFA | action was taken, written as 0  |
        |             | reported on UPNunknown and ReferralNFA | left out, which is not true     |
        | (empty)     | reported on UPNunknown and ReferralNFA | empty, which is not true        |
        | (spaces)    | reported on UPNunknown and ReferralNFA | only spaces, which is not true  |
        | TRUE        | reported on UPNunknown and ReferralNFA | capitals are not valid          |
        | yes         | reported on UPNunknown and ReferralNFA | nor are other words             |

    Scenario: Every referral was taken no further
      Given a 2024-25 return with a child:
        | UPNunknown |
        | UN7        |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | true        |
        | 2024-09-01      | true        |
        | 2024-11-01      | 1           |
      Then 8772 is not reported

    Scenario: One referral that led to action among others is enough
      Given a 2024-25 return with a child:
        | UPNunknown |
        | UN7        |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | 1           |
        | 2024-09-01      | 0           |
      Then 8772 is reported on UPNunknown and ReferralNFA

    Scenario: A child without an episode is not reported
      Given a 2024-25 return with a child:
        | UPNunknown |
        | UN7        |
      And no episode
      Then 8772 is not reported

    Scenario: A UPN beside the reason does not matter
      Given a 2024-25 return with a child:
        | UPN           | UPNunknown |
        | Y201000000001 | UN7        |
      Then 8772 is reported on UPNunknown and ReferralNFA

    Scenario: Action taken for one child does not count for another
      Given a 2024-25 return with a child:
        | UPNunknown |
        | UN7        |
      And an episode:
        | ReferralNFA |
        | true        |
      And a child:
        | UPNunknown |
        | UN3        |
      Then 8772 is not reported

    Scenario: A child is reported once, with each referral that was not taken no further
      Given a 2024-25 return with a child:
        | UPNunknown |
        | UN7        |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | 0           |
        | 2024-07-01      | true        |
        | 2024-09-01      | false       |
        | 2024-11-01      |             |
        | 2025-01-10      | TRUE        |
      And a child:
        | UPNunknown |
        | UN7        |
      Then 8772 is reported on:
        | finding | child | place                       | value |
        | 1       | 1     | ChildIdentifiers/UPNunknown | UN7   |
        | 1       | 1     | CINdetails[1]/ReferralNFA   | 0     |
        | 1       | 1     | CINdetails[3]/ReferralNFA   | false |
        | 1       | 1     | CINdetails[4]/ReferralNFA   |       |
        | 1       | 1     | CINdetails[5]/ReferralNFA   | TRUE  |
        | 2       | 2     | ChildIdentifiers/UPNunknown | UN7   |
        | 2       | 2     | CINdetails[1]/ReferralNFA   | false |
