@year-on-year
Feature: YonY 01 Number of children is 15 per cent or more away from last year's

  @from-2022-23
  Rule: The number of children is less than 15 per cent away from last year's

    Scenario Outline: Children: <last> last year and <this> this year, <change>
      Given last year, a 2023-24 return
      And there are <last> children like it
      And a 2024-25 return
      And there are <this> children like it
      Then YonY 01 is <outcome>

      Examples: Up
        | last | this | change | outcome                 |
        | 20   | 23   | 15 %   | reported for the return |
        | 50   | 57   | 14 %   | not reported            |
        | 50   | 58   | 16 %   | reported for the return |
        | 101  | 116  | 14.9 % | not reported            |

      Examples: Down
        | last | this | change | outcome                 |
        | 20   | 17   | 15 %   | reported for the return |
        | 50   | 43   | 14 %   | not reported            |
        | 50   | 42   | 16 %   | reported for the return |
        | 101  | 86   | 14.9 % | not reported            |

      Examples: None at all
        | last | this | change | outcome                 |
        | 20   | 20   | none   | not reported            |
        | 1    | 1    | none   | not reported            |

    Scenario: The report gives both counts
      Given last year, a 2023-24 return
      And there are 20 children like it
      And a 2024-25 return
      And there are 23 children like it
      Then YonY 01 is reported with 20 last year and 23 this year

    Scenario: Children without any episode count too
      Given last year, a 2023-24 return
      And there are 20 children like it
      And a 2024-25 return
      And there are 20 children like it
      And a child
      And no episode
      And there are 3 children like it
      Then YonY 01 is reported for the return

    Scenario Outline: In <year>, compared with <before>
      Given last year, a <before> return
      And there are 20 children like it
      And a <year> return
      And there are 23 children like it
      Then YonY 01 is reported for the return

      Examples:
        | year    | before  |
        | 2023-24 | 2022-23 |
        | 2025-26 | 2024-25 |
        | 2026-27 | 2025-26 |
