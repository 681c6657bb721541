@year-on-year
Feature: YonY 05 Number of plans at 31 March is 25 per cent or more away from last year's

  @from-2022-23
  Rule: The number of plans open on 31 March is less than 25 per cent away from last year's

    Scenario Outline: Open plans: <last> last year and <this> this year, <change>
      Given last year, a 2023-24 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2023-06-01   |            |
      And there are <last> children like it
      And a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   |            |
      And there are <this> children like it
      Then YonY 05 is <outcome>

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
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2023-06-01   |            |
      And there are 4 children like it
      And a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   |            |
      And there are 5 children like it
      Then YonY 05 is reported with 4 last year and 5 this year

    Scenario Outline: One more open plan than last year's four, starting on <date>: <why>
      Given last year, a 2023-24 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2023-06-01   |            |
      And there are 4 children like it
      And a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   |            |
      And there are 4 children like it
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | <date>       |            |
      Then YonY 05 is <outcome>

      Examples:
        | date       | outcome                 | why                                      |
        | 2025-03-31 | reported for the return | on the day itself                        |
        | 2025-04-01 | not reported            | the day after                            |
        | 2019-01-01 | reported for the return | however long before                      |
        |            | not reported            | no start date                            |
        | 2025-02-30 | not reported            | a start date that does not exist is none |

    Scenario Outline: One more plan than last year's four, ending on <date>: <why>
      Given last year, a 2023-24 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2023-06-01   |            |
      And there are 4 children like it
      And a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   |            |
      And there are 4 children like it
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   | <date>     |
      Then YonY 05 is <outcome>

      Examples:
        | date       | outcome                 | why                                     |
        | 2025-04-01 | reported for the return | open on 31 March                        |
        | 2025-03-31 | not reported            | ended on the day itself                 |
        | 2024-09-01 | not reported            | ended before                            |
        | (empty)    | reported for the return | no end date                             |
        | 2025-02-30 | reported for the return | an end date that does not exist is none |

    Scenario Outline: Four open plans and last year three and one ending on <date>: <why>
      Given last year, a 2023-24 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2023-06-01   |            |
      And there are 3 children like it
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2023-06-01   | <date>     |
      And a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   |            |
      And there are 4 children like it
      Then YonY 05 is <outcome>

      Examples:
        | date       | outcome                 | why                        |
        | 2024-04-01 | not reported            | open on 31 March last year |
        | 2024-03-31 | reported for the return | ended on that day          |
