@error
Feature: 1580 LA child ID contains something other than letters and digits

  @from-2024-25
  Rule: An LA child ID consists of letters and digits

    Scenario Outline: In <year>, ID <LAchildID>: <why>
      Given a <year> return with a child:
        | LAchildID   |
        | <LAchildID> |
      Then 1580 is <outcome>

      Examples: Letters and digits
        | year    | LAchildID                | outcome      | why                            |
        | 2024-25 | A1                       | not reported | a letter and a digit           |
        | 2024-25 | AZaz09                   | not reported | the first and the last of each |
        | 2024-25 | abc                      | not reported | small letters only             |
        | 2024-25 | 0                        | not reported | a single digit                 |
        | 2024-25 | A12345678901234567890123 | not reported | length is for another rule     |
        | 2025-26 | A1                       | not reported | a letter and a digit           |

      Examples: Anything else
        | year    | LAchildID | outcome               | why                                          |
        | 2024-25 | A-1       | reported on LAchildID | a hyphen                                     |
        | 2024-25 | A/1       | reported on LAchildID | a slash                                      |
        | 2024-25 | A_1       | reported on LAchildID | an underscore                                |
        | 2024-25 | A.1       | reported on LAchildID | a full stop                                  |
        | 2024-25 | A 1       | reported on LAchildID | a space inside                               |
        | 2024-25 | -A1       | reported on LAchildID | a hyphen in first place                      |
        | 2024-25 | A1-       | reported on LAchildID | a hyphen in last place                       |
        | 2024-25 | --        | reported on LAchildID | nothing but hyphens                          |
        | 2024-25 | Zoé1      | reported on LAchildID | a letter with an accent                      |
        | 2024-25 | A²        | reported on LAchildID | a raised digit                               |
        | 2024-25 | A１        | reported on LAchildID | a wide digit as used in Chinese and Japanese |
        | 2025-26 | A-1       | reported on LAchildID | a hyphen                                     |

      Examples: No ID
        | year    | LAchildID | outcome      | why                  |
        | 2024-25 |           | not reported | left out             |
        | 2024-25 | (empty)   | not reported | the element is empty |
        | 2024-25 | (spaces)  | not reported | only spaces          |

    Scenario: A child is reported once, however many such characters the ID has
      Given a 2024-25 return with a child:
        | LAchildID |
        | A-1/2 3   |
      Then 1580 is reported on LAchildID

    Scenario: Each child is reported with the ID as given
      Given a 2024-25 return with children:
        | LAchildID |
        | A-1       |
        | A1        |
        | A/1       |
      Then 1580 is reported on:
        | finding | child | place                      | value |
        | 1       | 1     | ChildIdentifiers/LAchildID | A-1   |
        | 2       | 3     | ChildIdentifiers/LAchildID | A/1   |
