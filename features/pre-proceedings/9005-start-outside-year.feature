@error
Feature: 9005 Pre-proceedings begin outside the census year

  @from-2026-27
  Rule: The start of pre-proceedings lies in the census year

    Scenario Outline: The start of pre-proceedings on <PPStartDate>: <why>
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | PPStartDate   |
        | <PPStartDate> |
      Then 9005 is <outcome>

      Examples: About the first and the last day
        | PPStartDate | outcome                 | why                            |
        | 2026-03-31  | reported on PPStartDate | the day before the year begins |
        | 2026-04-01  | not reported            | its first day                  |
        | 2026-10-01  | not reported            | within it                      |
        | 2027-03-31  | not reported            | its last day                   |
        | 2027-04-01  | reported on PPStartDate | the day after                  |

      Examples: Missing, or not a date
        | PPStartDate | outcome      | why          |
        |             | not reported | left out     |
        | (empty)     | not reported | empty        |
        | (spaces)    | not reported | only spaces  |
        | 2026-02-30  | not reported | no such day  |
        | 01/04/2025  | not reported | wrong format |

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2026-27 return whose header has:
        | ReferenceDate |
        | 2026-03-31    |
      And the episode has PreProceedingsandFGDM:
        | PPStartDate |
        | 2026-10-01  |
      Then 9005 is not reported

    Scenario: Each record is looked at on its own
      Given a 2026-27 return with children:
        | LAchildID |
        | C1        |
        | C2        |
      And the episode has PreProceedingsandFGDM:
        | PPStartDate |
        | 2026-03-31  |
        | 2026-04-01  |
        | 2027-04-01  |
      Then 9005 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 2     | CINdetails[1]/PreProceedingsandFGDM[1]/PPStartDate | 2026-03-31 |
        | 2       | 2     | CINdetails[1]/PreProceedingsandFGDM[3]/PPStartDate | 2027-04-01 |
