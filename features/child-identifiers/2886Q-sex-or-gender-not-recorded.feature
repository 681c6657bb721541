@query
Feature: 2886Q Too many born children have no sex recorded

  @from-2022-23 @to-2023-24
  Rule: Born children whose gender is missing or 0 are no more than two per cent of all children

    Scenario Outline: In <year>, <unrecorded> of <total> children with gender 0
      Given a <year> return with children:
        | GenderCurrent | copies       |
        | 1             | <recorded>   |
        | 0             | <unrecorded> |
      Then 2886Q is <outcome>

      Examples:
        | year    | recorded | unrecorded | total | outcome                 |
        | 2022-23 | 97       | 3          | 100   | reported for the return |
        | 2022-23 | 98       | 2          | 100   | not reported            |
        | 2022-23 | 49       | 1          | 50    | not reported            |
        | 2022-23 | 48       | 1          | 49    | reported for the return |
        | 2023-24 | 98       | 2          | 100   | not reported            |
        | 2023-24 | 97       | 2          | 99    | reported for the return |

    Scenario Outline: Gender <GenderCurrent> of the only child: <why>
      Given a 2023-24 return with a child:
        | GenderCurrent   |
        | <GenderCurrent> |
      Then 2886Q is <outcome>

      Examples:
        | GenderCurrent | outcome                 | why                               |
        | 0             | reported for the return | not recorded                      |
        |               | reported for the return | left out                          |
        | (empty)       | reported for the return | the element is empty              |
        | (spaces)      | reported for the return | only spaces                       |
        | 1             | not reported            | male                              |
        | 9             | not reported            | indeterminate is recorded         |
        | 7             | not reported            | an invalid code is another rule's |
        | 00            | not reported            | so is 0 written otherwise         |

    Scenario: Before 2024-25, sex does not stand in for gender
      Given a 2023-24 return with a child:
        | GenderCurrent | Sex |
        |               | F   |
      Then 2886Q is reported for the return

    Scenario: Before 2024-25, unborn children are not counted as unrecorded
      Given a 2022-23 return with children:
        | GenderCurrent | PersonBirthDate | ExpectedPersonBirthDate | copies |
        | 1             | 2013-06-15      |                         | 88     |
        | 0             | 2013-06-15      |                         | 2      |
        | 0             |                 | 2023-05-01              | 10     |
      Then 2886Q is not reported

    Scenario: Before 2024-25, unborn children belong to the total
      Given a 2022-23 return with children:
        | GenderCurrent | PersonBirthDate | ExpectedPersonBirthDate | copies |
        | 1             | 2013-06-15      |                         | 39     |
        | 0             | 2013-06-15      |                         | 1      |
        | 0             |                 | 2023-05-01              | 10     |
      Then 2886Q is not reported

  @from-2024-25
  Rule: Born children whose sex is missing or U are no more than two per cent of all children

    Scenario Outline: In <year>, <unrecorded> of <total> children with sex U
      Given a <year> return with children:
        | Sex | copies       |
        | M   | <recorded>   |
        | U   | <unrecorded> |
      Then 2886Q is <outcome>

      Examples:
        | year    | recorded | unrecorded | total | outcome                 |
        | 2024-25 | 97       | 3          | 100   | reported for the return |
        | 2024-25 | 98       | 2          | 100   | not reported            |
        | 2024-25 | 49       | 1          | 50    | not reported            |
        | 2024-25 | 48       | 1          | 49    | reported for the return |
        | 2025-26 | 98       | 2          | 100   | not reported            |
        | 2025-26 | 97       | 2          | 99    | reported for the return |

    Scenario Outline: Sex <Sex> of the only child: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate | Sex   |
        | 2015-01-01      | <Sex> |
      Then 2886Q is <outcome>

      Examples:
        | Sex      | outcome                 | why                                 |
        | U        | reported for the return | unknown                             |
        |          | reported for the return | left out                            |
        | (empty)  | reported for the return | the element is empty                |
        | (spaces) | reported for the return | only spaces                         |
        | M        | not reported            | male                                |
        | F        | not reported            | female                              |
        | u        | not reported            | an invalid code is another rule's   |
        | 0        | not reported            | so is the old code for not recorded |

    Scenario Outline: Sex U of a child born <PersonBirthDate> and expected <ExpectedPersonBirthDate>: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate   | ExpectedPersonBirthDate   | Sex |
        | <PersonBirthDate> | <ExpectedPersonBirthDate> | U   |
      Then 2886Q is <outcome>

      Examples:
        | PersonBirthDate | ExpectedPersonBirthDate | outcome                 | why                                                              |
        |                 | 2025-05-01              | not reported            | not yet born                                                     |
        | 2025-03-01      | 2025-03-10              | not reported            | an expected date takes the child out even beside a date of birth |
        |                 |                         | reported for the return | without any date the child is taken as born                      |
        | 2015-06-15      | (empty)                 | reported for the return | an empty expected date is none                                   |
        |                 | (spaces)                | reported for the return | an expected date of spaces is none                               |
        |                 | 2025-02-30              | reported for the return | an expected date that does not exist is none                     |
        |                 | 01/05/2025              | reported for the return | an expected date in the wrong format is none                     |

    Scenario: From 2024-25, unborn children are not counted as unrecorded
      Given a 2024-25 return with children:
        | Sex | PersonBirthDate | ExpectedPersonBirthDate | copies |
        | F   | 2015-06-15      |                         | 88     |
        | U   | 2015-06-15      |                         | 2      |
        | U   |                 | 2025-05-01              | 10     |
      Then 2886Q is not reported

    Scenario: From 2024-25, unborn children belong to the total
      Given a 2024-25 return with children:
        | Sex | PersonBirthDate | ExpectedPersonBirthDate | copies |
        | F   | 2015-06-15      |                         | 39     |
        | U   | 2015-06-15      |                         | 1      |
        | U   |                 | 2025-05-01              | 10     |
      Then 2886Q is not reported

    Scenario: Missing and U are counted together
      Given a 2025-26 return with children:
        | Sex     | copies |
        | F       | 97     |
        | U       | 1      |
        |         | 1      |
        | (empty) | 1      |
      Then 2886Q is reported for the return

    Scenario: Gender is no longer looked at
      Given a 2024-25 return with a child:
        | Sex | GenderCurrent |
        | F   | 0             |
      Then 2886Q is not reported
