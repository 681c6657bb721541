@error
Feature: 8600 Referral date is missing or after the census year

  @from-2022-23
  Rule: Every episode has a referral date, no later than the last day of the census year

    Scenario Outline: In <year>, referred <CINreferralDate>: <why>
      Given a <year> return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      Then 8600 is <outcome>

      Examples: The last day of each census year
        | year    | CINreferralDate | outcome                     | why                     |
        | 2022-23 | 2023-03-31      | not reported                | the last day            |
        | 2022-23 | 2023-04-01      | reported on CINreferralDate | the day after           |
        | 2022-23 |                 | reported on CINreferralDate | no date                 |
        | 2023-24 | 2024-03-31      | not reported                | the last day            |
        | 2023-24 | 2024-04-01      | reported on CINreferralDate | the day after           |
        | 2024-25 | 2025-03-30      | not reported                | the day before the last |
        | 2024-25 | 2025-03-31      | not reported                | the last day            |
        | 2024-25 | 2025-04-01      | reported on CINreferralDate | the day after           |
        | 2025-26 | 2026-03-31      | not reported                | the last day            |
        | 2025-26 | 2026-04-01      | reported on CINreferralDate | the day after           |
        | 2025-26 |                 | reported on CINreferralDate | no date                 |

      Examples: Far from it
        | year    | CINreferralDate | outcome                     | why                         |
        | 2024-25 | 2024-03-31      | not reported                | before the census year      |
        | 2024-25 | 2012-06-01      | not reported                | long before the census year |
        | 2024-25 | 0001-01-01      | not reported                | the first date there is     |
        | 2024-25 | 9999-12-31      | reported on CINreferralDate | the last date there is      |

      Examples: No referral date that can be read
        | year    | CINreferralDate     | outcome                     | why          |
        | 2024-25 |                     | reported on CINreferralDate | left out     |
        | 2024-25 | (empty)             | reported on CINreferralDate | empty        |
        | 2024-25 | (spaces)            | reported on CINreferralDate | only spaces  |
        | 2024-25 | 2024-06-31          | reported on CINreferralDate | no such day  |
        | 2024-25 | 01/05/2024          | reported on CINreferralDate | wrong format |
        | 2024-25 | 2024-05-01T00:00:00 | reported on CINreferralDate | with a time  |

    Scenario: A child without an episode is not reported
      Given a 2024-25 return
      And no episode
      Then 8600 is not reported

    Scenario Outline: With reference date <ReferenceDate> in the header, referred <CINreferralDate>: the limit is that of the census year all the same
      Given a 2024-25 return whose header has:
        | ReferenceDate   |
        | <ReferenceDate> |
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      Then 8600 is <outcome>

      Examples:
        | ReferenceDate | CINreferralDate | outcome                     |
        | 2026-03-31    | 2025-04-01      | reported on CINreferralDate |
        | 2024-03-31    | 2025-03-31      | not reported                |

    Scenario: Each episode is a finding, with the date as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2025-04-01      |
        | 2024-05-01      |
        |                 |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-06-31      |
      Then 8600 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2025-04-01 |
        | 2       | 1     | CINdetails[3]/CINreferralDate |            |
        | 3       | 2     | CINdetails[1]/CINreferralDate | 2024-06-31 |
