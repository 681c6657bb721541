@query
Feature: 8569Q Referral from an earlier year is marked as taken no further

  @from-2022-23
  Rule: A referral from before the last working day before 1 April has ReferralNFA false

    Scenario Outline: In <year>, referred <CINreferralDate> with no further action: <why>
      Given a <year> return
      And an episode:
        | CINreferralDate   | ReferralNFA |
        | <CINreferralDate> | 1           |
      Then 8569Q is <outcome>

      Examples: The last working day before each census year
        | year    | CINreferralDate | outcome                                     | why                                              |
        | 2022-23 | 2022-03-30      | reported on ReferralNFA and CINreferralDate | the day before the last working day              |
        | 2022-23 | 2022-03-31      | not reported                                | the last working day, a Thursday                 |
        | 2023-24 | 2023-03-30      | reported on ReferralNFA and CINreferralDate | the day before the last working day              |
        | 2023-24 | 2023-03-31      | not reported                                | the last working day, a Friday                   |
        | 2023-24 | 2023-04-01      | not reported                                | the first day of the census year, a Saturday     |
        | 2024-25 | 2024-03-27      | reported on ReferralNFA and CINreferralDate | the day before the last working day              |
        | 2024-25 | 2024-03-28      | not reported                                | the last working day, as the 29th is Good Friday |
        | 2024-25 | 2024-03-29      | not reported                                | Good Friday                                      |
        | 2024-25 | 2024-03-31      | not reported                                | the last day before the census year, a Sunday    |
        | 2024-25 | 2024-04-01      | not reported                                | the first day of the census year, a bank holiday |
        | 2025-26 | 2025-03-28      | reported on ReferralNFA and CINreferralDate | the working day before the last                  |
        | 2025-26 | 2025-03-30      | reported on ReferralNFA and CINreferralDate | the Sunday before the last working day           |
        | 2025-26 | 2025-03-31      | not reported                                | the last working day, a Monday                   |
        | 2025-26 | 2025-04-01      | not reported                                | the first day of the census year                 |

      Examples: Far from the limit
        | year    | CINreferralDate | outcome                                     | why                     |
        | 2024-25 | 2020-01-01      | reported on ReferralNFA and CINreferralDate | years before            |
        | 2024-25 | 0001-01-01      | reported on ReferralNFA and CINreferralDate | the first date there is |
        | 2024-25 | 2024-09-01      | not reported                                | in the census year      |
        | 2024-25 | 9999-12-31      | not reported                                | the last date there is  |

      Examples: Missing, or not a date
        | year    | CINreferralDate | outcome      | why                  |
        | 2024-25 |                 | not reported | left out             |
        | 2024-25 | (empty)         | not reported | the element is empty |
        | 2024-25 | (spaces)        | not reported | only spaces          |
        | 2024-25 | 2023-02-30      | not reported | no such day          |
        | 2024-25 | 27/03/2024      | not reported | wrong format         |

    Scenario Outline: An old referral with ReferralNFA <ReferralNFA>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA   |
        | 2020-01-01      | <ReferralNFA> |
      Then 8569Q is <outcome>

      Examples:
        | ReferralNFA | outcome                                     | why                             |
        | false       | not reported                                | action was taken                |
        | 0           | not reported                                | action was taken, written as 0  |
        | true        | reported on ReferralNFA and CINreferralDate | no further action               |
        | 1           | reported on ReferralNFA and CINreferralDate | no further action, written as 1 |
        |             | reported on ReferralNFA and CINreferralDate | left out, which is not false    |
        | (empty)     | reported on ReferralNFA and CINreferralDate | empty, which is not false       |
        | (spaces)    | reported on ReferralNFA and CINreferralDate | only spaces, which is not false |
        | FALSE       | reported on ReferralNFA and CINreferralDate | capitals are not valid          |
        | no          | reported on ReferralNFA and CINreferralDate | nor are other words             |

    Scenario: The limit is that of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2026-03-31    |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-03-28      | true        |
      Then 8569Q is not reported

    Scenario: Date and flag of different episodes are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2020-01-01      | false       |
        | 2024-09-01      | true        |
      Then 8569Q is not reported

    Scenario: Date and flag of different children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2020-01-01      | false       |
      And a child
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-09-01      | true        |
      Then 8569Q is not reported

    Scenario: Each episode is a finding, with flag and date as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-03-27      | 1           |
        | 2024-05-01      | true        |
        | 2020-01-01      |             |
      And a child
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2023-11-15      | FALSE       |
      Then 8569Q is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/ReferralNFA     | 1          |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-03-27 |
        | 2       | 1     | CINdetails[3]/ReferralNFA     |            |
        | 2       | 1     | CINdetails[3]/CINreferralDate | 2020-01-01 |
        | 3       | 2     | CINdetails[1]/ReferralNFA     | FALSE      |
        | 3       | 2     | CINdetails[1]/CINreferralDate | 2023-11-15 |
