@error
Feature: 8930 Child protection plan ends outside the census year

  @from-2022-23
  Rule: A child protection plan with an end date ends in the census year

    Scenario Outline: In <year>, a plan from <CPPstartDate> to <CPPendDate>: <why>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | CPPendDate   |
        | <CPPstartDate> | <CPPendDate> |
      Then 8930 is <outcome>

      Examples: About the first and the last day
        | year    | CPPstartDate | CPPendDate | outcome                | why                            |
        | 2022-23 | 2022-03-01   | 2022-03-31 | reported on CPPendDate | the day before the year begins |
        | 2022-23 | 2022-03-01   | 2022-04-01 | not reported           | its first day                  |
        | 2022-23 | 2023-03-01   | 2023-03-31 | not reported           | its last day                   |
        | 2022-23 | 2023-03-01   | 2023-04-01 | reported on CPPendDate | the day after                  |
        | 2023-24 | 2024-03-01   | 2024-03-31 | not reported           | its last day, a Sunday         |
        | 2023-24 | 2024-03-01   | 2024-04-01 | reported on CPPendDate | the day after                  |
        | 2024-25 | 2024-03-01   | 2024-03-31 | reported on CPPendDate | the day before the year begins |
        | 2024-25 | 2024-03-01   | 2024-04-01 | not reported           | its first day                  |
        | 2024-25 | 2025-03-01   | 2025-03-31 | not reported           | its last day                   |
        | 2024-25 | 2025-03-01   | 2025-04-01 | reported on CPPendDate | the day after                  |
        | 2025-26 | 2025-03-01   | 2025-03-31 | reported on CPPendDate | the day before the year begins |
        | 2025-26 | 2025-03-01   | 2025-04-01 | not reported           | its first day                  |
        | 2025-26 | 2026-03-01   | 2026-03-31 | not reported           | its last day                   |
        | 2025-26 | 2026-03-01   | 2026-04-01 | reported on CPPendDate | the day after                  |

      Examples: The end is missing or cannot be read
        | year    | CPPstartDate | CPPendDate | outcome      | why                            |
        | 2024-25 | 2024-06-03   |            | not reported | the end is left out            |
        | 2024-25 | 2024-06-03   | (empty)    | not reported | the end is empty               |
        | 2024-25 | 2024-06-03   | (spaces)   | not reported | the end is only spaces         |
        | 2024-25 | 2024-06-03   | 2024-06-31 | not reported | the end is no day there is     |
        | 2024-25 | 2024-06-03   | 01/06/2024 | not reported | the end is in the wrong format |

    Scenario: Only the end date counts, not the start
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2023-06-01   | 2024-06-03 |
        | 2025-04-02   |            |
      Then 8930 is not reported

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-03   | 2024-07-01 |
      Then 8930 is not reported

    Scenario: Each plan that ends outside the year is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-02-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-02-02   | 2024-03-15 |
        | 2024-05-02   | 2024-06-03 |
      And an episode:
        | CINreferralDate |
        | 2025-02-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2025-02-03   | 2025-04-10 |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-02-02   | 2024-03-15 |
      Then 8930 is reported on:
        | finding | child | place                                            | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate | 2024-03-15 |
        | 2       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPendDate | 2025-04-10 |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate | 2024-03-15 |
