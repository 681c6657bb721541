@error
Feature: 8640 Reason for closure is not on the code list

  @from-2022-23
  Rule: A reason for closure is a code of the list

    Scenario Outline: In <year>, reason for closure <ReasonForClosure>: <why>
      Given a <year> return
      And an episode:
        | CINclosureDate   | ReasonForClosure   |
        | <CINclosureDate> | <ReasonForClosure> |
      Then 8640 is <outcome>

      Examples: Each end of the years
        | year    | CINclosureDate | ReasonForClosure | outcome                      | why              |
        | 2022-23 | 2022-08-01     | RC9              | not reported                 | new in this year |
        | 2022-23 | 2022-08-01     | RC10             | reported on ReasonForClosure | no such code     |
        | 2025-26 | 2025-08-01     | RC9              | not reported                 | the last code    |
        | 2025-26 | 2025-08-01     | RC10             | reported on ReasonForClosure | no such code     |

      Examples: The codes
        | year    | CINclosureDate | ReasonForClosure | outcome      | why                                |
        | 2024-25 | 2024-08-01     | RC1              | not reported | adopted                            |
        | 2024-25 | 2024-08-01     | RC2              | not reported | died                               |
        | 2024-25 | 2024-08-01     | RC3              | not reported | child arrangements order           |
        | 2024-25 | 2024-08-01     | RC4              | not reported | special guardianship order         |
        | 2024-25 | 2024-08-01     | RC5              | not reported | another local authority            |
        | 2024-25 | 2024-08-01     | RC6              | not reported | adult services                     |
        | 2024-25 | 2024-08-01     | RC7              | not reported | services ceased                    |
        | 2024-25 | 2024-08-01     | RC8              | not reported | no further action after assessment |
        | 2024-25 | 2024-08-01     | RC9              | not reported | early help after assessment        |

      Examples: Anything else
        | year    | CINclosureDate | ReasonForClosure | outcome                      | why                             |
        | 2024-25 | 2024-08-01     | RC10             | reported on ReasonForClosure | one too many                    |
        | 2024-25 | 2024-08-01     | RC0              | reported on ReasonForClosure | one too few                     |
        | 2024-25 | 2024-08-01     | rc1              | reported on ReasonForClosure | small letters                   |
        | 2024-25 | 2024-08-01     | RC               | reported on ReasonForClosure | no number                       |
        | 2024-25 | 2024-08-01     | 7                | reported on ReasonForClosure | only a number                   |
        | 2024-25 | 2024-08-01     | RC 7             | reported on ReasonForClosure | a space inside                  |
        | 2024-25 |                | RC10             | reported on ReasonForClosure | no such code in an open episode |

      Examples: No reason
        | year    | CINclosureDate | ReasonForClosure | outcome      | why         |
        | 2024-25 | 2024-08-01     |                  | not reported | left out    |
        | 2024-25 | 2024-08-01     | (empty)          | not reported | empty       |
        | 2024-25 | 2024-08-01     | (spaces)         | not reported | only spaces |

    Scenario Outline: In <year>, each of the nine codes is accepted
      Given a <year> return
      And an episode:
        | ReasonForClosure |
        | RC1              |
        | RC2              |
        | RC3              |
        | RC4              |
        | RC5              |
        | RC6              |
        | RC7              |
        | RC8              |
        | RC9              |
      Then 8640 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2023-24 |
        | 2024-25 |
        | 2025-26 |
        | 2026-27 |

    Scenario: Each episode is a finding, with the code as given
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC10             |
        | 2024-08-01     | RC1              |
        | 2024-08-01     | rc1              |
      And a child
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | X                |
      Then 8640 is reported on:
        | finding | child | place                          | value |
        | 1       | 1     | CINdetails[1]/ReasonForClosure | RC10  |
        | 2       | 1     | CINdetails[3]/ReasonForClosure | rc1   |
        | 3       | 2     | CINdetails[1]/ReasonForClosure | X     |
