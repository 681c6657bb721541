@error
Feature: 8730 Number of earlier child protection plans is missing or not valid

  @from-2022-23
  Rule: A child protection plan gives the number of earlier plans, 0 or more

    Scenario Outline: NumberOfPreviousCPP <NumberOfPreviousCPP>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | NumberOfPreviousCPP   |
        | 2024-06-03   | <NumberOfPreviousCPP> |
      Then 8730 is <outcome>

      Examples: Whole numbers
        | NumberOfPreviousCPP   | outcome                         | why                              |
        | 0                     | not reported                    | the first plan                   |
        | 1                     | not reported                    | one earlier plan                 |
        | 12                    | not reported                    | twelve of them                   |
        | 007                   | not reported                    | zeros in front                   |
        | +2                    | not reported                    | a plus sign in front             |
        | 99999999999999999999  | not reported                    | more than any child can have had |
        | -1                    | reported on NumberOfPreviousCPP | less than zero                   |
        | -99999999999999999999 | reported on NumberOfPreviousCPP | far less than zero               |

      Examples: Not a whole number
        | NumberOfPreviousCPP | outcome                         | why             |
        | abc                 | reported on NumberOfPreviousCPP | letters         |
        | 1.5                 | reported on NumberOfPreviousCPP | a fraction      |
        | 1.0                 | reported on NumberOfPreviousCPP | a decimal point |
        | 1 2                 | reported on NumberOfPreviousCPP | two numbers     |
        | +                   | reported on NumberOfPreviousCPP | a sign alone    |
        | 1e3                 | reported on NumberOfPreviousCPP | a power of ten  |

      Examples: Missing
        | NumberOfPreviousCPP | outcome                         | why                  |
        |                     | reported on NumberOfPreviousCPP | left out             |
        | (empty)             | reported on NumberOfPreviousCPP | the element is empty |
        | (spaces)            | reported on NumberOfPreviousCPP | only spaces          |

    Scenario Outline: In <year>, NumberOfPreviousCPP <NumberOfPreviousCPP>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | NumberOfPreviousCPP   |
        | <CPPstartDate> | <NumberOfPreviousCPP> |
      Then 8730 is <outcome>

      Examples:
        | year    | CPPstartDate | NumberOfPreviousCPP | outcome                         |
        | 2022-23 | 2022-06-01   |                     | reported on NumberOfPreviousCPP |
        | 2022-23 | 2022-06-01   | 0                   | not reported                    |
        | 2025-26 | 2025-06-02   |                     | reported on NumberOfPreviousCPP |
        | 2025-26 | 2025-06-02   | 0                   | not reported                    |

    Scenario: A plan with nothing in it is reported
      Given a 2024-25 return
      And an empty ChildProtectionPlans in the episode
      Then 8730 is reported on NumberOfPreviousCPP

    Scenario: A child without a child protection plan is not reported
      Given a 2024-25 return
      Then 8730 is not reported

    Scenario: Each such plan is a finding
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | NumberOfPreviousCPP |
        | 2024-06-03   | -1                  |
        | 2024-08-01   | 1                   |
        | 2024-10-01   |                     |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate | NumberOfPreviousCPP |
        | 2024-06-03   | none                |
      Then 8730 is reported on:
        | finding | child | place                                                     | value |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/NumberOfPreviousCPP | -1    |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[3]/NumberOfPreviousCPP |       |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/NumberOfPreviousCPP | none  |
