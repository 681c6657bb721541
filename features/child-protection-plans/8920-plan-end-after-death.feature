@error
Feature: 8920 Child protection plan ends after the child died

  @from-2022-23
  Rule: A child protection plan does not end after the day the child died

    Scenario Outline: Died <PersonDeathDate>, plan ended <CPPendDate>: <why>
      Given a 2024-25 return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate   |
        | 2024-04-15   | <CPPendDate> |
      Then 8920 is <outcome>

      Examples:
        | PersonDeathDate | CPPendDate | outcome                                    | why                    |
        | 2024-07-01      | 2024-07-02 | reported on CPPendDate and PersonDeathDate | the day after          |
        | 2024-07-01      | 2024-07-01 | not reported                               | the same day           |
        | 2024-07-01      | 2024-06-30 | not reported                               | the day before         |
        | 0001-01-01      | 9999-12-31 | reported on CPPendDate and PersonDeathDate | as far apart as can be |

      Examples: The date of death is missing or cannot be read
        | PersonDeathDate | CPPendDate | outcome      | why                                      |
        |                 | 2024-07-02 | not reported | the date of death is left out            |
        | (empty)         | 2024-07-02 | not reported | the date of death is empty               |
        | (spaces)        | 2024-07-02 | not reported | the date of death is only spaces         |
        | 2024-06-31      | 2024-07-02 | not reported | the date of death is no day there is     |
        | 01/06/2024      | 2024-07-02 | not reported | the date of death is in the wrong format |

      Examples: The end is missing or cannot be read, so the plan is open
        | PersonDeathDate | CPPendDate | outcome      | why                            |
        | 2024-05-01      |            | not reported | the end is left out            |
        | 2024-05-01      | (empty)    | not reported | the end is empty               |
        | 2024-05-01      | (spaces)   | not reported | the end is only spaces         |
        | 2024-05-01      | 2024-06-31 | not reported | the end is no day there is     |
        | 2024-05-01      | 01/06/2024 | not reported | the end is in the wrong format |

    Scenario Outline: In <year>, a plan that ends <when> the child died
      Given a <year> return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And the episode has ChildProtectionPlans:
        | CPPendDate   |
        | <CPPendDate> |
      Then 8920 is <outcome>

      Examples:
        | year    | PersonDeathDate | CPPendDate | outcome                                    | when          |
        | 2022-23 | 2022-07-01      | 2022-07-02 | reported on CPPendDate and PersonDeathDate | the day after |
        | 2022-23 | 2022-07-01      | 2022-07-01 | not reported                               | the day       |
        | 2025-26 | 2025-07-01      | 2025-07-02 | reported on CPPendDate and PersonDeathDate | the day after |
        | 2025-26 | 2025-07-01      | 2025-07-01 | not reported                               | the day       |

    Scenario: The start of the plan and the closure of the case are of no account
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-07-01      |
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC2              |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-07-15   | 2024-07-01 |
        | 2024-07-15   |            |
      Then 8920 is not reported

    Scenario: The death of another child does not count
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-07-01      |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-03   | 2024-08-01 |
      Then 8920 is not reported

    Scenario: Each such plan in any episode is a finding
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-07-01      |
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-10   | 2024-07-02 |
        | 2024-05-10   | 2024-06-03 |
      And an episode:
        | CINreferralDate |
        | 2024-06-20      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-25   | 2024-08-01 |
      And a child:
        | PersonDeathDate |
        | 2024-09-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-03   | 2024-09-02 |
      Then 8920 is reported on:
        | finding | child | place                                            | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate | 2024-07-02 |
        | 1       | 1     | ChildIdentifiers/PersonDeathDate                 | 2024-07-01 |
        | 2       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPendDate | 2024-08-01 |
        | 2       | 1     | ChildIdentifiers/PersonDeathDate                 | 2024-07-01 |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate | 2024-09-02 |
        | 3       | 2     | ChildIdentifiers/PersonDeathDate                 | 2024-09-01 |
