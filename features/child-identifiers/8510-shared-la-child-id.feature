@error
Feature: 8510 Two or more child records share an LA child ID

  @from-2022-23
  Rule: No two child records of the return have the same LA child ID

    Scenario Outline: In <year>, IDs <first> and <second>: <why>
      Given a <year> return with children:
        | LAchildID |
        | <first>   |
        | <second>  |
      Then 8510 is <outcome>

      Examples: Each census year
        | year    | first | second | outcome                       | why            |
        | 2022-23 | 1234  | 1234   | reported 2 times on LAchildID | the same       |
        | 2022-23 | 1234  | 1235   | not reported                  | different ones |
        | 2025-26 | 1234  | 1234   | reported 2 times on LAchildID | the same       |
        | 2025-26 | 1234  | 1235   | not reported                  | different ones |

      Examples: What is the same
        | year    | first | second | outcome                       | why                               |
        | 2024-25 | 1234  | 1234   | reported 2 times on LAchildID | the same                          |
        | 2024-25 | A-1/2 | A-1/2  | reported 2 times on LAchildID | the same, although not a valid ID |
        | 2024-25 | A123  | a123   | not reported                  | a small letter is another letter  |
        | 2024-25 | 0123  | 123    | not reported                  | a leading zero counts             |
        | 2024-25 | A123  | A1234  | not reported                  | one is longer                     |

      Examples: No ID
        | year    | first    | second   | outcome      | why                |
        | 2024-25 |          |          | not reported | both left out      |
        | 2024-25 | (empty)  | (empty)  | not reported | both empty         |
        | 2024-25 | (spaces) | (spaces) | not reported | both only spaces   |
        | 2024-25 | 1234     |          | not reported | only one has an ID |

    Scenario: A single record shares its ID with no other
      Given a 2024-25 return with a child:
        | LAchildID |
        | A123      |
      Then 8510 is not reported

    Scenario: Other details do not make the same ID two
      Given a 2024-25 return with children:
        | LAchildID | UPN           | UPNunknown | PersonBirthDate |
        | A123      | Y201000000001 |            | 2010-01-15      |
        | A123      | R201100018042 |            | 2014-08-20      |
      Then 8510 is reported 2 times on LAchildID

    Scenario: A UPN that two records share is not a shared ID
      Given a 2024-25 return with children:
        | LAchildID | UPN           | UPNunknown |
        | A123      | Y201000000001 |            |
        | B7        | Y201000000001 |            |
      Then 8510 is not reported

    Scenario: Every record that shares an ID is a finding of its own
      Given a 2024-25 return with children:
        | LAchildID |
        | A123      |
        | B7        |
        |           |
        | B7        |
        | C9        |
        | A123      |
        | A123      |
      Then 8510 is reported on:
        | finding | child | place                      | value |
        | 1       | 1     | ChildIdentifiers/LAchildID | A123  |
        | 2       | 2     | ChildIdentifiers/LAchildID | B7    |
        | 3       | 4     | ChildIdentifiers/LAchildID | B7    |
        | 4       | 6     | ChildIdentifiers/LAchildID | A123  |
        | 5       | 7     | ChildIdentifiers/LAchildID | A123  |

    Scenario: Spaces around an LA child ID do not tell it apart
      Given a 2024-25 return with children:
        | LAchildID          |
        | A123               |
        | (space)A123(space) |
      Then 8510 is reported 2 times on LAchildID
