@error
Feature: 8910 Latest category of abuse is missing or not valid

  @from-2022-23
  Rule: A child protection plan has a valid latest category of abuse

    Scenario Outline: LatestCategoryOfAbuse <LatestCategoryOfAbuse>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | LatestCategoryOfAbuse   | InitialCategoryOfAbuse |
        | 2024-06-03   | <LatestCategoryOfAbuse> | NEG                    |
      Then 8910 is <outcome>

      Examples: The codes
        | LatestCategoryOfAbuse | outcome      | why             |
        | NEG                   | not reported | neglect         |
        | PHY                   | not reported | physical abuse  |
        | SAB                   | not reported | sexual abuse    |
        | EMO                   | not reported | emotional abuse |
        | MUL                   | not reported | multiple        |

      Examples: Any other
        | LatestCategoryOfAbuse | outcome                           | why                      |
        | ABC                   | reported on LatestCategoryOfAbuse | no such code             |
        | neg                   | reported on LatestCategoryOfAbuse | small letters            |
        | NEG PHY               | reported on LatestCategoryOfAbuse | two codes in one element |
        | NEGL                  | reported on LatestCategoryOfAbuse | a letter too many        |
        |                       | reported on LatestCategoryOfAbuse | left out                 |
        | (empty)               | reported on LatestCategoryOfAbuse | the element is empty     |
        | (spaces)              | reported on LatestCategoryOfAbuse | only spaces              |

    Scenario Outline: In <year>, LatestCategoryOfAbuse <LatestCategoryOfAbuse>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | LatestCategoryOfAbuse   |
        | <CPPstartDate> | <LatestCategoryOfAbuse> |
      Then 8910 is <outcome>

      Examples:
        | year    | CPPstartDate | LatestCategoryOfAbuse | outcome                           |
        | 2022-23 | 2022-06-01   | MUL                   | not reported                      |
        | 2022-23 | 2022-06-01   | ABC                   | reported on LatestCategoryOfAbuse |
        | 2025-26 | 2025-06-02   | MUL                   | not reported                      |
        | 2025-26 | 2025-06-02   | ABC                   | reported on LatestCategoryOfAbuse |

    Scenario Outline: In <year>, each of the five codes is accepted
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | LatestCategoryOfAbuse |
        | NEG                   |
        | PHY                   |
        | SAB                   |
        | EMO                   |
        | MUL                   |
      Then 8910 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2023-24 |
        | 2024-25 |
        | 2025-26 |
        | 2026-27 |

    Scenario: The initial category is of no account
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | LatestCategoryOfAbuse | InitialCategoryOfAbuse |
        | 2024-06-03   | NEG                   | ABC                    |
      Then 8910 is not reported

    Scenario: A plan with nothing in it is reported
      Given a 2024-25 return
      And an empty ChildProtectionPlans in the episode
      Then 8910 is reported on LatestCategoryOfAbuse

    Scenario: A child without a child protection plan is not reported
      Given a 2024-25 return
      Then 8910 is not reported

    Scenario: Each such plan is a finding
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | LatestCategoryOfAbuse |
        | 2024-06-03   | ABC                   |
        | 2024-08-01   | EMO                   |
        | 2024-10-01   |                       |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | LatestCategoryOfAbuse |
        | 2024-06-03   | mul                   |
      Then 8910 is reported on:
        | finding | child | place                                                       | value |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/LatestCategoryOfAbuse | ABC   |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[3]/LatestCategoryOfAbuse |       |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/LatestCategoryOfAbuse | mul   |
