@error
Feature: 8875 Initial conference is dated on a weekend

  @from-2022-23
  Rule: The conference of an enquiry is not held on a Saturday or Sunday

    Scenario Outline: Conference <DateOfInitialCPC>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   |
        | 2024-06-03         | <DateOfInitialCPC> |
      Then 8875 is <outcome>

      Examples:
        | DateOfInitialCPC | outcome                      | why                               |
        | 2024-06-21       | not reported                 | a Friday                          |
        | 2024-06-22       | reported on DateOfInitialCPC | a Saturday                        |
        | 2024-06-23       | reported on DateOfInitialCPC | a Sunday                          |
        | 2024-06-24       | not reported                 | a Monday                          |
        | 2024-08-26       | not reported                 | a bank holiday                    |
        | 2024-12-25       | not reported                 | Christmas Day, a Wednesday        |
        | 2024-02-29       | not reported                 | a leap day, a Thursday            |
        | 2027-02-28       | reported on DateOfInitialCPC | a Sunday after the year           |
        | 0001-01-01       | not reported                 | the first date there is, a Monday |
        | 9999-12-31       | not reported                 | the last date there is, a Friday  |

      Examples: The date is missing or cannot be read
        | DateOfInitialCPC | outcome      | why                                        |
        |                  | not reported | the conference date is left out            |
        | (empty)          | not reported | the conference date is empty               |
        | (spaces)         | not reported | the conference date is only spaces         |
        | 2024-06-31       | not reported | the conference date is no day there is     |
        | 01/06/2024       | not reported | the conference date is in the wrong format |

    Scenario Outline: In <year>, conference <DateOfInitialCPC>
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate   | DateOfInitialCPC   |
        | <S47ActualStartDate> | <DateOfInitialCPC> |
      Then 8875 is <outcome>

      Examples:
        | year    | S47ActualStartDate | DateOfInitialCPC | outcome                      |
        | 2022-23 | 2022-06-01         | 2022-06-18       | reported on DateOfInitialCPC |
        | 2022-23 | 2022-06-01         | 2022-06-17       | not reported                 |
        | 2025-26 | 2025-06-02         | 2025-06-22       | reported on DateOfInitialCPC |
        | 2025-26 | 2025-06-02         | 2025-06-23       | not reported                 |

    Scenario: The start of the enquiry and the target date are of no account
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC |
        | 2024-06-01         | 2024-06-22       | 2024-06-21       |
        | 2024-06-01         | 2024-06-22       |                  |
      Then 8875 is not reported

    Scenario: The conference date of a transfer in, given in the episode itself, is not tested
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-22       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-03         | 2024-06-21       |
      Then 8875 is not reported

    Scenario: Each conference on a weekend is a finding
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-03         | 2024-06-22       |
        | 2024-06-03         | 2024-06-24       |
        | 2024-06-03         | 2024-06-22       |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-03         | 2024-06-23       |
      Then 8875 is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC | 2024-06-22 |
        | 2       | 1     | CINdetails[1]/Section47[3]/DateOfInitialCPC | 2024-06-22 |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC | 2024-06-23 |
