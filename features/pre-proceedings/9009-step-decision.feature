@error
Feature: 9009 Decision to step up or down is outside the census year or before pre-proceedings begin

  @from-2026-27
  Rule: A decision to step up or down is made in the census year and not before pre-proceedings begin

    Scenario Outline: Decision on <StepDecisionDate>, start on <PPStartDate>: <why>
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | StepDecisionDate   | PPStartDate   |
        | <StepDecisionDate> | <PPStartDate> |
      Then 9009 is <outcome>

      Examples: Against the other date
        | StepDecisionDate | PPStartDate | outcome                      | why             |
        | 2026-10-01       | 2026-10-02  | reported on StepDecisionDate | a day before it |
        | 2026-10-01       | 2026-10-01  | not reported                 | on the same day |
        | 2026-10-01       | 2026-09-30  | not reported                 | a day after it  |

      Examples: About the first and the last day of the year
        | StepDecisionDate | PPStartDate | outcome                      | why                                                   |
        | 2026-03-31       | 2026-03-01  | reported on StepDecisionDate | the day before the year begins                        |
        | 2026-04-01       | 2026-03-01  | not reported                 | its first day                                         |
        | 2027-03-31       | 2026-03-01  | not reported                 | its last day                                          |
        | 2027-04-01       | 2026-03-01  | reported on StepDecisionDate | the day after                                         |
        | 2027-04-01       | 2027-05-01  | reported on StepDecisionDate | after the year and before the other date: one finding |

      Examples: The other date is missing or cannot be read
        | StepDecisionDate | PPStartDate | outcome                      | why                     |
        | 2026-10-01       |             | not reported                 | nothing to compare with |
        | 2026-10-01       | (empty)     | not reported                 | empty                   |
        | 2026-10-01       | 2026-13-01  | not reported                 | no such day             |
        | 2026-03-31       |             | reported on StepDecisionDate | still outside the year  |
        | 2027-04-01       | (spaces)    | reported on StepDecisionDate | still outside the year  |

      Examples: Missing, or not a date
        | StepDecisionDate | PPStartDate | outcome      | why          |
        |                  | 2026-10-02  | not reported | left out     |
        | (empty)          | 2026-10-02  | not reported | empty        |
        | (spaces)         | 2026-10-02  | not reported | only spaces  |
        | 2026-02-30       | 2026-10-02  | not reported | no such day  |
        | 01/04/2025       | 2026-10-02  | not reported | wrong format |

    Scenario: Dates of two records are not compared with each other
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | StepDecisionDate | PPStartDate |
        | 2026-10-01       |             |
        |                  | 2026-10-02  |
      Then 9009 is not reported

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2026-27 return whose header has:
        | ReferenceDate |
        | 2026-03-31    |
      And the episode has PreProceedingsandFGDM:
        | StepDecisionDate |
        | 2026-10-01       |
      Then 9009 is not reported

    Scenario: Each record is looked at on its own
      Given a 2026-27 return with children:
        | LAchildID |
        | C1        |
        | C2        |
      And the episode has PreProceedingsandFGDM:
        | StepDecisionDate |
        | 2026-03-31       |
        | 2026-04-01       |
        | 2027-04-01       |
      Then 9009 is reported on:
        | finding | child | place                                                   | value      |
        | 1       | 2     | CINdetails[1]/PreProceedingsandFGDM[1]/StepDecisionDate | 2026-03-31 |
        | 2       | 2     | CINdetails[1]/PreProceedingsandFGDM[3]/StepDecisionDate | 2027-04-01 |
