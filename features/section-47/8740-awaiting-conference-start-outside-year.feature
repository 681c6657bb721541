@error
Feature: 8740 Enquiry awaiting its conference does not start in the census year

  @from-2022-23
  Rule: An enquiry that needs a conference and had none starts in the census year

    Scenario Outline: In <year>, an enquiry without a conference started <S47ActualStartDate>: <why>
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate   | ICPCnotRequired |
        | <S47ActualStartDate> | false           |
      Then 8740 is <outcome>

      Examples: About the first and the last day
        | year    | S47ActualStartDate | outcome                                                              | why                            |
        | 2022-23 | 2022-03-31         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the day before the year begins |
        | 2022-23 | 2022-04-01         | not reported                                                         | its first day                  |
        | 2022-23 | 2023-03-31         | not reported                                                         | its last day                   |
        | 2022-23 | 2023-04-01         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the day after                  |
        | 2023-24 | 2023-03-31         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the day before the year begins |
        | 2023-24 | 2024-03-31         | not reported                                                         | its last day, a Sunday         |
        | 2024-25 | 2024-03-31         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the day before the year begins |
        | 2024-25 | 2024-04-01         | not reported                                                         | its first day                  |
        | 2024-25 | 2025-03-31         | not reported                                                         | its last day                   |
        | 2024-25 | 2025-04-01         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the day after                  |
        | 2025-26 | 2025-03-31         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the day before the year begins |
        | 2025-26 | 2025-04-01         | not reported                                                         | its first day                  |
        | 2025-26 | 2026-03-31         | not reported                                                         | its last day                   |
        | 2025-26 | 2026-04-01         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the day after                  |

      Examples: A start that is missing or cannot be read is not in the year
        | year    | S47ActualStartDate | outcome                                                              | why                              |
        | 2024-25 |                    | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the start is left out            |
        | 2024-25 | (empty)            | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the start is empty               |
        | 2024-25 | (spaces)           | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the start is only spaces         |
        | 2024-25 | 2024-06-31         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the start is no day there is     |
        | 2024-25 | 01/06/2024         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the start is in the wrong format |

    Scenario Outline: Started before the year, ICPCnotRequired <ICPCnotRequired>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired   |
        | 2024-03-31         | <ICPCnotRequired> |
      Then 8740 is <outcome>

      Examples:
        | ICPCnotRequired | outcome                                                              | why                                    |
        | false           | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | a conference is required               |
        | 0               | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | a conference is required, written as 0 |
        | true            | not reported                                                         | none is required                       |
        | 1               | not reported                                                         | none is required, written as 1         |
        |                 | not reported                                                         | left out                               |
        | (empty)         | not reported                                                         | the element is empty                   |
        | FALSE           | not reported                                                         | capitals are not valid                 |

    Scenario Outline: Started before the year, conference <DateOfInitialCPC>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired |
        | 2024-03-28         | <DateOfInitialCPC> | false           |
      Then 8740 is <outcome>

      Examples:
        | DateOfInitialCPC | outcome                                                              | why                                        |
        | 2024-04-10       | not reported                                                         | it was held                                |
        | 2024-03-28       | not reported                                                         | it was held before the year                |
        | 2025-04-10       | not reported                                                         | it was held after the year                 |
        |                  | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the conference date is left out            |
        | (empty)          | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the conference date is empty               |
        | (spaces)         | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the conference date is only spaces         |
        | 2024-06-31       | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the conference date is no day there is     |
        | 01/06/2024       | reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired | the conference date is in the wrong format |

    Scenario: An enquiry with nothing in it is not reported
      Given a 2024-25 return
      And an empty Section47 in the episode
      Then 8740 is not reported

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-03-20         | false           |
      Then 8740 is reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired

    Scenario: A target date, or the conference date of a transfer in, is no conference of the enquiry
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-17       |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | ICPCnotRequired |
        | 2024-03-20         | 2024-04-10       | false           |
      Then 8740 is reported on S47ActualStartDate, DateOfInitialCPC and ICPCnotRequired

    Scenario: Parts of different enquiries and children are not taken together
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-03-20         |                  | true            |
        | 2024-03-20         | 2024-04-10       | false           |
        | 2024-06-03         |                  | false           |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-03-20         |                 |
      Then 8740 is not reported

    Scenario: Each such enquiry is a finding
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-03-20         |                  | false           |
        | 2024-03-20         | 2024-04-10       | false           |
        |                    | 2024-04-31       | 0               |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2025-04-01         | false           |
      Then 8740 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-03-20 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   |            |
        | 1       | 1     | CINdetails[1]/Section47[1]/ICPCnotRequired    | false      |
        | 2       | 1     | CINdetails[1]/Section47[3]/S47ActualStartDate |            |
        | 2       | 1     | CINdetails[1]/Section47[3]/DateOfInitialCPC   | 2024-04-31 |
        | 2       | 1     | CINdetails[1]/Section47[3]/ICPCnotRequired    | 0          |
        | 3       | 2     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2025-04-01 |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC   |            |
        | 3       | 2     | CINdetails[1]/Section47[1]/ICPCnotRequired    | false      |
