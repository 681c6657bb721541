@query
Feature: 8530Q Expected date of birth is outside the expected range

  @from-2022-23
  Rule: An expected date of birth lies from 30 days before the census year ends to 9 months after

    Scenario Outline: In <year>, expected on <ExpectedPersonBirthDate>: <why>
      Given a <year> return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate   |
        |                 | <ExpectedPersonBirthDate> |
      Then 8530Q is <outcome>

      Examples: The limits of each census year
        | year    | ExpectedPersonBirthDate | outcome                             | why                          |
        | 2022-23 | 2023-02-28              | reported on ExpectedPersonBirthDate | a day too early              |
        | 2022-23 | 2023-03-01              | not reported                        | exactly 30 days before       |
        | 2022-23 | 2023-12-31              | not reported                        | exactly 9 months after       |
        | 2022-23 | 2024-01-01              | reported on ExpectedPersonBirthDate | a day too late               |
        | 2023-24 | 2024-02-29              | reported on ExpectedPersonBirthDate | a day too early, 29 February |
        | 2023-24 | 2024-03-01              | not reported                        | exactly 30 days before       |
        | 2023-24 | 2024-12-31              | not reported                        | exactly 9 months after       |
        | 2023-24 | 2025-01-01              | reported on ExpectedPersonBirthDate | a day too late               |
        | 2024-25 | 2025-02-28              | reported on ExpectedPersonBirthDate | a day too early              |
        | 2024-25 | 2025-03-01              | not reported                        | exactly 30 days before       |
        | 2024-25 | 2025-12-31              | not reported                        | exactly 9 months after       |
        | 2024-25 | 2026-01-01              | reported on ExpectedPersonBirthDate | a day too late               |
        | 2025-26 | 2026-02-28              | reported on ExpectedPersonBirthDate | a day too early              |
        | 2025-26 | 2026-03-01              | not reported                        | exactly 30 days before       |
        | 2025-26 | 2026-12-31              | not reported                        | exactly 9 months after       |
        | 2025-26 | 2027-01-01              | reported on ExpectedPersonBirthDate | a day too late               |

      Examples: Within and far outside
        | year    | ExpectedPersonBirthDate | outcome                             | why                          |
        | 2024-25 | 2025-03-31              | not reported                        | the day the census year ends |
        | 2024-25 | 2024-05-01              | reported on ExpectedPersonBirthDate | a year out                   |
        | 2024-25 | 0001-01-01              | reported on ExpectedPersonBirthDate | the first date there is      |
        | 2024-25 | 9999-12-31              | reported on ExpectedPersonBirthDate | the last date there is       |

      Examples: Missing, or not a date
        | year    | ExpectedPersonBirthDate | outcome      | why                  |
        | 2024-25 |                         | not reported | left out             |
        | 2024-25 | (empty)                 | not reported | the element is empty |
        | 2024-25 | (spaces)                | not reported | only spaces          |
        | 2024-25 | 01/01/2026              | not reported | wrong format         |
        | 2024-25 | 2025-02-30              | not reported | no such day          |

    Scenario: The range is that of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And a child:
        | PersonBirthDate | ExpectedPersonBirthDate |
        |                 | 2025-12-31              |
      Then 8530Q is not reported

    Scenario: A date of birth does not excuse an expected date outside the range
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate |
        | 2024-06-01      | 2024-06-10              |
      Then 8530Q is reported on ExpectedPersonBirthDate

    Scenario: A date of birth is not held to the range
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate |
        | 2024-06-01      |                         |
      Then 8530Q is not reported

    Scenario: Each child is reported with the date as given
      Given a 2024-25 return with children:
        | PersonBirthDate | ExpectedPersonBirthDate |
        |                 | 2025-02-28              |
        |                 | 2025-05-01              |
        |                 | 2026-01-01              |
      Then 8530Q is reported on:
        | finding | child | place                                    | value      |
        | 1       | 1     | ChildIdentifiers/ExpectedPersonBirthDate | 2025-02-28 |
        | 2       | 3     | ChildIdentifiers/ExpectedPersonBirthDate | 2026-01-01 |
