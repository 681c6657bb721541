@query
Feature: 8585Q Closed because the child died, but no date of death

  @from-2022-23
  Rule: A child with an episode closed because it died has a date of death

    Scenario Outline: In <year>, closed with reason <ReasonForClosure> and no date of death: <why>
      Given a <year> return
      And an episode:
        | ReasonForClosure   |
        | <ReasonForClosure> |
      Then 8585Q is <outcome>

      Examples:
        | year    | ReasonForClosure | outcome                                          | why                         |
        | 2022-23 | RC2              | reported on ReasonForClosure and PersonDeathDate | died                        |
        | 2022-23 | RC7              | not reported                                     | services ceased             |
        | 2024-25 | RC2              | reported on ReasonForClosure and PersonDeathDate | died                        |
        | 2024-25 | RC1              | not reported                                     | adopted                     |
        | 2024-25 | RC3              | not reported                                     | child arrangements order    |
        | 2024-25 | RC22             | not reported                                     | no such reason              |
        | 2024-25 | rc2              | not reported                                     | small letters are not valid |
        | 2024-25 | 2                | not reported                                     | nor is the number alone     |
        | 2024-25 |                  | not reported                                     | left out                    |
        | 2024-25 | (empty)          | not reported                                     | the element is empty        |
        | 2024-25 | (spaces)         | not reported                                     | only spaces                 |
        | 2025-26 | RC2              | reported on ReasonForClosure and PersonDeathDate | died                        |
        | 2025-26 | RC7              | not reported                                     | services ceased             |

    Scenario Outline: In <year>, closed because the child died, on <PersonDeathDate>: <why>
      Given a <year> return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And an episode:
        | CINclosureDate   | ReasonForClosure |
        | <CINclosureDate> | RC2              |
      Then 8585Q is <outcome>

      Examples:
        | year    | CINclosureDate | PersonDeathDate | outcome                                          | why                                    |
        | 2022-23 | 2022-06-10     | 2022-06-01      | not reported                                     | a date of death                        |
        | 2025-26 | 2025-06-10     | 2025-06-01      | not reported                                     | a date of death                        |
        | 2024-25 | 2024-06-10     | 2024-06-01      | not reported                                     | a date of death                        |
        | 2024-25 | 2024-06-10     | 2024-07-01      | not reported                                     | a date of death after the closure      |
        | 2024-25 | 2024-06-10     | 2019-06-01      | not reported                                     | a date of death before the census year |
        | 2024-25 |                | 2024-06-01      | not reported                                     | a date of death and no closure date    |
        | 2024-25 |                |                 | reported on ReasonForClosure and PersonDeathDate | neither date                           |
        | 2024-25 | 2024-06-10     |                 | reported on ReasonForClosure and PersonDeathDate | left out                               |
        | 2024-25 | 2024-06-10     | (empty)         | reported on ReasonForClosure and PersonDeathDate | empty                                  |
        | 2024-25 | 2024-06-10     | (spaces)        | reported on ReasonForClosure and PersonDeathDate | only spaces                            |
        | 2024-25 | 2024-06-10     | 2024-05-32      | reported on ReasonForClosure and PersonDeathDate | no such day                            |
        | 2024-25 | 2024-06-10     | 01/06/2024      | reported on ReasonForClosure and PersonDeathDate | wrong format                           |

    Scenario: The date of death of another child does not help
      Given a 2024-25 return with children:
        | PersonDeathDate |
        | 2024-06-01      |
        |                 |
      And an episode:
        | ReasonForClosure |
        | RC2              |
      Then 8585Q is reported on ReasonForClosure and PersonDeathDate

    Scenario: Each episode is a finding, with reason and date as given
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-05-32      |
      And an episode:
        | CINreferralDate | ReasonForClosure |
        | 2024-05-01      | RC2              |
        | 2024-06-01      | RC7              |
        | 2024-07-01      | RC2              |
      And a child
      And an episode:
        | ReasonForClosure |
        | RC2              |
      Then 8585Q is reported on:
        | finding | child | place                            | value      |
        | 1       | 1     | CINdetails[1]/ReasonForClosure   | RC2        |
        | 1       | 1     | ChildIdentifiers/PersonDeathDate | 2024-05-32 |
        | 2       | 1     | CINdetails[3]/ReasonForClosure   | RC2        |
        | 2       | 1     | ChildIdentifiers/PersonDeathDate | 2024-05-32 |
        | 3       | 2     | CINdetails[1]/ReasonForClosure   | RC2        |
        | 3       | 2     | ChildIdentifiers/PersonDeathDate |            |
