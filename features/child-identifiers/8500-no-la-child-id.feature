@error
Feature: 8500 Child record has no LA child ID

  @from-2022-23
  Rule: Every child has an LA child ID

    Scenario Outline: In <year>, <LAchildID>: <why>
      Given a <year> return with a child:
        | LAchildID   |
        | <LAchildID> |
      Then 8500 is <outcome>

      Examples:
        | year    | LAchildID                | outcome               | why                                         |
        | 2022-23 | A1                       | not reported          | an ID of letters and digits                 |
        | 2022-23 |                          | reported on LAchildID | left out                                    |
        | 2024-25 | A1                       | not reported          | an ID of letters and digits                 |
        | 2024-25 | 0                        | not reported          | a single digit is an ID too                 |
        | 2024-25 | A-1/2                    | not reported          | what characters it has does not matter here |
        | 2024-25 | A12345678901234567890123 | not reported          | nor does its length                         |
        | 2024-25 |                          | reported on LAchildID | left out                                    |
        | 2024-25 | (empty)                  | reported on LAchildID | the element is empty                        |
        | 2024-25 | (spaces)                 | reported on LAchildID | only spaces                                 |
        | 2025-26 | A1                       | not reported          | an ID of letters and digits                 |
        | 2025-26 |                          | reported on LAchildID | left out                                    |

    Scenario: An unborn child needs an ID as well
      Given a 2024-25 return with a child:
        | LAchildID | PersonBirthDate | ExpectedPersonBirthDate |
        |           |                 | 2025-05-01              |
      Then 8500 is reported on LAchildID

    Scenario: A UPN does not stand in for the ID
      Given a 2024-25 return with a child:
        | LAchildID | UPN           | UPNunknown |
        |           | Y201000000001 |            |
      Then 8500 is reported on LAchildID

    Scenario: Each child without an ID is reported, by its position in the return
      Given a 2024-25 return with children:
        | LAchildID |
        | A1        |
        |           |
        | A3        |
        | (empty)   |
      Then 8500 is reported on:
        | finding | child | place                      | value |
        | 1       | 2     | ChildIdentifiers/LAchildID |       |
        | 2       | 4     | ChildIdentifiers/LAchildID |       |

    Scenario: A child without ChildIdentifiers has no LA child ID
      Given a 2024-25 return
      And the child has no ChildIdentifiers
      Then 8500 is reported on LAchildID
