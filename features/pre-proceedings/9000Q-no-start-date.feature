@query
Feature: 9000Q No pre-proceedings start date is given in the return

  @from-2026-27
  Rule: A return gives the start date of at least one pre-proceedings record

    Scenario Outline: The only start date is <PPStartDate>: <why>
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | PPStartDate   | LBPSentDate   |
        | <PPStartDate> | <LBPSentDate> |
      Then 9000Q is <outcome>

      Examples: Given
        | PPStartDate | LBPSentDate | outcome      | why                     |
        | 2026-06-01  | 2026-06-02  | not reported | a date                  |
        | 2020-01-01  | 2026-06-02  | not reported | a date outside the year |
        | soon        | 2026-06-02  | not reported | something is written    |

      Examples: Not given
        | PPStartDate | LBPSentDate | outcome                 | why         |
        |             | 2026-06-02  | reported for the return | left out    |
        | (empty)     | 2026-06-02  | reported for the return | empty       |
        | (spaces)    | 2026-06-02  | reported for the return | only spaces |

    Scenario: There is no record at all
      Given a 2026-27 return
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      Then 9000Q is reported for the return

    Scenario: One record among several gives it
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | PPStartDate | LBPSentDate |
        |             | 2026-06-02  |
        | 2026-06-01  |             |
      Then 9000Q is not reported

    Scenario: Another child gives it
      Given a 2026-27 return
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      And a child
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      And the episode has PreProceedingsandFGDM:
        | PPStartDate |
        | 2026-06-01  |
      Then 9000Q is not reported

    Scenario: Several children lack it: one query for the return
      Given a 2026-27 return
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      And a child
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      Then 9000Q is reported for the return
