@query
Feature: 8545Q Date of death is outside the census year

  @from-2022-23
  Rule: A date of death lies in the census year

    Scenario Outline: In <year>, died <PersonDeathDate>: <why>
      Given a <year> return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      Then 8545Q is <outcome>

      Examples: Both ends of each census year
        | year    | PersonDeathDate | outcome                     | why                      |
        | 2022-23 | 2022-03-31      | reported on PersonDeathDate | the day before it begins |
        | 2022-23 | 2022-04-01      | not reported                | its first day            |
        | 2022-23 | 2023-03-31      | not reported                | its last day             |
        | 2022-23 | 2023-04-01      | reported on PersonDeathDate | the day after it ends    |
        | 2023-24 | 2023-03-31      | reported on PersonDeathDate | the day before it begins |
        | 2023-24 | 2023-04-01      | not reported                | its first day            |
        | 2023-24 | 2024-03-31      | not reported                | its last day             |
        | 2023-24 | 2024-04-01      | reported on PersonDeathDate | the day after it ends    |
        | 2024-25 | 2024-03-31      | reported on PersonDeathDate | the day before it begins |
        | 2024-25 | 2024-04-01      | not reported                | its first day            |
        | 2024-25 | 2024-10-15      | not reported                | in the middle of it      |
        | 2024-25 | 2025-03-31      | not reported                | its last day             |
        | 2024-25 | 2025-04-01      | reported on PersonDeathDate | the day after it ends    |
        | 2025-26 | 2025-03-31      | reported on PersonDeathDate | the day before it begins |
        | 2025-26 | 2025-04-01      | not reported                | its first day            |
        | 2025-26 | 2026-03-31      | not reported                | its last day             |
        | 2025-26 | 2026-04-01      | reported on PersonDeathDate | the day after it ends    |

      Examples: Far from it
        | year    | PersonDeathDate | outcome                     | why                     |
        | 2024-25 | 0001-01-01      | reported on PersonDeathDate | the first date there is |
        | 2024-25 | 9999-12-31      | reported on PersonDeathDate | the last date there is  |

      Examples: No date of death that can be read
        | year    | PersonDeathDate | outcome      | why          |
        | 2024-25 |                 | not reported | left out     |
        | 2024-25 | (empty)         | not reported | empty        |
        | 2024-25 | (spaces)        | not reported | only spaces  |
        | 2024-25 | 2024-02-30      | not reported | no such day  |
        | 2024-25 | 31/03/2024      | not reported | wrong format |

    Scenario Outline: With reference date <ReferenceDate> in the header, died <PersonDeathDate>: the census year counts all the same
      Given a 2024-25 return whose header has:
        | ReferenceDate   |
        | <ReferenceDate> |
      And a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      Then 8545Q is <outcome>

      Examples:
        | ReferenceDate | PersonDeathDate | outcome                     |
        | 2024-03-31    | 2024-03-31      | reported on PersonDeathDate |
        | 2024-03-31    | 2025-03-31      | not reported                |
        | 2026-03-31    | 2025-04-01      | reported on PersonDeathDate |

    Scenario: Each child is reported with the date as given
      Given a 2024-25 return with children:
        | PersonDeathDate |
        | 2024-03-31      |
        | 2024-06-01      |
        |                 |
        | 2025-04-01      |
      Then 8545Q is reported on:
        | finding | child | place                            | value      |
        | 1       | 1     | ChildIdentifiers/PersonDeathDate | 2024-03-31 |
        | 2       | 4     | ChildIdentifiers/PersonDeathDate | 2025-04-01 |
