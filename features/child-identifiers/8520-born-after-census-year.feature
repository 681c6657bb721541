@error
Feature: 8520 Date of birth is after the census year

  @from-2022-23
  Rule: A date of birth is no later than the last day of the census year

    Scenario Outline: In <year>, born <PersonBirthDate>: <why>
      Given a <year> return with a child:
        | PersonBirthDate   |
        | <PersonBirthDate> |
      Then 8520 is <outcome>

      Examples: The last day of each census year
        | year    | PersonBirthDate | outcome                     | why                     |
        | 2022-23 | 2023-03-31      | not reported                | the last day            |
        | 2022-23 | 2023-04-01      | reported on PersonBirthDate | the day after           |
        | 2023-24 | 2024-03-31      | not reported                | the last day            |
        | 2023-24 | 2024-04-01      | reported on PersonBirthDate | the day after           |
        | 2024-25 | 2025-03-30      | not reported                | the day before the last |
        | 2024-25 | 2025-03-31      | not reported                | the last day            |
        | 2024-25 | 2025-04-01      | reported on PersonBirthDate | the day after           |
        | 2025-26 | 2026-03-31      | not reported                | the last day            |
        | 2025-26 | 2026-04-01      | reported on PersonBirthDate | the day after           |

      Examples: Far from it
        | year    | PersonBirthDate | outcome                     | why                     |
        | 2024-25 | 2010-09-01      | not reported                | years before            |
        | 2024-25 | 0001-01-01      | not reported                | the first date there is |
        | 2024-25 | 9999-12-31      | reported on PersonBirthDate | the last date there is  |

      Examples: No date of birth that can be read
        | year    | PersonBirthDate | outcome      | why          |
        | 2024-25 |                 | not reported | left out     |
        | 2024-25 | (empty)         | not reported | empty        |
        | 2024-25 | (spaces)        | not reported | only spaces  |
        | 2024-25 | 2025-04-31      | not reported | no such day  |
        | 2024-25 | 01/04/2025      | not reported | wrong format |

    Scenario: An expected date of birth may be later
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate |
        |                 | 2025-06-01              |
      Then 8520 is not reported

    Scenario Outline: With reference date <ReferenceDate> in the header, born <PersonBirthDate>: the limit is that of the census year all the same
      Given a 2024-25 return whose header has:
        | ReferenceDate   |
        | <ReferenceDate> |
      And a child:
        | PersonBirthDate   |
        | <PersonBirthDate> |
      Then 8520 is <outcome>

      Examples:
        | ReferenceDate | PersonBirthDate | outcome                     |
        | 2026-03-31    | 2025-04-01      | reported on PersonBirthDate |
        | 2024-03-31    | 2025-03-31      | not reported                |
        |               | 2025-04-01      | reported on PersonBirthDate |

    Scenario: Each child is reported with the date as given
      Given a 2024-25 return with children:
        | PersonBirthDate |
        | 2025-04-01      |
        | 2025-03-31      |
        | 2026-01-15      |
      Then 8520 is reported on:
        | finding | child | place                            | value      |
        | 1       | 1     | ChildIdentifiers/PersonBirthDate | 2025-04-01 |
        | 2       | 3     | ChildIdentifiers/PersonBirthDate | 2026-01-15 |
