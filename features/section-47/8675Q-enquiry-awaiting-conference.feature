@query
Feature: 8675Q Enquiry is more than 15 working days old without a conference

  @from-2022-23
  Rule: An enquiry that needs a conference and had none did not start more than 15 working days before the census year ends

    Scenario Outline: In <year>, an enquiry without a conference started <S47ActualStartDate>: <why>
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate   | ICPCnotRequired |
        | <S47ActualStartDate> | false           |
      Then 8675Q is <outcome>

      Examples: About the 15th working day before the last day of the year
        | year    | S47ActualStartDate | outcome                                                              | why                                                         |
        | 2022-23 | 2023-03-09         | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the day before                                              |
        | 2022-23 | 2023-03-10         | not reported                                                         | that day                                                    |
        | 2023-24 | 2024-03-07         | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the day before, as Good Friday and the weekend do not count |
        | 2023-24 | 2024-03-08         | not reported                                                         | that day                                                    |
        | 2024-25 | 2025-03-09         | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the day before, a Sunday                                    |
        | 2024-25 | 2025-03-10         | not reported                                                         | that day                                                    |
        | 2024-25 | 2025-03-11         | not reported                                                         | the day after                                               |
        | 2024-25 | 2025-03-31         | not reported                                                         | the last day of the year                                    |
        | 2025-26 | 2026-03-09         | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the day before                                              |
        | 2025-26 | 2026-03-10         | not reported                                                         | that day                                                    |

      Examples: Farther away
        | year    | S47ActualStartDate | outcome                                                              | why                     |
        | 2024-25 | 2024-05-02         | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | months before           |
        | 2024-25 | 0001-01-01         | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the first date there is |
        | 2024-25 | 2025-04-02         | not reported                                                         | after the year          |

      Examples: The start is missing or cannot be read
        | year    | S47ActualStartDate | outcome      | why                              |
        | 2024-25 |                    | not reported | the start is left out            |
        | 2024-25 | (empty)            | not reported | the start is empty               |
        | 2024-25 | (spaces)           | not reported | the start is only spaces         |
        | 2024-25 | 2024-06-31         | not reported | the start is no day there is     |
        | 2024-25 | 01/06/2024         | not reported | the start is in the wrong format |

    Scenario Outline: ICPCnotRequired <ICPCnotRequired>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired   |
        | 2024-06-03         | <ICPCnotRequired> |
      Then 8675Q is <outcome>

      Examples:
        | ICPCnotRequired | outcome                                                              | why                                    |
        | false           | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | a conference is required               |
        | 0               | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | a conference is required, written as 0 |
        | true            | not reported                                                         | none is required                       |
        | 1               | not reported                                                         | none is required, written as 1         |
        |                 | not reported                                                         | left out                               |
        | (empty)         | not reported                                                         | the element is empty                   |
        | FALSE           | not reported                                                         | capitals are not valid                 |

    Scenario Outline: Conference <DateOfInitialCPC>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired |
        | 2024-06-03         | <DateOfInitialCPC> | false           |
      Then 8675Q is <outcome>

      Examples:
        | DateOfInitialCPC | outcome                                                              | why                                        |
        | 2024-06-17       | not reported                                                         | it was held                                |
        | 2025-04-10       | not reported                                                         | it was held after the year                 |
        | 2024-06-02       | not reported                                                         | a date before the start is another rule's  |
        |                  | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the conference date is left out            |
        | (empty)          | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the conference date is empty               |
        | (spaces)         | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the conference date is only spaces         |
        | 2024-06-31       | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the conference date is no day there is     |
        | 01/06/2024       | reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired | the conference date is in the wrong format |

    Scenario: The limit is that of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-03         | false           |
      Then 8675Q is reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired

    Scenario: A target date, or the conference date of a transfer in, is no conference of the enquiry
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-17       |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | ICPCnotRequired |
        | 2024-06-03         | 2024-06-24       | false           |
      Then 8675Q is reported on DateOfInitialCPC, S47ActualStartDate and ICPCnotRequired

    Scenario: Parts of different enquiries, episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-06-03         |                  | true            |
        | 2024-06-03         | 2024-06-17       | false           |
        | 2025-03-17         |                  | false           |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Section47:
        | ICPCnotRequired |
        | false           |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-03         |                 |
      Then 8675Q is not reported

    Scenario: Each such enquiry is a finding
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-06-03         |                  | false           |
        | 2024-07-01         | 2024-07-15       | false           |
        | 2024-08-01         | 2024-08-32       | 0               |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-03         | false           |
      Then 8675Q is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   |            |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-03 |
        | 1       | 1     | CINdetails[1]/Section47[1]/ICPCnotRequired    | false      |
        | 2       | 1     | CINdetails[1]/Section47[3]/DateOfInitialCPC   | 2024-08-32 |
        | 2       | 1     | CINdetails[1]/Section47[3]/S47ActualStartDate | 2024-08-01 |
        | 2       | 1     | CINdetails[1]/Section47[3]/ICPCnotRequired    | 0          |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC   |            |
        | 3       | 2     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-03 |
        | 3       | 2     | CINdetails[1]/Section47[1]/ICPCnotRequired    | false      |
