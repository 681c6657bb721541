@query
Feature: 8995Q No child in the return has pre-proceedings data

  @from-2026-27
  Rule: A return has pre-proceedings data of at least one child

    Scenario: No child has any
      Given a 2026-27 return
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      Then 8995Q is reported for the return

    Scenario: One child among several has one record
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
      Then 8995Q is not reported

    Scenario: The record holds nothing
      Given a 2026-27 return
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      And an empty PreProceedingsandFGDM in the episode
      Then 8995Q is not reported

    Scenario: Several children have none: one query for the return
      Given a 2026-27 return
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      And a child
      And an episode:
        | CINreferralDate |
        | 2026-05-01      |
      Then 8995Q is reported for the return

    Scenario: No child has an episode
      Given a 2026-27 return
      And no episode
      Then 8995Q is reported for the return
