@error
Feature: 1570 LA child ID is too long

  @from-2024-25
  Rule: An LA child ID has no more than 20 characters

    Scenario Outline: In <year>, ID <LAchildID>: <why>
      Given a <year> return with a child:
        | LAchildID   |
        | <LAchildID> |
      Then 1570 is <outcome>

      Examples:
        | year    | LAchildID                                                    | outcome               | why                                                        |
        | 2024-25 | XXXXXXXXXXXXXXXXXXXX                                         | not reported          | 20 letters                                                 |
        | 2024-25 | XXXXXXXXXXXXXXXXXXXXX                                        | reported on LAchildID | 21 letters                                                 |
        | 2024-25 | 12345678901                                                  | not reported          | eleven digits, although the guide speaks of ten characters |
        | 2024-25 | 123456789012345678901                                        | reported on LAchildID | 21 digits                                                  |
        | 2024-25 | 1                                                            | not reported          | a single digit                                             |
        | 2024-25 | 1234-5678-9012-34567                                         | not reported          | 20 characters, whatever they are                           |
        | 2024-25 | 1234-5678-9012-345678                                        | reported on LAchildID | 21 characters, whatever they are                           |
        | 2024-25 | 1234567890 123456789                                         | not reported          | 20 with a space inside                                     |
        | 2024-25 | 1234567890 1234567890                                        | reported on LAchildID | a space inside counts                                      |
        | 2024-25 | éééééééééééééééééééé                                         | not reported          | 20 letters with an accent                                  |
        | 2024-25 | ééééééééééééééééééééé                                        | reported on LAchildID | 21 letters with an accent                                  |
        | 2024-25 | 123456789012345678901234567890123456789012345678901234567890 | reported on LAchildID | 60 digits                                                  |
        | 2024-25 |                                                              | not reported          | left out                                                   |
        | 2024-25 | (empty)                                                      | not reported          | the element is empty                                       |
        | 2024-25 | (spaces)                                                     | not reported          | only spaces                                                |
        | 2025-26 | XXXXXXXXXXXXXXXXXXXX                                         | not reported          | 20 letters                                                 |
        | 2025-26 | XXXXXXXXXXXXXXXXXXXXX                                        | reported on LAchildID | 21 letters                                                 |

    Scenario: Each child is reported with the ID as given
      Given a 2024-25 return with children:
        | LAchildID              |
        | 123456789012345678901  |
        | 12345678901234567890   |
        | XXXXXXXXXXXXXXXXXXXXXX |
      Then 1570 is reported on:
        | finding | child | place                      | value                  |
        | 1       | 1     | ChildIdentifiers/LAchildID | 123456789012345678901  |
        | 2       | 3     | ChildIdentifiers/LAchildID | XXXXXXXXXXXXXXXXXXXXXX |
