@error
Feature: 8805 Closed episode has no reason for closure

  @from-2022-23
  Rule: An episode with a closure date has a reason for closure

    Scenario Outline: In <year>, closed <CINclosureDate> with reason <ReasonForClosure>: <why>
      Given a <year> return
      And an episode:
        | CINclosureDate   | ReasonForClosure   |
        | <CINclosureDate> | <ReasonForClosure> |
      Then 8805 is <outcome>

      Examples: Each end of the years
        | year    | CINclosureDate | ReasonForClosure | outcome                                         | why       |
        | 2022-23 | 2022-06-01     |                  | reported on CINclosureDate and ReasonForClosure | no reason |
        | 2022-23 | 2022-06-01     | RC7              | not reported                                    | a reason  |
        | 2025-26 | 2025-06-01     |                  | reported on CINclosureDate and ReasonForClosure | no reason |
        | 2025-26 | 2025-06-01     | RC7              | not reported                                    | a reason  |

      Examples: The reason
        | year    | CINclosureDate | ReasonForClosure | outcome                                         | why                                                |
        | 2024-25 | 2024-06-01     | RC7              | not reported                                    | a reason                                           |
        | 2024-25 | 2024-06-01     | RC10             | not reported                                    | a code that is not on the list is for another rule |
        | 2024-25 | 2024-06-01     |                  | reported on CINclosureDate and ReasonForClosure | reason: left out                                   |
        | 2024-25 | 2024-06-01     | (empty)          | reported on CINclosureDate and ReasonForClosure | reason: empty                                      |
        | 2024-25 | 2024-06-01     | (spaces)         | reported on CINclosureDate and ReasonForClosure | reason: only spaces                                |

      Examples: The closure date
        | year    | CINclosureDate | ReasonForClosure | outcome                                         | why                     |
        | 2024-25 | 2024-03-31     |                  | reported on CINclosureDate and ReasonForClosure | before the census year  |
        | 2024-25 | 2025-04-01     |                  | reported on CINclosureDate and ReasonForClosure | after the census year   |
        | 2024-25 | 0001-01-01     |                  | reported on CINclosureDate and ReasonForClosure | the first date there is |
        | 2024-25 |                |                  | not reported                                    | closure: left out       |
        | 2024-25 | (empty)        |                  | not reported                                    | closure: empty          |
        | 2024-25 | (spaces)       |                  | not reported                                    | closure: only spaces    |
        | 2024-25 | 2024-06-31     |                  | not reported                                    | closure: no such day    |
        | 2024-25 | 01/06/2024     |                  | not reported                                    | closure: wrong format   |

    Scenario: The reason of another episode or child does not help
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-06-01     |                  |
        | 2024-09-01      |                | RC7              |
      And a child
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-06-01     | RC7              |
      Then 8805 is reported on:
        | finding | child | place                          | value      |
        | 1       | 1     | CINdetails[1]/CINclosureDate   | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/ReasonForClosure |            |

    Scenario: Each episode is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-06-01     |
        | 2024-07-01      | 2024-08-01     |
        | 2024-09-01      |                |
      And a child
      And an episode:
        | CINclosureDate |
        | 2024-06-01     |
      Then 8805 is reported 3 times on CINclosureDate and ReasonForClosure
