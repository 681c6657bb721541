@error
Feature: 9011 Outcome of pre-proceedings is not a valid code

  @from-2026-27
  Rule: An outcome is one of the codes of its code set

    Scenario Outline: Outcome <PPOutcome>: <why>
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | PPOutcome   |
        | <PPOutcome> |
      Then 9011 is <outcome>

      Examples: The codes
        | PPOutcome | outcome      | why   |
        | A         | not reported | valid |
        | B         | not reported | valid |
        | C         | not reported | valid |

      Examples: Other texts
        | PPOutcome | outcome               | why                |
        | D         | reported on PPOutcome | no code of the set |
        | a         | reported on PPOutcome | a small letter     |
        | AB        | reported on PPOutcome | two codes in one   |
        | 1         | reported on PPOutcome | a figure           |

      Examples: Missing
        | PPOutcome | outcome      | why         |
        |           | not reported | left out    |
        | (empty)   | not reported | empty       |
        | (spaces)  | not reported | only spaces |

    Scenario: Each record is looked at on its own
      Given a 2026-27 return with children:
        | LAchildID |
        | C1        |
        | C2        |
      And the episode has PreProceedingsandFGDM:
        | PPOutcome |
        | X         |
        | A         |
        | Y         |
      Then 9011 is reported on:
        | finding | child | place                                            | value |
        | 1       | 2     | CINdetails[1]/PreProceedingsandFGDM[1]/PPOutcome | X     |
        | 2       | 2     | CINdetails[1]/PreProceedingsandFGDM[3]/PPOutcome | Y     |
