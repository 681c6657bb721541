@year-on-year
Feature: YonY 04 Number of Section 47 enquiries is 25 per cent or more away from last year's

  @from-2022-23
  Rule: The number of section 47 enquiries starting in the year is less than 25 per cent away from last year's

    Scenario Outline: Enquiries: <last> last year and <this> this year, <change>
      Given last year, a 2023-24 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2023-06-01         |
      And there are <last> children like it
      And a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      And there are <this> children like it
      Then YonY 04 is <outcome>

      Examples: Up
        | last | this | change | outcome                 |
        | 4    | 5    | 25 %   | reported for the return |
        | 25   | 31   | 24 %   | not reported            |
        | 50   | 63   | 26 %   | reported for the return |
        | 101  | 126  | 24.8 % | not reported            |

      Examples: Down
        | last | this | change | outcome                 |
        | 4    | 3    | 25 %   | reported for the return |
        | 25   | 19   | 24 %   | not reported            |
        | 50   | 37   | 26 %   | reported for the return |
        | 101  | 76   | 24.8 % | not reported            |

      Examples: None at all
        | last | this | change | outcome                 |
        | 4    | 4    | none   | not reported            |
        | 1    | 1    | none   | not reported            |

    Scenario: The report gives both counts
      Given last year, a 2023-24 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2023-06-01         |
      And there are 4 children like it
      And a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      And there are 5 children like it
      Then YonY 04 is reported with 4 last year and 5 this year

    Scenario Outline: One more enquiry than last year's four, starting on <date>: <why>
      Given last year, a 2023-24 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2023-06-01         |
      And there are 4 children like it
      And a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      And there are 4 children like it
      And a child
      And the episode has Section47:
        | S47ActualStartDate |
        | <date>             |
      Then YonY 04 is <outcome>

      Examples:
        | date       | outcome                 | why                                |
        | 2024-04-01 | reported for the return | the first day of the year          |
        | 2025-03-31 | reported for the return | the last day of the year           |
        | 2024-03-31 | not reported            | the day before                     |
        | 2025-04-01 | not reported            | the day after                      |
        |            | not reported            | no date                            |
        | (empty)    | not reported            | the element is empty               |
        | 2024-06-31 | not reported            | a date that does not exist is none |
        | 01/06/2024 | not reported            | a date in the wrong format is none |

    Scenario Outline: Four enquiries and last year three and one starting on <date>: <why>
      Given last year, a 2023-24 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2023-06-01         |
      And there are 3 children like it
      And a child
      And the episode has Section47:
        | S47ActualStartDate |
        | <date>             |
      And a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      And there are 4 children like it
      Then YonY 04 is <outcome>

      Examples:
        | date       | outcome                 | why                        |
        | 2023-04-01 | not reported            | the first day of last year |
        | 2024-03-31 | not reported            | the last day of last year  |
        | 2023-03-31 | reported for the return | the day before it          |
        | 2024-04-01 | reported for the return | the day after it           |

    Scenario Outline: One child with enquiries on <first> and <second>, in one episode: <why>
      Given last year, a 2023-24 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2023-06-01         |
      And a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | <first>            |
        | <second>           |
      Then YonY 04 is <outcome>

      Examples:
        | first      | second     | outcome                 | why                      |
        | 2024-06-01 | 2024-06-01 | not reported            | a duplicate counts once  |
        | 2024-06-01 | 2024-06-02 | reported for the return | another day, another one |

    Scenario: The same day in two episodes of a child counts once
      Given last year, a 2023-24 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2023-06-01         |
      And a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      And an episode:
        | CINreferralDate |
        | 2024-05-20      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      Then YonY 04 is not reported

    Scenario Outline: The same day for ids <one> and <other>: <why>
      Given last year, a 2023-24 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2023-06-01         |
      And a 2024-25 return with a child:
        | LAchildID |
        | <one>     |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      And a child:
        | LAchildID |
        | <other>   |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      Then YonY 04 is <outcome>

      Examples:
        | one | other | outcome                 | why                                    |
        | A1  | A2    | reported for the return | two children                           |
        | A1  | A1    | not reported            | one child given twice                  |
        |     |       | reported for the return | without an id, each is like no other   |
