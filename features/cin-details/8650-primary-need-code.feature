@error
Feature: 8650 Primary need code is not on the code list

  @from-2022-23
  Rule: A primary need code is a code of the list

    Scenario Outline: In <year>, primary need code <PrimaryNeedCode>: <why>
      Given a <year> return
      And an episode:
        | PrimaryNeedCode   |
        | <PrimaryNeedCode> |
      Then 8650 is <outcome>

      Examples: Each end of the years
        | year    | PrimaryNeedCode | outcome                     | why          |
        | 2022-23 | N0              | not reported                | not stated   |
        | 2022-23 | N10             | reported on PrimaryNeedCode | no such code |
        | 2025-26 | N0              | not reported                | not stated   |
        | 2025-26 | N10             | reported on PrimaryNeedCode | no such code |

      Examples: The codes
        | year    | PrimaryNeedCode | outcome      | why                               |
        | 2024-25 | N0              | not reported | not stated                        |
        | 2024-25 | N1              | not reported | abuse or neglect                  |
        | 2024-25 | N2              | not reported | the child's disability            |
        | 2024-25 | N3              | not reported | parental disability or illness    |
        | 2024-25 | N4              | not reported | family in acute stress            |
        | 2024-25 | N5              | not reported | family dysfunction                |
        | 2024-25 | N6              | not reported | socially unacceptable behaviour   |
        | 2024-25 | N7              | not reported | low income                        |
        | 2024-25 | N8              | not reported | absent parenting                  |
        | 2024-25 | N9              | not reported | cases other than children in need |

      Examples: Anything else
        | year    | PrimaryNeedCode | outcome                     | why                   |
        | 2024-25 | N10             | reported on PrimaryNeedCode | one too many          |
        | 2024-25 | n1              | reported on PrimaryNeedCode | a small letter        |
        | 2024-25 | N               | reported on PrimaryNeedCode | no number             |
        | 2024-25 | 1               | reported on PrimaryNeedCode | only a number         |
        | 2024-25 | N01             | reported on PrimaryNeedCode | a leading zero        |
        | 2024-25 | NX              | reported on PrimaryNeedCode | a letter for a number |

      Examples: No code
        | year    | PrimaryNeedCode | outcome      | why         |
        | 2024-25 |                 | not reported | left out    |
        | 2024-25 | (empty)         | not reported | empty       |
        | 2024-25 | (spaces)        | not reported | only spaces |

    Scenario Outline: In <year>, each of the ten codes is accepted
      Given a <year> return
      And an episode:
        | PrimaryNeedCode |
        | N0              |
        | N1              |
        | N2              |
        | N3              |
        | N4              |
        | N5              |
        | N6              |
        | N7              |
        | N8              |
        | N9              |
      Then 8650 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2023-24 |
        | 2024-25 |
        | 2025-26 |
        | 2026-27 |

    Scenario: A referral taken no further may not have a wrong code either
      Given a 2024-25 return
      And an episode:
        | PrimaryNeedCode | ReferralNFA |
        | N10             | true        |
      Then 8650 is reported on PrimaryNeedCode

    Scenario: Each episode is a finding, with the code as given
      Given a 2024-25 return
      And an episode:
        | PrimaryNeedCode |
        | N10             |
        | N1              |
        | n1              |
      And a child
      And an episode:
        | PrimaryNeedCode |
        | X               |
      Then 8650 is reported on:
        | finding | child | place                         | value |
        | 1       | 1     | CINdetails[1]/PrimaryNeedCode | N10   |
        | 2       | 1     | CINdetails[3]/PrimaryNeedCode | n1    |
        | 3       | 2     | CINdetails[1]/PrimaryNeedCode | X     |
