@error
Feature: 8615 Enquiry starts after its conference, or has no start date

  @from-2022-23
  Rule: An enquiry with a conference has a start date, on or before the day of the conference

    Scenario Outline: Enquiry started <S47ActualStartDate>, conference <DateOfInitialCPC>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate   | DateOfInitialCPC   |
        | <S47ActualStartDate> | <DateOfInitialCPC> |
      Then 8615 is <outcome>

      Examples:
        | S47ActualStartDate | DateOfInitialCPC | outcome                                             | why                    |
        | 2024-06-11         | 2024-06-10       | reported on S47ActualStartDate and DateOfInitialCPC | started the day after  |
        | 2024-06-10         | 2024-06-10       | not reported                                        | on one day             |
        | 2024-06-09         | 2024-06-10       | not reported                                        | started the day before |
        | 9999-12-31         | 0001-01-01       | reported on S47ActualStartDate and DateOfInitialCPC | as far apart as can be |

      Examples: The start is missing or cannot be read
        | S47ActualStartDate | DateOfInitialCPC | outcome                                             | why                              |
        |                    | 2024-06-10       | reported on S47ActualStartDate and DateOfInitialCPC | the start is left out            |
        | (empty)            | 2024-06-10       | reported on S47ActualStartDate and DateOfInitialCPC | the start is empty               |
        | (spaces)           | 2024-06-10       | reported on S47ActualStartDate and DateOfInitialCPC | the start is only spaces         |
        | 2024-06-31         | 2024-06-10       | reported on S47ActualStartDate and DateOfInitialCPC | the start is no day there is     |
        | 01/06/2024         | 2024-06-10       | reported on S47ActualStartDate and DateOfInitialCPC | the start is in the wrong format |

      Examples: The conference date is missing or cannot be read
        | S47ActualStartDate | DateOfInitialCPC | outcome      | why                                        |
        | 2024-06-11         |                  | not reported | the conference date is left out            |
        | 2024-06-11         | (empty)          | not reported | the conference date is empty               |
        | 2024-06-11         | (spaces)         | not reported | the conference date is only spaces         |
        | 2024-06-11         | 2024-06-31       | not reported | the conference date is no day there is     |
        | 2024-06-11         | 01/06/2024       | not reported | the conference date is in the wrong format |
        |                    |                  | not reported | there is neither                           |

    Scenario Outline: In <year>, an enquiry that starts <when> the conference
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate   | DateOfInitialCPC   |
        | <S47ActualStartDate> | <DateOfInitialCPC> |
      Then 8615 is <outcome>

      Examples:
        | year    | S47ActualStartDate | DateOfInitialCPC | outcome                                             | when          |
        | 2022-23 | 2022-06-10         | 2022-06-09       | reported on S47ActualStartDate and DateOfInitialCPC | after         |
        | 2022-23 | 2022-06-10         | 2022-06-10       | not reported                                        | on the day of |
        | 2025-26 | 2025-06-11         | 2025-06-10       | reported on S47ActualStartDate and DateOfInitialCPC | after         |
        | 2025-26 | 2025-06-10         | 2025-06-10       | not reported                                        | on the day of |

    Scenario: An enquiry with nothing in it is not reported
      Given a 2024-25 return
      And an empty Section47 in the episode
      Then 8615 is not reported

    Scenario: The conference date of a transfer in, given in the episode itself, plays no part
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-10       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-11         |                  |
        |                    |                  |
      Then 8615 is not reported

    Scenario: The target date is of no account
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC |
        | 2024-06-03         | 2024-05-31       | 2024-06-10       |
        | 2024-06-03         | 2024-05-31       |                  |
      Then 8615 is not reported

    Scenario: Start and conference of different enquiries, episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-02         | 2024-05-15       |
        | 2024-08-01         | 2024-08-15       |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-09-02         |                  |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2025-01-02         | 2025-01-15       |
      Then 8615 is not reported

    Scenario: Each such enquiry is a finding, with both dates as given
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-11         | 2024-06-10       |
        | 2024-06-10         | 2024-06-24       |
        |                    | 2024-06-10       |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-31         | 2024-06-10       |
      Then 8615 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-11 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   | 2024-06-10 |
        | 2       | 1     | CINdetails[1]/Section47[3]/S47ActualStartDate |            |
        | 2       | 1     | CINdetails[1]/Section47[3]/DateOfInitialCPC   | 2024-06-10 |
        | 3       | 2     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-31 |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC   | 2024-06-10 |
