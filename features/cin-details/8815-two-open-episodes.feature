@error
Feature: 8815 Child has two or more open episodes

  @from-2022-23
  Rule: A child has no more than one open episode with ReferralNFA false

    Scenario Outline: In <year>, two open episodes, the second with ReferralNFA <ReferralNFA>: <why>
      Given a <year> return
      And an episode:
        | CINreferralDate | ReferralNFA   |
        | <first>         | 0             |
        | <second>        | <ReferralNFA> |
      Then 8815 is <outcome>

      Examples:
        | year    | first      | second     | ReferralNFA | outcome                                                                 | why                                       |
        | 2022-23 | 2022-05-01 | 2022-09-01 | 0           | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | both led to action                        |
        | 2022-23 | 2022-05-01 | 2022-09-01 | 1           | not reported                                                            | one was taken no further                  |
        | 2024-25 | 2024-05-01 | 2024-09-01 | 0           | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | both led to action                        |
        | 2024-25 | 2024-05-01 | 2024-09-01 | false       | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | both led to action, once written as false |
        | 2024-25 | 2024-05-01 | 2024-09-01 | 1           | not reported                                                            | one was taken no further                  |
        | 2024-25 | 2024-05-01 | 2024-09-01 | true        | not reported                                                            | one was taken no further, written as true |
        | 2024-25 | 2024-05-01 | 2024-09-01 |             | not reported                                                            | left out                                  |
        | 2024-25 | 2024-05-01 | 2024-09-01 | (empty)     | not reported                                                            | empty                                     |
        | 2024-25 | 2024-05-01 | 2024-09-01 | (spaces)    | not reported                                                            | only spaces                               |
        | 2024-25 | 2024-05-01 | 2024-09-01 | FALSE       | not reported                                                            | capitals are not valid                    |
        | 2024-25 |            |            | false       | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | referral dates do not matter              |
        | 2024-25 | 2024-05-01 | 2024-05-01 | false       | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | nor does it matter that they are the same |
        | 2025-26 | 2025-05-01 | 2025-09-01 | 0           | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | both led to action                        |
        | 2025-26 | 2025-05-01 | 2025-09-01 | 1           | not reported                                                            | one was taken no further                  |

    Scenario Outline: One open episode and one with closure date <CINclosureDate>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate   |
        | 2024-05-01      | <CINclosureDate> |
        | 2024-09-01      |                  |
      Then 8815 is <outcome>

      Examples:
        | CINclosureDate | outcome                                                                 | why                                 |
        | 2024-08-01     | not reported                                                            | it is closed                        |
        | 2025-04-15     | not reported                                                            | it was closed after the census year |
        | 9999-12-31     | not reported                                                            | the last date there is              |
        |                | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | open: left out                      |
        | (empty)        | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | open: empty                         |
        | (spaces)       | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | open: only spaces                   |
        | 2024-06-31     | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | open: no such day                   |
        | 01/08/2024     | reported on CINclosureDate, ReferralNFA, CINclosureDate and ReferralNFA | open: wrong format                  |

    Scenario Outline: A child with <what>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReferralNFA   |
        | 2024-05-01      | <first>        | <first flag>  |
        | 2024-09-01      | <second>       | <second flag> |
      Then 8815 is not reported

      Examples:
        | first      | first flag | second     | second flag | what                                                               |
        | 2024-08-01 | false      | 2024-12-01 | false       | two closed episodes                                                |
        |            | true       |            | true        | two open episodes taken no further                                 |
        |            | true       | 2024-12-01 | false       | open and taken no further in one, acted on but closed in the other |

    Scenario: A child with a single open episode is not reported
      Given a 2024-25 return
      Then 8815 is not reported

    Scenario: Open episodes of different children are not counted together
      Given a 2024-25 return
      And a child
      And a child
      Then 8815 is not reported

    Scenario: Nor are those of two records with the same ID
      Given a 2024-25 return with children:
        | LAchildID |
        | A123      |
        | A123      |
      Then 8815 is not reported

    Scenario: A child is reported once, with each open episode that led to action
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReferralNFA |
        | 2024-04-10      |                | false       |
        | 2024-05-01      | 2024-06-01     | false       |
        | 2024-06-01      |                | true        |
        | 2024-07-01      | 2024-07-32     | 0           |
        | 2024-08-01      |                |             |
        | 2024-09-01      |                | false       |
      And a child
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | 0           |
        | 2024-09-01      | 0           |
      Then 8815 is reported on:
        | finding | child | place                        | value      |
        | 1       | 1     | CINdetails[1]/CINclosureDate |            |
        | 1       | 1     | CINdetails[1]/ReferralNFA    | false      |
        | 1       | 1     | CINdetails[4]/CINclosureDate | 2024-07-32 |
        | 1       | 1     | CINdetails[4]/ReferralNFA    | 0          |
        | 1       | 1     | CINdetails[6]/CINclosureDate |            |
        | 1       | 1     | CINdetails[6]/ReferralNFA    | false      |
        | 2       | 2     | CINdetails[1]/CINclosureDate |            |
        | 2       | 2     | CINdetails[1]/ReferralNFA    | 0          |
        | 2       | 2     | CINdetails[2]/CINclosureDate |            |
        | 2       | 2     | CINdetails[2]/ReferralNFA    | 0          |
