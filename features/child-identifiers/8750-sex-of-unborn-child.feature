@error
Feature: 8750 Unborn child's sex is not U

  @from-2022-23 @to-2023-24
  Rule: An unborn child, who has an expected date of birth and no date of birth, has gender 0

    Scenario Outline: In <year>, an unborn child with gender <GenderCurrent>: <why>
      Given a <year> return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate   | GenderCurrent   |
        |                 | <ExpectedPersonBirthDate> | <GenderCurrent> |
      Then 8750 is <outcome>

      Examples:
        | year    | ExpectedPersonBirthDate | GenderCurrent | outcome                                                                | why                            |
        | 2022-23 | 2023-06-01              | 0             | not reported                                                           | as it should be                |
        | 2022-23 | 2023-06-01              | 1             | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | male                           |
        | 2022-23 | 2023-06-01              | 2             | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | female                         |
        | 2022-23 | 2023-06-01              | 9             | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | indeterminate                  |
        | 2022-23 | 2023-06-01              | 00            | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | 0 written otherwise            |
        | 2022-23 | 2023-06-01              | U             | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | a code for sex, not for gender |
        | 2022-23 | 2023-06-01              |               | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | left out                       |
        | 2022-23 | 2023-06-01              | (empty)       | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | the element is empty           |
        | 2022-23 | 2023-06-01              | (spaces)      | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | only spaces                    |
        | 2023-24 | 2024-06-01              | 0             | not reported                                                           | as it should be                |
        | 2023-24 | 2024-06-01              | 2             | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | female                         |
        | 2023-24 | 2024-06-01              |               | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | left out                       |

    Scenario Outline: Before 2024-25, born <PersonBirthDate> and expected <ExpectedPersonBirthDate>: <why>
      Given a 2022-23 return with a child:
        | PersonBirthDate   | ExpectedPersonBirthDate   | GenderCurrent |
        | <PersonBirthDate> | <ExpectedPersonBirthDate> | 2             |
      Then 8750 is <outcome>

      Examples:
        | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                                | why                                  |
        | 2023-02-01      |                         | not reported                                                           | a born child                         |
        | 2023-02-01      | 2023-02-10              | not reported                                                           | a born child with both dates         |
        |                 | 2023-06-01              | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | an unborn child                      |
        |                 | 2022-06-01              | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | an unborn child expected long ago    |
        | (empty)         | 2023-06-01              | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | an empty date of birth               |
        | 2023-02-30      | 2023-06-01              | reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate | a date of birth that cannot be read  |
        |                 |                         | not reported                                                           | neither date                         |
        |                 | (empty)                 | not reported                                                           | an empty expected date               |
        |                 | 2023-06-31              | not reported                                                           | an expected date that cannot be read |

    Scenario: Before 2024-25, sex is not looked at
      Given a 2023-24 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | GenderCurrent | Sex |
        |                 | 2024-06-01              | 1             | U   |
      Then 8750 is reported on GenderCurrent, ExpectedPersonBirthDate and PersonBirthDate

    Scenario: Before 2024-25, each unborn child is reported with all three as given
      Given a 2023-24 return with children:
        | PersonBirthDate | ExpectedPersonBirthDate | GenderCurrent |
        |                 | 2024-06-01              | 2             |
        |                 | 2024-06-01              | 0             |
        | 2023-02-30      | 2024-07-01              |               |
      Then 8750 is reported on:
        | finding | child | place                                    | value      |
        | 1       | 1     | ChildIdentifiers/GenderCurrent           | 2          |
        | 1       | 1     | ChildIdentifiers/ExpectedPersonBirthDate | 2024-06-01 |
        | 1       | 1     | ChildIdentifiers/PersonBirthDate         |            |
        | 2       | 3     | ChildIdentifiers/GenderCurrent           |            |
        | 2       | 3     | ChildIdentifiers/ExpectedPersonBirthDate | 2024-07-01 |
        | 2       | 3     | ChildIdentifiers/PersonBirthDate         | 2023-02-30 |

  @from-2024-25
  Rule: An unborn child, who has an expected date of birth and no date of birth, has sex U

    Scenario Outline: In <year>, an unborn child with sex <Sex>: <why>
      Given a <year> return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate   | Sex   |
        |                 | <ExpectedPersonBirthDate> | <Sex> |
      Then 8750 is <outcome>

      Examples:
        | year    | ExpectedPersonBirthDate | Sex      | outcome                                                      | why                            |
        | 2024-25 | 2025-06-01              | U        | not reported                                                 | as it should be                |
        | 2024-25 | 2025-06-01              | M        | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | male                           |
        | 2024-25 | 2025-06-01              | F        | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | female                         |
        | 2024-25 | 2025-06-01              | u        | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | a small letter                 |
        | 2024-25 | 2025-06-01              | 0        | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | a code for gender, not for sex |
        | 2024-25 | 2025-06-01              |          | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | left out                       |
        | 2024-25 | 2025-06-01              | (empty)  | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | the element is empty           |
        | 2024-25 | 2025-06-01              | (spaces) | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | only spaces                    |
        | 2025-26 | 2026-06-01              | U        | not reported                                                 | as it should be                |
        | 2025-26 | 2026-06-01              | F        | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | female                         |
        | 2025-26 | 2026-06-01              |          | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | left out                       |

    Scenario Outline: From 2024-25, born <PersonBirthDate> and expected <ExpectedPersonBirthDate>: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate   | ExpectedPersonBirthDate   | Sex |
        | <PersonBirthDate> | <ExpectedPersonBirthDate> | F   |
      Then 8750 is <outcome>

      Examples: Which child is unborn
        | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                      | why                                                |
        | 2025-02-01      |                         | not reported                                                 | a born child                                       |
        | 2025-02-01      | 2025-02-10              | not reported                                                 | a born child with both dates                       |
        | 2025-05-01      | 2025-06-01              | not reported                                                 | a date of birth after the census year              |
        |                 | 2025-06-01              | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | an unborn child                                    |
        |                 | 2024-06-01              | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | an unborn child expected long ago                  |
        |                 | 9999-12-31              | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | an unborn child expected on the last date there is |
        |                 |                         | not reported                                                 | neither date                                       |

      Examples: A date of birth that is none
        | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                      | why          |
        | (empty)         | 2025-06-01              | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | empty        |
        | (spaces)        | 2025-06-01              | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | only spaces  |
        | 2025-02-30      | 2025-06-01              | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | no such day  |
        | 01/02/2025      | 2025-06-01              | reported on Sex, ExpectedPersonBirthDate and PersonBirthDate | wrong format |

      Examples: An expected date of birth that is none
        | PersonBirthDate | ExpectedPersonBirthDate | outcome      | why          |
        |                 | (empty)                 | not reported | empty        |
        |                 | (spaces)                | not reported | only spaces  |
        |                 | 2025-06-31              | not reported | no such day  |
        |                 | 01/06/2025              | not reported | wrong format |

    Scenario: From 2024-25, gender is not looked at
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | Sex | GenderCurrent |
        |                 | 2025-06-01              | F   | 0             |
      Then 8750 is reported on Sex, ExpectedPersonBirthDate and PersonBirthDate

    Scenario: The expected date of one child does not make another unborn
      Given a 2024-25 return with children:
        | PersonBirthDate | ExpectedPersonBirthDate | Sex |
        |                 | 2025-06-01              | U   |
        |                 |                         | F   |
      Then 8750 is not reported

    Scenario: From 2024-25, each unborn child is reported with all three as given
      Given a 2024-25 return with children:
        | PersonBirthDate | ExpectedPersonBirthDate | Sex |
        |                 | 2025-06-01              | F   |
        |                 | 2025-06-01              | U   |
        | 2025-02-30      | 2025-07-01              |     |
      Then 8750 is reported on:
        | finding | child | place                                    | value      |
        | 1       | 1     | ChildIdentifiers/Sex                     | F          |
        | 1       | 1     | ChildIdentifiers/ExpectedPersonBirthDate | 2025-06-01 |
        | 1       | 1     | ChildIdentifiers/PersonBirthDate         |            |
        | 2       | 3     | ChildIdentifiers/Sex                     |            |
        | 2       | 3     | ChildIdentifiers/ExpectedPersonBirthDate | 2025-07-01 |
        | 2       | 3     | ChildIdentifiers/PersonBirthDate         | 2025-02-30 |
