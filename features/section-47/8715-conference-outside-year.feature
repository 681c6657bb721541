@error
Feature: 8715 Initial conference is held outside the census year

  @from-2022-23
  Rule: The conference of an enquiry, where it has one, is held in the census year

    Scenario Outline: In <year>, a conference held <DateOfInitialCPC>: <why>
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate   | DateOfInitialCPC   |
        | <S47ActualStartDate> | <DateOfInitialCPC> |
      Then 8715 is <outcome>

      Examples: About the first and the last day
        | year    | S47ActualStartDate | DateOfInitialCPC | outcome                      | why                            |
        | 2022-23 | 2022-03-14         | 2022-03-31       | reported on DateOfInitialCPC | the day before the year begins |
        | 2022-23 | 2022-03-14         | 2022-04-01       | not reported                 | its first day                  |
        | 2022-23 | 2023-03-13         | 2023-03-31       | not reported                 | its last day                   |
        | 2022-23 | 2023-03-13         | 2023-04-01       | reported on DateOfInitialCPC | the day after                  |
        | 2023-24 | 2024-03-13         | 2024-03-31       | not reported                 | its last day, a Sunday         |
        | 2023-24 | 2024-03-13         | 2024-04-01       | reported on DateOfInitialCPC | the day after                  |
        | 2024-25 | 2024-03-14         | 2024-03-31       | reported on DateOfInitialCPC | the day before the year begins |
        | 2024-25 | 2024-03-14         | 2024-04-01       | not reported                 | its first day                  |
        | 2024-25 | 2025-03-13         | 2025-03-31       | not reported                 | its last day                   |
        | 2024-25 | 2025-03-13         | 2025-04-01       | reported on DateOfInitialCPC | the day after                  |
        | 2025-26 | 2025-03-13         | 2025-03-31       | reported on DateOfInitialCPC | the day before the year begins |
        | 2025-26 | 2025-03-13         | 2025-04-01       | not reported                 | its first day                  |
        | 2025-26 | 2026-03-13         | 2026-03-31       | not reported                 | its last day                   |
        | 2025-26 | 2026-03-13         | 2026-04-01       | reported on DateOfInitialCPC | the day after                  |

      Examples: The date is missing or cannot be read
        | year    | S47ActualStartDate | DateOfInitialCPC | outcome      | why                                        |
        | 2024-25 | 2024-06-03         |                  | not reported | the conference date is left out            |
        | 2024-25 | 2024-06-03         | (empty)          | not reported | the conference date is empty               |
        | 2024-25 | 2024-06-03         | (spaces)         | not reported | the conference date is only spaces         |
        | 2024-25 | 2024-06-03         | 2024-06-31       | not reported | the conference date is no day there is     |
        | 2024-25 | 2024-06-03         | 01/06/2024       | not reported | the conference date is in the wrong format |

    Scenario: The conference date of a transfer in, given in the episode itself, is not tested
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2023-06-17       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-03         | 2024-06-17       |
      Then 8715 is not reported

    Scenario: The start of the enquiry and the target date are of no account
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC |
        | 2024-03-20         | 2025-04-10       | 2024-04-10       |
        | 2024-03-20         | 2024-03-28       |                  |
      Then 8715 is not reported

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-03         | 2024-06-17       |
      Then 8715 is not reported

    Scenario: Each conference outside the year is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-03-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-03-04         | 2024-03-18       |
        | 2024-05-02         | 2024-05-16       |
      And an episode:
        | CINreferralDate |
        | 2025-03-03      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2025-03-20         | 2025-04-03       |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-03-04         | 2024-03-18       |
      Then 8715 is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC | 2024-03-18 |
        | 2       | 1     | CINdetails[2]/Section47[1]/DateOfInitialCPC | 2025-04-03 |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC | 2024-03-18 |
