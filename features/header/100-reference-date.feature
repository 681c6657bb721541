@error
Feature: 100 Reference date is not the last day of the census year

  @from-2022-23
  Rule: The reference date in the header is the 31 March that ends the census year

    Scenario Outline: In <year>, <ReferenceDate>: <why>
      Given a <year> return whose header has:
        | ReferenceDate   |
        | <ReferenceDate> |
      Then 100 is <outcome>

      Examples: Either side of the last day
        | year    | ReferenceDate | outcome                   | why                             |
        | 2022-23 | 2023-03-31    | not reported              | the last day of the census year |
        | 2022-23 | 2023-03-30    | reported on ReferenceDate | a day too early                 |
        | 2022-23 | 2023-04-01    | reported on ReferenceDate | a day too late                  |
        | 2023-24 | 2024-03-31    | not reported              | the last day, although a Sunday |
        | 2023-24 | 2024-03-29    | reported on ReferenceDate | the Friday before               |
        | 2024-25 | 2025-03-31    | not reported              | the last day of the census year |
        | 2024-25 | 2025-03-30    | reported on ReferenceDate | a day too early                 |
        | 2024-25 | 2025-04-01    | reported on ReferenceDate | a day too late                  |
        | 2025-26 | 2026-03-31    | not reported              | the last day of the census year |
        | 2025-26 | 2026-03-30    | reported on ReferenceDate | a day too early                 |

      Examples: The 31 March of another year
        | year    | ReferenceDate | outcome                   | why                                   |
        | 2024-25 | 2024-03-31    | reported on ReferenceDate | the day before the census year begins |
        | 2024-25 | 2026-03-31    | reported on ReferenceDate | the end of the year that follows      |

      Examples: Missing, or not a date
        | year    | ReferenceDate       | outcome                   | why                               |
        | 2024-25 |                     | reported on ReferenceDate | left out                          |
        | 2024-25 | (empty)             | reported on ReferenceDate | the element is empty              |
        | 2024-25 | (spaces)            | reported on ReferenceDate | only spaces                       |
        | 2024-25 | 31/03/2025          | reported on ReferenceDate | the right day in the wrong format |
        | 2024-25 | 2025-03-31Z         | reported on ReferenceDate | a time zone does not belong there |
        | 2024-25 | 2025-03-31T00:00:00 | reported on ReferenceDate | a time does not belong there      |
        | 2024-25 | 2025-03-32          | reported on ReferenceDate | no such day                       |

    Scenario: The finding shows the date as given
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2025-03-30    |
      Then 100 is reported on:
        | finding | child | place                                  | value      |
        | 1       |       | Header/CollectionDetails/ReferenceDate | 2025-03-30 |

    Scenario: A missing date is shown at its place in the header
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        |               |
      Then 100 is reported on:
        | finding | child | place                                  | value |
        | 1       |       | Header/CollectionDetails/ReferenceDate |       |

    Scenario: A wrong date is reported once, however many children the return has
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2025-03-30    |
      And a child
      And a child
      Then 100 is reported on ReferenceDate

    Scenario Outline: With Year <Year> and reference date <ReferenceDate>, <why>
      Given a 2024-25 return whose header has:
        | Year   | ReferenceDate   |
        | <Year> | <ReferenceDate> |
      Then 100 is <outcome>

      Examples: The Year in the header says which census year is meant
        | Year | ReferenceDate | outcome                   | why                                           |
        | 2025 | 2025-03-31    | not reported              | both speak of 2024-25                         |
        | 2024 | 2024-03-31    | not reported              | both speak of 2023-24                         |
        | 2024 | 2025-03-31    | reported on ReferenceDate | the date ends another year than the one given |

      Examples: Without a Year it is the census year in which the reference date falls
        | Year     | ReferenceDate | outcome                   | why                                            |
        |          | 2025-03-31    | not reported              | a missing Year does not matter to a right date |
        |          | 2024-03-31    | not reported              | the return is taken to be of 2023-24           |
        | (empty)  | 2025-03-30    | reported on ReferenceDate | the date falls in 2024-25 without ending it    |
        | (spaces) | 2024-04-01    | reported on ReferenceDate | the date is the first day of 2024-25           |
