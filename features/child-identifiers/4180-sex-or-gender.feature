@error
Feature: 4180 Sex is missing or not one of its three codes

  @from-2022-23 @to-2023-24
  Rule: Every child has a gender of 0, 1, 2 or 9

    Scenario Outline: In <year>, gender <GenderCurrent>: <why>
      Given a <year> return with a child:
        | GenderCurrent   |
        | <GenderCurrent> |
      Then 4180 is <outcome>

      Examples:
        | year    | GenderCurrent | outcome                   | why                                  |
        | 2022-23 | 0             | not reported              | not recorded or not yet born         |
        | 2022-23 | 1             | not reported              | male                                 |
        | 2022-23 | 2             | not reported              | female                               |
        | 2022-23 | 9             | not reported              | indeterminate                        |
        | 2022-23 | 7             | reported on GenderCurrent | no such code                         |
        | 2022-23 | 3             | reported on GenderCurrent | next to the last low code            |
        | 2022-23 | 01            | reported on GenderCurrent | a leading zero makes it another code |
        | 2022-23 | F             | reported on GenderCurrent | a code for sex, not for gender       |
        | 2022-23 |               | reported on GenderCurrent | left out                             |
        | 2022-23 | (empty)       | reported on GenderCurrent | the element is empty                 |
        | 2022-23 | (spaces)      | reported on GenderCurrent | only spaces                          |
        | 2023-24 | 0             | not reported              | not recorded or not yet born         |
        | 2023-24 | 1             | not reported              | male                                 |
        | 2023-24 | 2             | not reported              | female                               |
        | 2023-24 | 9             | not reported              | indeterminate                        |
        | 2023-24 | 7             | reported on GenderCurrent | no such code                         |
        | 2023-24 |               | reported on GenderCurrent | left out                             |

    Scenario: Sex does not stand in for gender before 2024-25
      Given a 2023-24 return with a child:
        | GenderCurrent | Sex |
        |               | F   |
      Then 4180 is reported on GenderCurrent

    Scenario: An unborn child needs a gender too
      Given a 2023-24 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | GenderCurrent |
        |                 | 2024-05-01              |               |
      Then 4180 is reported on GenderCurrent

    Scenario: Each child with a wrong gender is reported with the code as given
      Given a 2023-24 return with children:
        | GenderCurrent |
        | 7             |
        | 1             |
        |               |
      Then 4180 is reported on:
        | finding | child | place                          | value |
        | 1       | 1     | ChildIdentifiers/GenderCurrent | 7     |
        | 2       | 3     | ChildIdentifiers/GenderCurrent |       |

  @from-2024-25
  Rule: Every child has a sex of M, F or U

    Scenario Outline: In <year>, sex <Sex>: <why>
      Given a <year> return with a child:
        | Sex   |
        | <Sex> |
      Then 4180 is <outcome>

      Examples:
        | year    | Sex      | outcome         | why                            |
        | 2024-25 | M        | not reported    | male                           |
        | 2024-25 | F        | not reported    | female                         |
        | 2024-25 | U        | not reported    | unknown                        |
        | 2024-25 | m        | reported on Sex | a small letter                 |
        | 2024-25 | 1        | reported on Sex | a code for gender, not for sex |
        | 2024-25 | X        | reported on Sex | no such code                   |
        | 2024-25 | Female   | reported on Sex | a word instead of the code     |
        | 2024-25 |          | reported on Sex | left out                       |
        | 2024-25 | (empty)  | reported on Sex | the element is empty           |
        | 2024-25 | (spaces) | reported on Sex | only spaces                    |
        | 2025-26 | M        | not reported    | male                           |
        | 2025-26 | F        | not reported    | female                         |
        | 2025-26 | U        | not reported    | unknown                        |
        | 2025-26 | m        | reported on Sex | a small letter                 |
        | 2025-26 |          | reported on Sex | left out                       |
        | 2026-27 | M        | not reported    | male                           |
        | 2026-27 | F        | not reported    | female                         |
        | 2026-27 | U        | not reported    | unknown                        |

    Scenario Outline: Gender is no longer looked at: <why>
      Given a 2024-25 return with a child:
        | Sex   | GenderCurrent   |
        | <Sex> | <GenderCurrent> |
      Then 4180 is <outcome>

      Examples:
        | Sex | GenderCurrent | outcome         | why                                |
        |     | 2             | reported on Sex | it does not stand in for sex       |
        | M   | 7             | not reported    | a wrong code in it does not matter |

    Scenario: An unborn child needs a sex too
      Given a 2025-26 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | Sex |
        |                 | 2026-05-01              |     |
      Then 4180 is reported on Sex

    Scenario: Each child with a wrong sex is reported with the code as given
      Given a 2025-26 return with children:
        | Sex |
        | m   |
        | M   |
        |     |
      Then 4180 is reported on:
        | finding | child | place                | value |
        | 1       | 1     | ChildIdentifiers/Sex | m     |
        | 2       | 3     | ChildIdentifiers/Sex |       |
