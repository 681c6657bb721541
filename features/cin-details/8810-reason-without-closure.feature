@error
Feature: 8810 Reason for closure is given without a closure date

  @from-2022-23
  Rule: An episode with a reason for closure has a closure date

    Scenario Outline: In <year>, reason <ReasonForClosure> and closed <CINclosureDate>: <why>
      Given a <year> return
      And an episode:
        | ReasonForClosure   | CINclosureDate   |
        | <ReasonForClosure> | <CINclosureDate> |
      Then 8810 is <outcome>

      Examples: Each end of the years
        | year    | ReasonForClosure | CINclosureDate | outcome                                         | why             |
        | 2022-23 | RC7              |                | reported on ReasonForClosure and CINclosureDate | no closure date |
        | 2022-23 | RC7              | 2022-06-01     | not reported                                    | a closure date  |
        | 2025-26 | RC7              |                | reported on ReasonForClosure and CINclosureDate | no closure date |
        | 2025-26 | RC7              | 2025-06-01     | not reported                                    | a closure date  |

      Examples: The closure date
        | year    | ReasonForClosure | CINclosureDate | outcome                                         | why                       |
        | 2024-25 | RC7              | 2024-06-01     | not reported                                    | a closure date            |
        | 2024-25 | RC7              | 2025-04-01     | not reported                                    | one after the census year |
        | 2024-25 | RC7              | 9999-12-31     | not reported                                    | the last date there is    |
        | 2024-25 | RC7              |                | reported on ReasonForClosure and CINclosureDate | closure: left out         |
        | 2024-25 | RC7              | (empty)        | reported on ReasonForClosure and CINclosureDate | closure: empty            |
        | 2024-25 | RC7              | (spaces)       | reported on ReasonForClosure and CINclosureDate | closure: only spaces      |
        | 2024-25 | RC7              | 2024-06-31     | reported on ReasonForClosure and CINclosureDate | closure: no such day      |
        | 2024-25 | RC7              | 01/06/2024     | reported on ReasonForClosure and CINclosureDate | closure: wrong format     |

      Examples: The reason
        | year    | ReasonForClosure | CINclosureDate | outcome                                         | why                            |
        | 2024-25 | RC1              |                | reported on ReasonForClosure and CINclosureDate | another reason                 |
        | 2024-25 | RC10             |                | reported on ReasonForClosure and CINclosureDate | a code that is not on the list |
        | 2024-25 |                  |                | not reported                                    | reason: left out               |
        | 2024-25 | (empty)          |                | not reported                                    | reason: empty                  |
        | 2024-25 | (spaces)         |                | not reported                                    | reason: only spaces            |

    Scenario: The closure date of another episode or child does not help
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReasonForClosure | CINclosureDate |
        | 2024-05-01      |                  | 2024-06-01     |
        | 2024-09-01      | RC7              | 2024-09-31     |
      And a child
      And an episode:
        | ReasonForClosure | CINclosureDate |
        | RC7              | 2024-06-01     |
      Then 8810 is reported on:
        | finding | child | place                          | value      |
        | 1       | 1     | CINdetails[2]/ReasonForClosure | RC7        |
        | 1       | 1     | CINdetails[2]/CINclosureDate   | 2024-09-31 |

    Scenario: Each episode is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReasonForClosure |
        | 2024-05-01      | RC7              |
        | 2024-07-01      | RC8              |
        | 2024-09-01      |                  |
      And a child
      And an episode:
        | ReasonForClosure |
        | RC7              |
      Then 8810 is reported 3 times on ReasonForClosure and CINclosureDate
