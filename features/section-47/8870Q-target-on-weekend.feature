@query
Feature: 8870Q Target date for the conference falls on a weekend

  @from-2022-23
  Rule: The target date for a conference is not a Saturday or Sunday

    Scenario Outline: Target date <InitialCPCtarget>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget   |
        | 2024-06-03         | <InitialCPCtarget> |
      Then 8870Q is <outcome>

      Examples:
        | InitialCPCtarget | outcome                      | why                               |
        | 2024-06-21       | not reported                 | a Friday                          |
        | 2024-06-22       | reported on InitialCPCtarget | a Saturday                        |
        | 2024-06-23       | reported on InitialCPCtarget | a Sunday                          |
        | 2024-06-24       | not reported                 | a Monday                          |
        | 2024-08-26       | not reported                 | a bank holiday                    |
        | 2024-12-25       | not reported                 | Christmas Day, a Wednesday        |
        | 2024-02-29       | not reported                 | a leap day, a Thursday            |
        | 2027-02-28       | reported on InitialCPCtarget | a Sunday after the year           |
        | 0001-01-01       | not reported                 | the first date there is, a Monday |
        | 9999-12-31       | not reported                 | the last date there is, a Friday  |

      Examples: The date is missing or cannot be read
        | InitialCPCtarget | outcome      | why                                    |
        |                  | not reported | the target date is left out            |
        | (empty)          | not reported | the target date is empty               |
        | (spaces)         | not reported | the target date is only spaces         |
        | 2024-06-31       | not reported | the target date is no day there is     |
        | 01/06/2024       | not reported | the target date is in the wrong format |

    Scenario Outline: In <year>, target date <InitialCPCtarget>
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate   | InitialCPCtarget   |
        | <S47ActualStartDate> | <InitialCPCtarget> |
      Then 8870Q is <outcome>

      Examples:
        | year    | S47ActualStartDate | InitialCPCtarget | outcome                      |
        | 2022-23 | 2022-06-01         | 2022-06-18       | reported on InitialCPCtarget |
        | 2022-23 | 2022-06-01         | 2022-06-17       | not reported                 |
        | 2025-26 | 2025-06-02         | 2025-06-22       | reported on InitialCPCtarget |
        | 2025-26 | 2025-06-02         | 2025-06-23       | not reported                 |

    Scenario: The start of the enquiry and the conference itself are of no account
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-22       |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC |
        | 2024-06-01         | 2024-06-21       | 2024-06-22       |
        | 2024-06-01         |                  | 2024-06-22       |
      Then 8870Q is not reported

    Scenario: Each target date on a weekend is a finding
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget |
        | 2024-06-03         | 2024-06-22       |
        | 2024-06-03         | 2024-06-24       |
        | 2024-06-03         | 2024-06-22       |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget |
        | 2024-06-03         | 2024-06-23       |
      Then 8870Q is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/InitialCPCtarget | 2024-06-22 |
        | 2       | 1     | CINdetails[1]/Section47[3]/InitialCPCtarget | 2024-06-22 |
        | 3       | 2     | CINdetails[1]/Section47[1]/InitialCPCtarget | 2024-06-23 |
