@error
Feature: 9007 Letter before proceedings is sent, but not said whether a meeting was offered

  @from-2026-27
  Rule: A letter before proceedings comes with the answer whether a meeting was offered

    Scenario Outline: Letter sent on <LBPSentDate>, offer <FGDMMeetingOffer>: <why>
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | LBPSentDate   | FGDMMeetingOffer   |
        | <LBPSentDate> | <FGDMMeetingOffer> |
      Then 9007 is <outcome>

      Examples: The second is missing
        | LBPSentDate | FGDMMeetingOffer | outcome                 | why                |
        | 2026-10-01  |                  | reported on LBPSentDate | left out           |
        | 2026-10-01  | (empty)          | reported on LBPSentDate | empty              |
        | 2026-10-01  | (spaces)         | reported on LBPSentDate | only spaces        |
        | 2026-10-01  | yes              | reported on LBPSentDate | no value of a flag |

      Examples: The second is given
        | LBPSentDate | FGDMMeetingOffer | outcome      | why             |
        | 2026-10-01  | true             | not reported | yes             |
        | 2026-10-01  | false            | not reported | no              |
        | 2026-10-01  | 1                | not reported | yes as a figure |
        | 2026-10-01  | 0                | not reported | no as a figure  |

      Examples: The first does not ask for it
        | LBPSentDate | FGDMMeetingOffer | outcome      | why         |
        |             |                  | not reported | no letter   |
        | (empty)     |                  | not reported | empty       |
        | (spaces)    |                  | not reported | only spaces |
        | 2026-02-30  |                  | not reported | no such day |

    Scenario: What another record gives does not count
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | LBPSentDate | FGDMMeetingOffer |
        | 2026-10-01  |                  |
        |             | true             |
      Then 9007 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/PreProceedingsandFGDM[1]/LBPSentDate | 2026-10-01 |

    Scenario: Each record that lacks it is a finding
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | LBPSentDate | FGDMMeetingOffer |
        | 2026-10-01  |                  |
        | 2026-10-01  | true             |
        | 2026-10-01  |                  |
      Then 9007 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/PreProceedingsandFGDM[1]/LBPSentDate | 2026-10-01 |
        | 2       | 1     | CINdetails[1]/PreProceedingsandFGDM[3]/LBPSentDate | 2026-10-01 |
