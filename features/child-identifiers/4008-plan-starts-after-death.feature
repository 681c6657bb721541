@error
Feature: 4008 CIN plan starts after the child died

  @from-2022-23
  Rule: A CIN plan starts on or before the day the child died

    Scenario Outline: Died <PersonDeathDate>, plan started <CINPlanStartDate>: <why>
      Given a 2024-25 return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And the episode has CINPlanDates:
        | CINPlanStartDate   |
        | <CINPlanStartDate> |
      Then 4008 is <outcome>

      Examples: Either side of the death
        | PersonDeathDate | CINPlanStartDate | outcome                                          | why                     |
        | 2024-06-01      | 2024-06-02       | reported on CINPlanStartDate and PersonDeathDate | the day after           |
        | 2024-06-01      | 2024-06-01       | not reported                                     | the same day            |
        | 2024-06-01      | 2024-05-31       | not reported                                     | the day before          |
        | 2023-06-01      | 2024-05-31       | reported on CINPlanStartDate and PersonDeathDate | a year after            |
        | 0001-01-01      | 2024-05-31       | reported on CINPlanStartDate and PersonDeathDate | the first date there is |
        | 2024-06-01      | 9999-12-31       | reported on CINPlanStartDate and PersonDeathDate | the last date there is  |

      Examples: No date of death that can be read
        | PersonDeathDate | CINPlanStartDate | outcome      | why                 |
        |                 | 2024-06-02       | not reported | death: left out     |
        | (empty)         | 2024-06-02       | not reported | death: empty        |
        | (spaces)        | 2024-06-02       | not reported | death: only spaces  |
        | 2024-05-32      | 2024-06-02       | not reported | death: no such day  |
        | 01/06/2024      | 2024-06-02       | not reported | death: wrong format |

      Examples: No start date that can be read
        | PersonDeathDate | CINPlanStartDate | outcome      | why                 |
        | 2024-06-01      |                  | not reported | start: left out     |
        | 2024-06-01      | (empty)          | not reported | start: empty        |
        | 2024-06-01      | (spaces)         | not reported | start: only spaces  |
        | 2024-06-01      | 2024-06-31       | not reported | start: no such day  |
        | 2024-06-01      | 02/06/2024       | not reported | start: wrong format |

    Scenario Outline: In <year>, a plan that starts <when> the day of death
      Given a <year> return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And the episode has CINPlanDates:
        | CINPlanStartDate   |
        | <CINPlanStartDate> |
      Then 4008 is <outcome>

      Examples:
        | year    | PersonDeathDate | CINPlanStartDate | outcome                                          | when  |
        | 2022-23 | 2022-06-01      | 2022-06-02       | reported on CINPlanStartDate and PersonDeathDate | after |
        | 2022-23 | 2022-06-01      | 2022-06-01       | not reported                                     | on    |
        | 2025-26 | 2025-06-01      | 2025-06-02       | reported on CINPlanStartDate and PersonDeathDate | after |
        | 2025-26 | 2025-06-01      | 2025-06-01       | not reported                                     | on    |

    Scenario: The end of a plan does not matter here
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-06-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-15       | 2024-07-01     |
      Then 4008 is not reported

    Scenario: A plan with nothing in it is not reported
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-06-01      |
      And an empty CINPlanDates in the episode
      Then 4008 is not reported

    Scenario: The death of one child does not count for the plan of another
      Given a 2024-25 return with children:
        | PersonDeathDate |
        | 2024-06-01      |
        |                 |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-02       |
      Then 4008 is not reported

    Scenario: Each plan of any episode is a finding, also two that start on the same day
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-06-01      |
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-02       |
        | 2024-05-01       |
        | 2024-06-02       |
      And an episode:
        | CINreferralDate |
        | 2024-05-20      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-07-01       |
      And a child:
        | PersonDeathDate |
        | 2024-09-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-09-02       |
      Then 4008 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-06-02 |
        | 1       | 1     | ChildIdentifiers/PersonDeathDate               | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate | 2024-06-02 |
        | 2       | 1     | ChildIdentifiers/PersonDeathDate               | 2024-06-01 |
        | 3       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanStartDate | 2024-07-01 |
        | 3       | 1     | ChildIdentifiers/PersonDeathDate               | 2024-06-01 |
        | 4       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-09-02 |
        | 4       | 2     | ChildIdentifiers/PersonDeathDate               | 2024-09-01 |
