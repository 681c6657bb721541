@error
Feature: 8868 Closed episode has an unfinished Section 47 enquiry

  @from-2022-23
  Rule: In a closed episode every Section 47 enquiry has a conference date or the flag that no conference was required

    Scenario Outline: Conference <DateOfInitialCPC>, not required <ICPCnotRequired>: <why>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired   |
        | 2024-06-01         | <DateOfInitialCPC> | <ICPCnotRequired> |
      Then 8868 is <outcome>

      Examples: No conference date
        | DateOfInitialCPC | ICPCnotRequired | outcome                                                          | why                                |
        |                  | false           | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | neither finishes the enquiry       |
        |                  | 0               | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | the same with 0 for false          |
        |                  |                 | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | both left out                      |
        |                  | (empty)         | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | an empty flag is not true          |
        |                  | (spaces)        | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | nor is one of spaces               |
        |                  | TRUE            | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | capitals are not valid             |
        |                  | yes             | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | nor are other words                |
        |                  | true            | not reported                                                     | the flag finishes the enquiry      |
        |                  | 1               | not reported                                                     | so does 1                          |
        | (empty)          | false           | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | an empty date is none              |
        | (spaces)         | false           | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | a date of spaces is none           |
        | 2024-06-31       | false           | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | a day that does not exist is none  |
        | 14/06/2024       | 0               | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | a date in the wrong format is none |
        | 2024-06-31       | true            | not reported                                                     | the flag is enough beside it       |

      Examples: A conference date
        | DateOfInitialCPC | ICPCnotRequired | outcome      | why                            |
        | 2024-06-14       | false           | not reported | the conference was held        |
        | 2024-06-14       |                 | not reported | it does not need the flag      |
        | 2024-06-14       | TRUE            | not reported | nor a valid one                |
        | 2024-06-14       | true            | not reported | both at once finish it too     |
        | 2024-06-14       | 1               | not reported | both at once, written as 1     |
        | 2024-09-14       | 0               | not reported | a conference after the closure |

    Scenario Outline: Closed <CINclosureDate>: <why>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate   | ReasonForClosure |
        | <CINclosureDate> | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-01         | false           |
      Then 8868 is <outcome>

      Examples:
        | CINclosureDate | outcome                                                          | why                                  |
        | 2024-08-01     | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | a closed episode                     |
        | 2024-05-01     | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | even closed before the enquiry began |
        | 2025-04-15     | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired | even closed after the census year    |
        |                | not reported                                                     | an open episode                      |
        | (empty)        | not reported                                                     | the element is empty                 |
        | (spaces)       | not reported                                                     | only spaces                          |
        | 2024-02-30     | not reported                                                     | no such day, so the episode is open  |
        | 01/08/2024     | not reported                                                     | wrong format, so the episode is open |

    Scenario Outline: In <year>, a closed episode with an enquiry flagged <ICPCnotRequired>
      Given a <year> return
      And an episode:
        | CINclosureDate   | ReasonForClosure |
        | <CINclosureDate> | RC8              |
      And the episode has Section47:
        | S47ActualStartDate   | ICPCnotRequired   |
        | <S47ActualStartDate> | <ICPCnotRequired> |
      Then 8868 is <outcome>

      Examples:
        | year    | CINclosureDate | S47ActualStartDate | ICPCnotRequired | outcome                                                          |
        | 2022-23 | 2022-08-01     | 2022-06-01         | false           | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired |
        | 2022-23 | 2022-08-01     | 2022-06-01         | true            | not reported                                                     |
        | 2025-26 | 2025-08-01     | 2025-06-01         | false           | reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired |
        | 2025-26 | 2025-08-01     | 2025-06-01         | true            | not reported                                                     |

    Scenario: A closed episode without an enquiry is not reported
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      Then 8868 is not reported

    Scenario: An enquiry with nothing in it is unfinished
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      And an empty Section47 in the episode
      Then 8868 is reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired

    Scenario: The target date of a conference does not finish an enquiry
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | ICPCnotRequired |
        | 2024-06-03         | 2024-06-24       | false           |
      Then 8868 is reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired

    Scenario: The conference date of a transfer in, given in the episode itself, does not finish an enquiry
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure | DateOfInitialCPC |
        | 2024-08-01     | RC8              | 2024-06-14       |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-01         | false           |
      Then 8868 is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[1]/CINclosureDate                | 2024-08-01 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC |            |
        | 1       | 1     | CINdetails[1]/Section47[1]/ICPCnotRequired  | false      |

    Scenario: An episode is reported once, with each of its unfinished enquiries
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-20         |                  | 0               |
        | 2024-06-01         | 2024-06-14       | false           |
        | 2024-06-20         |                  | true            |
        | 2024-07-01         | 2024-02-30       | TRUE            |
      Then 8868 is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[1]/CINclosureDate                | 2024-08-01 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC |            |
        | 1       | 1     | CINdetails[1]/Section47[1]/ICPCnotRequired  | 0          |
        | 1       | 1     | CINdetails[1]/Section47[4]/DateOfInitialCPC | 2024-02-30 |
        | 1       | 1     | CINdetails[1]/Section47[4]/ICPCnotRequired  | TRUE       |

    Scenario: Date and flag of different enquiries are not taken together
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-20         | 2024-06-04       | false           |
        | 2024-06-20         |                  | true            |
      Then 8868 is not reported

    Scenario: An unfinished enquiry in an open episode is not laid to a closed one of the same child
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-06-01         | 2024-06-14       | false           |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-10-01         | false           |
      Then 8868 is not reported

    Scenario: A conference in another episode does not finish an enquiry
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-01         | false           |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-09-02         | 2024-09-16       | false           |
      Then 8868 is reported on CINclosureDate, DateOfInitialCPC and ICPCnotRequired

    Scenario: An unfinished enquiry of one child is not laid to a closed episode of another
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-01         | false           |
      And a child
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC8              |
      Then 8868 is not reported

    Scenario: Each closed episode with an unfinished enquiry is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-01         | false           |
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-09-01      | 2024-12-01     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-10-01         | false           |
      And a child
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-07-15     | RC8              |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-01         | false           |
      Then 8868 is reported 3 times on CINclosureDate, DateOfInitialCPC and ICPCnotRequired
