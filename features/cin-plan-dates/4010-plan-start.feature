@error
Feature: 4010 CIN plan has no start date or starts after the year

  @from-2022-23
  Rule: A CIN plan has a start date that is not after the census year

    Scenario Outline: In <year>, a CIN plan started <CINPlanStartDate>: <why>
      Given a <year> return
      And the episode has CINPlanDates:
        | CINPlanStartDate   |
        | <CINPlanStartDate> |
      Then 4010 is <outcome>

      Examples: About the last day of the year
        | year    | CINPlanStartDate | outcome                      | why                    |
        | 2022-23 | 2023-03-31       | not reported                 | the last day           |
        | 2022-23 | 2023-04-01       | reported on CINPlanStartDate | the day after          |
        | 2023-24 | 2024-03-31       | not reported                 | the last day, a Sunday |
        | 2023-24 | 2024-04-01       | reported on CINPlanStartDate | the day after          |
        | 2024-25 | 2025-03-31       | not reported                 | the last day           |
        | 2024-25 | 2025-04-01       | reported on CINPlanStartDate | the day after          |
        | 2025-26 | 2026-03-31       | not reported                 | the last day           |
        | 2025-26 | 2026-04-01       | reported on CINPlanStartDate | the day after          |
        | 2024-25 | 9999-12-31       | reported on CINPlanStartDate | the last date there is |

      Examples: There is no earliest date
        | year    | CINPlanStartDate | outcome      | why                     |
        | 2024-25 | 2024-03-31       | not reported | the day before the year |
        | 2024-25 | 2019-01-01       | not reported | years before            |
        | 2024-25 | 0001-01-01       | not reported | the first date there is |

      Examples: The start is missing or cannot be read
        | year    | CINPlanStartDate | outcome                      | why                              |
        | 2024-25 |                  | reported on CINPlanStartDate | the start is left out            |
        | 2024-25 | (empty)          | reported on CINPlanStartDate | the start is empty               |
        | 2024-25 | (spaces)         | reported on CINPlanStartDate | the start is only spaces         |
        | 2024-25 | 2024-06-31       | reported on CINPlanStartDate | the start is no day there is     |
        | 2024-25 | 01/06/2024       | reported on CINPlanStartDate | the start is in the wrong format |

    Scenario: A plan with only an end date is reported
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanEndDate |
        | 2024-07-01     |
      Then 4010 is reported on CINPlanStartDate

    Scenario: A plan with nothing in it is reported
      Given a 2024-25 return
      And an empty CINPlanDates in the episode
      Then 4010 is reported on CINPlanStartDate

    Scenario: A child without a CIN plan is not reported
      Given a 2024-25 return
      Then 4010 is not reported

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      Then 4010 is not reported

    Scenario: Each such plan is a finding
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        |                  | 2024-07-01     |
        | 2024-08-01       |                |
        | 2024-09-31       |                |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2025-04-01       |
      Then 4010 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate |            |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate | 2024-09-31 |
        | 3       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2025-04-01 |
