@error
Feature: 8590 Child record has no episode

  @from-2022-23
  Rule: Every child has at least one episode

    Scenario Outline: In <year>, a child without an episode
      Given a <year> return
      And no episode
      Then 8590 is reported on LAchildID

      Examples:
        | year    |
        | 2022-23 |
        | 2024-25 |
        | 2025-26 |

    Scenario Outline: In <year>, a child with an episode
      Given a <year> return
      Then 8590 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2025-26 |

    Scenario: An episode is enough, whatever it contains
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralSource | PrimaryNeedCode | ReferralNFA |
        |                 |                |                 |             |
      Then 8590 is not reported

    Scenario: A child with several episodes is not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | true        |
        | 2024-09-01      | true        |
      Then 8590 is not reported

    Scenario: An unborn child needs an episode as well
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate |
        |                 | 2025-05-01              |
      And no episode
      Then 8590 is reported on LAchildID

    Scenario: The episode of another record with the same ID does not count
      Given a 2024-25 return with a child:
        | LAchildID |
        | A123      |
      And no episode
      And a child:
        | LAchildID |
        | A123      |
      Then 8590 is reported on:
        | finding | child | place                      | value |
        | 1       | 1     | ChildIdentifiers/LAchildID | A123  |

    Scenario: Each child without an episode is reported, also one without an ID
      Given a 2024-25 return with a child:
        | LAchildID |
        | A1        |
      And no episode
      And a child
      And a child:
        | LAchildID |
        |           |
      And no episode
      Then 8590 is reported on:
        | finding | child | place                      | value |
        | 1       | 1     | ChildIdentifiers/LAchildID | A1    |
        | 2       | 3     | ChildIdentifiers/LAchildID |       |
