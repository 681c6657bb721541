@error
Feature: 8620 Episode closes outside the census year

  @from-2022-23
  Rule: A closure date lies in the census year

    Scenario Outline: In <year>, closed <CINclosureDate>: <why>
      Given a <year> return
      And an episode:
        | CINclosureDate   |
        | <CINclosureDate> |
      Then 8620 is <outcome>

      Examples: Both ends of each census year
        | year    | CINclosureDate | outcome                    | why                      |
        | 2022-23 | 2022-03-31     | reported on CINclosureDate | the day before it begins |
        | 2022-23 | 2022-04-01     | not reported               | its first day            |
        | 2022-23 | 2023-03-31     | not reported               | its last day             |
        | 2022-23 | 2023-04-01     | reported on CINclosureDate | the day after it ends    |
        | 2023-24 | 2023-03-31     | reported on CINclosureDate | the day before it begins |
        | 2023-24 | 2023-04-01     | not reported               | its first day            |
        | 2023-24 | 2024-03-31     | not reported               | its last day             |
        | 2023-24 | 2024-04-01     | reported on CINclosureDate | the day after it ends    |
        | 2024-25 | 2024-03-31     | reported on CINclosureDate | the day before it begins |
        | 2024-25 | 2024-04-01     | not reported               | its first day            |
        | 2024-25 | 2024-10-15     | not reported               | in the middle of it      |
        | 2024-25 | 2025-03-31     | not reported               | its last day             |
        | 2024-25 | 2025-04-01     | reported on CINclosureDate | the day after it ends    |
        | 2025-26 | 2025-03-31     | reported on CINclosureDate | the day before it begins |
        | 2025-26 | 2025-04-01     | not reported               | its first day            |
        | 2025-26 | 2026-03-31     | not reported               | its last day             |
        | 2025-26 | 2026-04-01     | reported on CINclosureDate | the day after it ends    |

      Examples: Far from it
        | year    | CINclosureDate | outcome                    | why                     |
        | 2024-25 | 0001-01-01     | reported on CINclosureDate | the first date there is |
        | 2024-25 | 9999-12-31     | reported on CINclosureDate | the last date there is  |

      Examples: No closure date that can be read
        | year    | CINclosureDate | outcome      | why          |
        | 2024-25 |                | not reported | left out     |
        | 2024-25 | (empty)        | not reported | empty        |
        | 2024-25 | (spaces)       | not reported | only spaces  |
        | 2024-25 | 2024-02-30     | not reported | no such day  |
        | 2024-25 | 31/03/2024     | not reported | wrong format |

    Scenario Outline: With reference date <ReferenceDate> in the header, closed <CINclosureDate>: the census year counts all the same
      Given a 2024-25 return whose header has:
        | ReferenceDate   |
        | <ReferenceDate> |
      And an episode:
        | CINclosureDate   |
        | <CINclosureDate> |
      Then 8620 is <outcome>

      Examples:
        | ReferenceDate | CINclosureDate | outcome                    |
        | 2024-03-31    | 2024-03-31     | reported on CINclosureDate |
        | 2024-03-31    | 2025-03-31     | not reported               |
        | 2026-03-31    | 2025-04-01     | reported on CINclosureDate |

    Scenario: Each episode is a finding, with the date as given
      Given a 2024-25 return
      And an episode:
        | CINclosureDate |
        | 2024-03-31     |
        | 2024-08-01     |
        |                |
        | 2024-03-31     |
      And a child
      And an episode:
        | CINclosureDate |
        | 2025-04-01     |
      Then 8620 is reported on:
        | finding | child | place                        | value      |
        | 1       | 1     | CINdetails[1]/CINclosureDate | 2024-03-31 |
        | 2       | 1     | CINdetails[4]/CINclosureDate | 2024-03-31 |
        | 3       | 2     | CINdetails[1]/CINclosureDate | 2025-04-01 |
