@query
Feature: 8525Q Date of birth and expected date are both given or missing

  @from-2022-23
  Rule: A child has either a date of birth or an expected date of birth

    Scenario Outline: Born <PersonBirthDate>, expected <ExpectedPersonBirthDate>: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate   | ExpectedPersonBirthDate   |
        | <PersonBirthDate> | <ExpectedPersonBirthDate> |
      Then 8525Q is <outcome>

      Examples: One of the two
        | PersonBirthDate | ExpectedPersonBirthDate | outcome      | why                               |
        | 2015-06-15      |                         | not reported | a child who is born               |
        |                 | 2025-05-01              | not reported | a child not yet born              |
        | 2015-06-15      | (empty)                 | not reported | an empty expected date is none    |
        | (spaces)        | 2025-05-01              | not reported | a date of birth of spaces is none |

      Examples: Both
        | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                 | why                                        |
        | 2024-06-01      | 2024-06-10              | reported on PersonBirthDate and ExpectedPersonBirthDate | the expected date was kept after the birth |
        | 2024-06-01      | 2024-06-01              | reported on PersonBirthDate and ExpectedPersonBirthDate | both dates are the same                    |

      Examples: Neither
        | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                 | why                               |
        |                 |                         | reported on PersonBirthDate and ExpectedPersonBirthDate | both left out                     |
        | (empty)         | (empty)                 | reported on PersonBirthDate and ExpectedPersonBirthDate | both empty                        |
        | (spaces)        |                         | reported on PersonBirthDate and ExpectedPersonBirthDate | one of spaces, the other left out |

      Examples: A date that cannot be read counts as missing
        | PersonBirthDate     | ExpectedPersonBirthDate | outcome                                                 | why                                |
        | 2015-02-30          |                         | reported on PersonBirthDate and ExpectedPersonBirthDate | no such day, and nothing else      |
        |                     | 01/05/2025              | reported on PersonBirthDate and ExpectedPersonBirthDate | wrong format, and nothing else     |
        | 2015-06-15T00:00:00 | 2025-05-01Z             | reported on PersonBirthDate and ExpectedPersonBirthDate | neither can be read                |
        | 2015-06-15          | 2025-06-31              | not reported                                            | only the date of birth can be read |
        | 15/06/2015          | 2025-05-01              | not reported                                            | only the expected date can be read |

    Scenario Outline: The rule is the same in <year> for a child with <dates>
      Given a <year> return with a child:
        | PersonBirthDate   | ExpectedPersonBirthDate   |
        | <PersonBirthDate> | <ExpectedPersonBirthDate> |
      Then 8525Q is <outcome>

      Examples:
        | year    | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                 | dates            |
        | 2022-23 | 2022-06-01      | 2022-06-10              | reported on PersonBirthDate and ExpectedPersonBirthDate | both dates       |
        | 2022-23 |                 | 2023-05-01              | not reported                                            | an expected date |
        | 2025-26 |                 |                         | reported on PersonBirthDate and ExpectedPersonBirthDate | no date          |
        | 2025-26 | 2016-06-15      |                         | not reported                                            | a date of birth  |

    Scenario: A pregnancy that did not reach full term keeps its expected date
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | PersonDeathDate |
        |                 | 2025-05-01              | 2025-01-20      |
      Then 8525Q is not reported

    Scenario: A date of death does not excuse that both dates are missing
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | PersonDeathDate |
        |                 |                         | 2025-01-20      |
      Then 8525Q is reported on PersonBirthDate and ExpectedPersonBirthDate

    Scenario: Dates of different children are not taken together
      Given a 2024-25 return with children:
        | PersonBirthDate | ExpectedPersonBirthDate |
        | 2015-06-15      |                         |
        |                 | 2025-05-01              |
      Then 8525Q is not reported

    Scenario: Each child is reported with both dates as given
      Given a 2024-25 return with children:
        | PersonBirthDate | ExpectedPersonBirthDate |
        | 2024-06-01      | 2024-06-10              |
        | 2015-06-15      |                         |
        | 2015-02-30      |                         |
      Then 8525Q is reported on:
        | finding | child | place                                    | value      |
        | 1       | 1     | ChildIdentifiers/PersonBirthDate         | 2024-06-01 |
        | 1       | 1     | ChildIdentifiers/ExpectedPersonBirthDate | 2024-06-10 |
        | 2       | 3     | ChildIdentifiers/PersonBirthDate         | 2015-02-30 |
        | 2       | 3     | ChildIdentifiers/ExpectedPersonBirthDate |            |
