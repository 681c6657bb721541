@error
Feature: 8905 Initial category of abuse is missing or not valid

  @from-2022-23
  Rule: A child protection plan has a valid initial category of abuse

    Scenario Outline: InitialCategoryOfAbuse <InitialCategoryOfAbuse>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | InitialCategoryOfAbuse   | LatestCategoryOfAbuse |
        | 2024-06-03   | <InitialCategoryOfAbuse> | NEG                   |
      Then 8905 is <outcome>

      Examples: The codes
        | InitialCategoryOfAbuse | outcome      | why             |
        | NEG                    | not reported | neglect         |
        | PHY                    | not reported | physical abuse  |
        | SAB                    | not reported | sexual abuse    |
        | EMO                    | not reported | emotional abuse |
        | MUL                    | not reported | multiple        |

      Examples: Any other
        | InitialCategoryOfAbuse | outcome                            | why                      |
        | ABC                    | reported on InitialCategoryOfAbuse | no such code             |
        | neg                    | reported on InitialCategoryOfAbuse | small letters            |
        | NEG PHY                | reported on InitialCategoryOfAbuse | two codes in one element |
        | NEGL                   | reported on InitialCategoryOfAbuse | a letter too many        |
        |                        | reported on InitialCategoryOfAbuse | left out                 |
        | (empty)                | reported on InitialCategoryOfAbuse | the element is empty     |
        | (spaces)               | reported on InitialCategoryOfAbuse | only spaces              |

    Scenario Outline: In <year>, InitialCategoryOfAbuse <InitialCategoryOfAbuse>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | InitialCategoryOfAbuse   |
        | <CPPstartDate> | <InitialCategoryOfAbuse> |
      Then 8905 is <outcome>

      Examples:
        | year    | CPPstartDate | InitialCategoryOfAbuse | outcome                            |
        | 2022-23 | 2022-06-01   | MUL                    | not reported                       |
        | 2022-23 | 2022-06-01   | ABC                    | reported on InitialCategoryOfAbuse |
        | 2025-26 | 2025-06-02   | MUL                    | not reported                       |
        | 2025-26 | 2025-06-02   | ABC                    | reported on InitialCategoryOfAbuse |

    Scenario Outline: In <year>, each of the five codes is accepted
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | InitialCategoryOfAbuse |
        | NEG                    |
        | PHY                    |
        | SAB                    |
        | EMO                    |
        | MUL                    |
      Then 8905 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2023-24 |
        | 2024-25 |
        | 2025-26 |
        | 2026-27 |

    Scenario: The latest category is of no account
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | InitialCategoryOfAbuse | LatestCategoryOfAbuse |
        | 2024-06-03   | NEG                    | ABC                   |
      Then 8905 is not reported

    Scenario: A plan with nothing in it is reported
      Given a 2024-25 return
      And an empty ChildProtectionPlans in the episode
      Then 8905 is reported on InitialCategoryOfAbuse

    Scenario: A child without a child protection plan is not reported
      Given a 2024-25 return
      Then 8905 is not reported

    Scenario: Each such plan is a finding
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | InitialCategoryOfAbuse |
        | 2024-06-03   | ABC                    |
        | 2024-08-01   | EMO                    |
        | 2024-10-01   |                        |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | InitialCategoryOfAbuse |
        | 2024-06-03   | mul                    |
      Then 8905 is reported on:
        | finding | child | place                                                        | value |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/InitialCategoryOfAbuse | ABC   |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[3]/InitialCategoryOfAbuse |       |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/InitialCategoryOfAbuse | mul   |
