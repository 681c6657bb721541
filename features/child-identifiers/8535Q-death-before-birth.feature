@query
Feature: 8535Q Date of death is before birth, or birth date is missing

  @from-2022-23
  Rule: A child with a date of death has a date of birth, and it is no later

    Scenario Outline: Born <PersonBirthDate>, died <PersonDeathDate>: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate   | PersonDeathDate   |
        | <PersonBirthDate> | <PersonDeathDate> |
      Then 8535Q is <outcome>

      Examples: Either side of the birth
        | PersonBirthDate | PersonDeathDate | outcome                                         | why                    |
        | 2024-06-02      | 2024-06-01      | reported on PersonDeathDate and PersonBirthDate | the day before         |
        | 2024-06-01      | 2024-06-01      | not reported                                    | the same day           |
        | 2024-05-31      | 2024-06-01      | not reported                                    | the day after          |
        | 2024-06-02      | 2014-06-01      | reported on PersonDeathDate and PersonBirthDate | years before           |
        | 2014-06-02      | 2024-06-01      | not reported                                    | years after            |
        | 9999-12-31      | 0001-01-01      | reported on PersonDeathDate and PersonBirthDate | as far apart as can be |

      Examples: No date of birth that can be read
        | PersonBirthDate | PersonDeathDate | outcome                                         | why                 |
        |                 | 2024-06-01      | reported on PersonDeathDate and PersonBirthDate | birth: left out     |
        | (empty)         | 2024-06-01      | reported on PersonDeathDate and PersonBirthDate | birth: empty        |
        | (spaces)        | 2024-06-01      | reported on PersonDeathDate and PersonBirthDate | birth: only spaces  |
        | 2014-02-30      | 2024-06-01      | reported on PersonDeathDate and PersonBirthDate | birth: no such day  |
        | 01/06/2014      | 2024-06-01      | reported on PersonDeathDate and PersonBirthDate | birth: wrong format |

      Examples: No date of death that can be read
        | PersonBirthDate | PersonDeathDate | outcome      | why                 |
        | 2014-06-15      |                 | not reported | death: left out     |
        | 2014-06-15      | (empty)         | not reported | death: empty        |
        | 2014-06-15      | (spaces)        | not reported | death: only spaces  |
        | 2014-06-15      | 2014-02-30      | not reported | death: no such day  |
        | 2014-06-15      | 01/02/2014      | not reported | death: wrong format |
        |                 | 2024-02-30      | not reported | neither can be read |
        |                 |                 | not reported | neither is given    |

    Scenario Outline: In <year>, born <PersonBirthDate> and died <PersonDeathDate>
      Given a <year> return with a child:
        | PersonBirthDate   | PersonDeathDate   |
        | <PersonBirthDate> | <PersonDeathDate> |
      Then 8535Q is <outcome>

      Examples:
        | year    | PersonBirthDate | PersonDeathDate | outcome                                         |
        | 2022-23 | 2022-06-02      | 2022-06-01      | reported on PersonDeathDate and PersonBirthDate |
        | 2022-23 |                 | 2022-06-01      | reported on PersonDeathDate and PersonBirthDate |
        | 2022-23 | 2022-06-01      | 2022-06-01      | not reported                                    |
        | 2025-26 | 2025-06-02      | 2025-06-01      | reported on PersonDeathDate and PersonBirthDate |
        | 2025-26 |                 | 2025-06-01      | reported on PersonDeathDate and PersonBirthDate |
        | 2025-26 | 2025-06-01      | 2025-06-01      | not reported                                    |

    Scenario Outline: An expected date of birth is not looked at: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate   | ExpectedPersonBirthDate   | PersonDeathDate |
        | <PersonBirthDate> | <ExpectedPersonBirthDate> | 2024-06-01      |
      Then 8535Q is <outcome>

      Examples:
        | PersonBirthDate | ExpectedPersonBirthDate | outcome                                         | why                                        |
        |                 | 2024-09-01              | reported on PersonDeathDate and PersonBirthDate | a pregnancy that did not go to full term   |
        |                 | 2024-05-01              | reported on PersonDeathDate and PersonBirthDate | it does not stand in for the date of birth |
        | 2024-05-31      | 2024-06-20              | not reported                                    | a child born early                         |

    Scenario: The dates of different children are not taken together
      Given a 2024-25 return with children:
        | PersonBirthDate | PersonDeathDate |
        | 2014-06-15      | 2024-06-01      |
        | 2024-09-01      |                 |
        |                 |                 |
      Then 8535Q is not reported

    Scenario: Each child is reported with both dates as given
      Given a 2024-25 return with children:
        | PersonBirthDate | PersonDeathDate |
        | 2024-06-02      | 2024-06-01      |
        | 2014-06-15      | 2024-06-01      |
        | 2014-02-30      | 2024-07-01      |
        |                 | 2024-08-01      |
      Then 8535Q is reported on:
        | finding | child | place                            | value      |
        | 1       | 1     | ChildIdentifiers/PersonDeathDate | 2024-06-01 |
        | 1       | 1     | ChildIdentifiers/PersonBirthDate | 2024-06-02 |
        | 2       | 3     | ChildIdentifiers/PersonDeathDate | 2024-07-01 |
        | 2       | 3     | ChildIdentifiers/PersonBirthDate | 2014-02-30 |
        | 3       | 4     | ChildIdentifiers/PersonDeathDate | 2024-08-01 |
        | 3       | 4     | ChildIdentifiers/PersonBirthDate |            |
