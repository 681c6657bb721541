@error
Feature: 8915 Child protection plan starts after the child died

  @from-2022-23
  Rule: A child protection plan does not start after the day the child died

    Scenario Outline: Died <PersonDeathDate>, plan started <CPPstartDate>: <why>
      Given a 2024-25 return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 8915 is <outcome>

      Examples:
        | PersonDeathDate | CPPstartDate | outcome                                      | why                    |
        | 2024-07-01      | 2024-07-02   | reported on CPPstartDate and PersonDeathDate | the day after          |
        | 2024-07-01      | 2024-07-01   | not reported                                 | the same day           |
        | 2024-07-01      | 2024-06-30   | not reported                                 | the day before         |
        | 0001-01-01      | 9999-12-31   | reported on CPPstartDate and PersonDeathDate | as far apart as can be |

      Examples: A date is missing or cannot be read
        | PersonDeathDate | CPPstartDate | outcome      | why                                      |
        |                 | 2024-07-02   | not reported | the date of death is left out            |
        | (empty)         | 2024-07-02   | not reported | the date of death is empty               |
        | (spaces)        | 2024-07-02   | not reported | the date of death is only spaces         |
        | 2024-06-31      | 2024-07-02   | not reported | the date of death is no day there is     |
        | 01/06/2024      | 2024-07-02   | not reported | the date of death is in the wrong format |
        | 2024-05-01      |              | not reported | the start is left out                    |
        | 2024-05-01      | (empty)      | not reported | the start is empty                       |
        | 2024-05-01      | (spaces)     | not reported | the start is only spaces                 |
        | 2024-05-01      | 2024-06-31   | not reported | the start is no day there is             |
        | 2024-05-01      | 01/06/2024   | not reported | the start is in the wrong format         |

    Scenario Outline: In <year>, a plan that starts <when> the child died
      Given a <year> return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 8915 is <outcome>

      Examples:
        | year    | PersonDeathDate | CPPstartDate | outcome                                      | when          |
        | 2022-23 | 2022-07-01      | 2022-07-02   | reported on CPPstartDate and PersonDeathDate | the day after |
        | 2022-23 | 2022-07-01      | 2022-07-01   | not reported                                 | the day       |
        | 2025-26 | 2025-07-01      | 2025-07-02   | reported on CPPstartDate and PersonDeathDate | the day after |
        | 2025-26 | 2025-07-01      | 2025-07-01   | not reported                                 | the day       |

    Scenario: The end of the plan is of no account
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-07-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-03   | 2024-08-01 |
        |              | 2024-08-01 |
      Then 8915 is not reported

    Scenario: The death of another child does not count
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-07-01      |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-08-01   |
      Then 8915 is not reported

    Scenario: Each such plan in any episode is a finding
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-07-01      |
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-07-02   |
        | 2024-06-03   |
      And an episode:
        | CINreferralDate |
        | 2024-06-20      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-08-01   |
      And a child:
        | PersonDeathDate |
        | 2024-09-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-09-02   |
      Then 8915 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-07-02 |
        | 1       | 1     | ChildIdentifiers/PersonDeathDate                   | 2024-07-01 |
        | 2       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPstartDate | 2024-08-01 |
        | 2       | 1     | ChildIdentifiers/PersonDeathDate                   | 2024-07-01 |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-09-02 |
        | 3       | 2     | ChildIdentifiers/PersonDeathDate                   | 2024-09-01 |
