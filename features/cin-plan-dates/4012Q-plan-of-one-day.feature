@query
Feature: 4012Q CIN plan ends on the day it starts

  @from-2022-23
  Rule: A CIN plan does not start and end on one day

    Scenario Outline: A CIN plan from <CINPlanStartDate> to <CINPlanEndDate>: <why>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      Then 4012Q is <outcome>

      Examples:
        | CINPlanStartDate | CINPlanEndDate | outcome                                         | why                                  |
        | 2024-06-01       | 2024-06-01     | reported on CINPlanStartDate and CINPlanEndDate | the same day                         |
        | 2024-06-01       | 2024-06-02     | not reported                                    | ends the day after                   |
        | 2024-06-02       | 2024-06-01     | not reported                                    | ends the day before, which is 4011's |
        | 2019-01-01       | 2019-01-01     | reported on CINPlanStartDate and CINPlanEndDate | the same day years ago               |

      Examples: A date is missing or cannot be read
        | CINPlanStartDate | CINPlanEndDate | outcome      | why                              |
        |                  | 2024-06-01     | not reported | the start is left out            |
        | (empty)          | 2024-06-01     | not reported | the start is empty               |
        | (spaces)         | 2024-06-01     | not reported | the start is only spaces         |
        | 2024-06-31       | 2024-06-01     | not reported | the start is no day there is     |
        | 01/06/2024       | 2024-06-01     | not reported | the start is in the wrong format |
        | 2024-06-01       |                | not reported | the end is left out              |
        | 2024-06-01       | (empty)        | not reported | the end is empty                 |
        | 2024-06-01       | (spaces)       | not reported | the end is only spaces           |
        | 2024-06-01       | 2024-06-31     | not reported | the end is no day there is       |
        | 2024-06-01       | 01/06/2024     | not reported | the end is in the wrong format   |
        |                  |                | not reported | two missing dates are not equal  |
        | 2024-06-31       | 2024-06-31     | not reported | nor are two days there are not   |

    Scenario Outline: In <year>, a CIN plan that ends <when> it starts
      Given a <year> return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      Then 4012Q is <outcome>

      Examples:
        | year    | CINPlanStartDate | CINPlanEndDate | outcome                                         | when          |
        | 2022-23 | 2022-06-01       | 2022-06-01     | reported on CINPlanStartDate and CINPlanEndDate | the day       |
        | 2022-23 | 2022-06-01       | 2022-06-02     | not reported                                    | the day after |
        | 2025-26 | 2025-06-01       | 2025-06-01     | reported on CINPlanStartDate and CINPlanEndDate | the day       |
        | 2025-26 | 2025-06-01       | 2025-06-02     | not reported                                    | the day after |

    Scenario: Start and end of different plans, episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-02       | 2024-06-01     |
        | 2024-06-01       | 2024-07-01     |
      And an episode:
        | CINreferralDate |
        | 2024-07-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-07-01       | 2024-08-01     |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-08-01       |                |
        |                  | 2024-05-02     |
      Then 4012Q is not reported

    Scenario: Each such plan is a finding
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-06-01     |
        | 2024-07-02       | 2024-08-01     |
        | 2024-06-01       | 2024-06-01     |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-09-02       | 2024-09-02     |
      Then 4012Q is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanEndDate   | 2024-06-01 |
        | 3       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-09-02 |
        | 3       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-09-02 |
