@error
Feature: 4011 CIN plan ends before it starts

  @from-2022-23
  Rule: A CIN plan does not end before the day it starts

    Scenario Outline: A CIN plan from <CINPlanStartDate> to <CINPlanEndDate>: <why>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      Then 4011 is <outcome>

      Examples:
        | CINPlanStartDate | CINPlanEndDate | outcome                                         | why                                 |
        | 2024-06-02       | 2024-06-01     | reported on CINPlanEndDate and CINPlanStartDate | ends the day before                 |
        | 2024-06-01       | 2024-06-01     | not reported                                    | ends the same day, which is 4012Q's |
        | 2024-06-01       | 2024-06-02     | not reported                                    | ends the day after                  |
        | 9999-12-31       | 0001-01-01     | reported on CINPlanEndDate and CINPlanStartDate | as far apart as can be              |

      Examples: A date is missing or cannot be read
        | CINPlanStartDate | CINPlanEndDate | outcome      | why                              |
        |                  | 2024-06-01     | not reported | the start is left out            |
        | (empty)          | 2024-06-01     | not reported | the start is empty               |
        | (spaces)         | 2024-06-01     | not reported | the start is only spaces         |
        | 2024-06-31       | 2024-06-01     | not reported | the start is no day there is     |
        | 01/06/2024       | 2024-06-01     | not reported | the start is in the wrong format |
        | 2024-06-02       |                | not reported | the end is left out              |
        | 2024-06-02       | (empty)        | not reported | the end is empty                 |
        | 2024-06-02       | (spaces)       | not reported | the end is only spaces           |
        | 2024-06-02       | 2024-06-31     | not reported | the end is no day there is       |
        | 2024-06-02       | 01/06/2024     | not reported | the end is in the wrong format   |

    Scenario Outline: In <year>, a CIN plan that ends <when> it starts
      Given a <year> return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      Then 4011 is <outcome>

      Examples:
        | year    | CINPlanStartDate | CINPlanEndDate | outcome                                         | when           |
        | 2022-23 | 2022-06-02       | 2022-06-01     | reported on CINPlanEndDate and CINPlanStartDate | the day before |
        | 2022-23 | 2022-06-02       | 2022-06-02     | not reported                                    | the day        |
        | 2025-26 | 2025-06-02       | 2025-06-01     | reported on CINPlanEndDate and CINPlanStartDate | the day before |
        | 2025-26 | 2025-06-02       | 2025-06-02     | not reported                                    | the day        |

    Scenario: Start and end of different plans, episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-02       | 2024-06-01     |
        | 2024-07-01       |                |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-09-02       | 2024-10-01     |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2025-01-02       |                |
        |                  | 2024-04-10     |
      Then 4011 is not reported

    Scenario: Each such plan is a finding, the end date first
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-02       | 2024-06-01     |
        | 2024-07-02       | 2024-08-01     |
        | 2024-06-02       | 2024-06-01     |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-09-02       | 2024-08-01     |
      Then 4011 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-06-02 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanEndDate   | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate | 2024-06-02 |
        | 3       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-08-01 |
        | 3       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-09-02 |
