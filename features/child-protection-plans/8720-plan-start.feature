@error
Feature: 8720 Child protection plan has no start date or starts too late

  @from-2022-23
  Rule: A child protection plan has a start date that is not after the census year

    Scenario Outline: In <year>, a plan started <CPPstartDate>: <why>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 8720 is <outcome>

      Examples: About the last day of the year
        | year    | CPPstartDate | outcome                  | why                    |
        | 2022-23 | 2023-03-31   | not reported             | the last day           |
        | 2022-23 | 2023-04-01   | reported on CPPstartDate | the day after          |
        | 2023-24 | 2024-03-31   | not reported             | the last day, a Sunday |
        | 2023-24 | 2024-04-01   | reported on CPPstartDate | the day after          |
        | 2024-25 | 2025-03-31   | not reported             | the last day           |
        | 2024-25 | 2025-04-01   | reported on CPPstartDate | the day after          |
        | 2025-26 | 2026-03-31   | not reported             | the last day           |
        | 2025-26 | 2026-04-01   | reported on CPPstartDate | the day after          |
        | 2024-25 | 9999-12-31   | reported on CPPstartDate | the last date there is |

      Examples: There is no earliest date
        | year    | CPPstartDate | outcome      | why                     |
        | 2024-25 | 2024-03-31   | not reported | the day before the year |
        | 2024-25 | 2019-01-01   | not reported | years before            |
        | 2024-25 | 0001-01-01   | not reported | the first date there is |

      Examples: The start is missing or cannot be read
        | year    | CPPstartDate | outcome                  | why                              |
        | 2024-25 |              | reported on CPPstartDate | the start is left out            |
        | 2024-25 | (empty)      | reported on CPPstartDate | the start is empty               |
        | 2024-25 | (spaces)     | reported on CPPstartDate | the start is only spaces         |
        | 2024-25 | 2024-06-31   | reported on CPPstartDate | the start is no day there is     |
        | 2024-25 | 01/06/2024   | reported on CPPstartDate | the start is in the wrong format |

    Scenario: A plan with only an end date is reported
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPendDate |
        | 2024-07-01 |
      Then 8720 is reported on CPPstartDate

    Scenario: A plan with nothing in it is reported
      Given a 2024-25 return
      And an empty ChildProtectionPlans in the episode
      Then 8720 is reported on CPPstartDate

    Scenario: A child without a child protection plan is not reported
      Given a 2024-25 return
      Then 8720 is not reported

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 8720 is not reported

    Scenario: Each such plan is a finding
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        |              | 2024-07-01 |
        | 2024-08-01   |            |
        | 2024-09-31   |            |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2025-04-01   |
      Then 8720 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate |            |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[3]/CPPstartDate | 2024-09-31 |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2025-04-01 |
