@query
Feature: 9010Q Meeting is offered, but not said whether it was facilitated

  @from-2026-27
  Rule: A meeting that was offered comes with the answer whether it was facilitated

    Scenario Outline: Offer <FGDMMeetingOffer>, facilitated <FGDMMeetingFac>: <why>
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | FGDMMeetingOffer   | FGDMMeetingFac   |
        | <FGDMMeetingOffer> | <FGDMMeetingFac> |
      Then 9010Q is <outcome>

      Examples: The second is missing
        | FGDMMeetingOffer | FGDMMeetingFac | outcome                      | why                |
        | true             |                | reported on FGDMMeetingOffer | left out           |
        | 1                |                | reported on FGDMMeetingOffer | left out           |
        | true             | (empty)        | reported on FGDMMeetingOffer | empty              |
        | true             | (spaces)       | reported on FGDMMeetingOffer | only spaces        |
        | true             | yes            | reported on FGDMMeetingOffer | no value of a flag |

      Examples: The second is given
        | FGDMMeetingOffer | FGDMMeetingFac | outcome      | why             |
        | true             | true           | not reported | yes             |
        | true             | false          | not reported | no              |
        | true             | 1              | not reported | yes as a figure |
        | true             | 0              | not reported | no as a figure  |

      Examples: The first does not ask for it
        | FGDMMeetingOffer | FGDMMeetingFac | outcome      | why                  |
        | false            |                | not reported | no offer             |
        | 0                |                | not reported | no offer as a figure |
        |                  |                | not reported | left out             |
        | (empty)          |                | not reported | empty                |
        | yes              |                | not reported | no value of a flag   |

    Scenario: What another record gives does not count
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | FGDMMeetingOffer | FGDMMeetingFac |
        | true             |                |
        |                  | true           |
      Then 9010Q is reported on:
        | finding | child | place                                                   | value |
        | 1       | 1     | CINdetails[1]/PreProceedingsandFGDM[1]/FGDMMeetingOffer | true  |

    Scenario: Each record that lacks it is a finding
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | FGDMMeetingOffer | FGDMMeetingFac |
        | true             |                |
        | true             | true           |
        | true             |                |
      Then 9010Q is reported on:
        | finding | child | place                                                   | value |
        | 1       | 1     | CINdetails[1]/PreProceedingsandFGDM[1]/FGDMMeetingOffer | true  |
        | 2       | 1     | CINdetails[1]/PreProceedingsandFGDM[3]/FGDMMeetingOffer | true  |
