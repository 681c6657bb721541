@error
Feature: 8839 Episode has two or more open Section 47 enquiries

  @from-2022-23
  Rule: An episode has at most one enquiry with neither a conference date nor the flag that none was required

    Scenario Outline: One open enquiry and another with conference <DateOfInitialCPC>, not required <ICPCnotRequired>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired   |
        | 2024-06-03         |                    | false             |
        | 2024-07-01         | <DateOfInitialCPC> | <ICPCnotRequired> |
      Then 8839 is <outcome>

      Examples: The flag
        | DateOfInitialCPC | ICPCnotRequired | outcome                                                                             | why                                    |
        |                  | false           | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | a conference is required               |
        |                  | 0               | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | a conference is required, written as 0 |
        |                  | true            | not reported                                                                        | none was required                      |
        |                  | 1               | not reported                                                                        | none was required, written as 1        |
        |                  |                 | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | left out is not true                   |
        |                  | (empty)         | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | an empty flag is not true              |
        |                  | TRUE            | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | capitals are not valid                 |

      Examples: The conference
        | DateOfInitialCPC | ICPCnotRequired | outcome                                                                             | why                                        |
        | 2024-07-15       | false           | not reported                                                                        | it was held                                |
        | 2024-07-15       |                 | not reported                                                                        | it was held, without a flag                |
        | 2024-07-15       | true            | not reported                                                                        | it was held although none was required     |
        | 2025-04-10       | false           | not reported                                                                        | it was held after the year                 |
        |                  | false           | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | the conference date is left out            |
        | (empty)          | false           | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | the conference date is empty               |
        | (spaces)         | false           | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | the conference date is only spaces         |
        | 2024-06-31       | false           | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | the conference date is no day there is     |
        | 01/06/2024       | false           | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired | the conference date is in the wrong format |

    Scenario Outline: In <year>, two enquiries without a conference, the second flagged <ICPCnotRequired>
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate   | ICPCnotRequired   |
        | <S47ActualStartDate> | false             |
        | <S47ActualStartDate> | <ICPCnotRequired> |
      Then 8839 is <outcome>

      Examples:
        | year    | S47ActualStartDate | ICPCnotRequired | outcome                                                                             |
        | 2022-23 | 2022-06-01         | false           | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired |
        | 2022-23 | 2022-06-01         | true            | not reported                                                                        |
        | 2025-26 | 2025-06-02         | false           | reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired |
        | 2025-26 | 2025-06-02         | true            | not reported                                                                        |

    Scenario: Two enquiries marked as needing no conference are not open
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-03         | true            |
        | 2024-07-01         | 1               |
      Then 8839 is not reported

    Scenario: Two enquiries with nothing in them are open
      Given a 2024-25 return
      And an empty Section47 in the episode
      And an empty Section47 in the episode
      Then 8839 is reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired

    Scenario: Open enquiries of different episodes and children are not added together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-02         | 2024-05-16       | false           |
        | 2024-06-03         |                  | false           |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-09-02         | false           |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-03         | false           |
      Then 8839 is not reported

    Scenario: The conference date of a transfer in finishes none
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-17       |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-03         | false           |
        | 2024-06-03         | false           |
      Then 8839 is reported on DateOfInitialCPC, ICPCnotRequired, DateOfInitialCPC and ICPCnotRequired

    Scenario: Each episode is reported once, with each open enquiry and no other
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-02         |                  | false           |
        | 2024-06-03         | 2024-06-17       | false           |
        | 2024-07-01         | 2024-07-32       | 0               |
        | 2024-08-01         |                  | true            |
        | 2024-09-02         |                  |                 |
      And an episode:
        | CINreferralDate |
        | 2024-10-01      |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-10-02         | false           |
        | 2024-10-03         | false           |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-03         | false           |
        | 2024-06-03         | false           |
      Then 8839 is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC |            |
        | 1       | 1     | CINdetails[1]/Section47[1]/ICPCnotRequired  | false      |
        | 1       | 1     | CINdetails[1]/Section47[3]/DateOfInitialCPC | 2024-07-32 |
        | 1       | 1     | CINdetails[1]/Section47[3]/ICPCnotRequired  | 0          |
        | 1       | 1     | CINdetails[1]/Section47[5]/DateOfInitialCPC |            |
        | 1       | 1     | CINdetails[1]/Section47[5]/ICPCnotRequired  |            |
        | 2       | 1     | CINdetails[2]/Section47[1]/DateOfInitialCPC |            |
        | 2       | 1     | CINdetails[2]/Section47[1]/ICPCnotRequired  | false      |
        | 2       | 1     | CINdetails[2]/Section47[2]/DateOfInitialCPC |            |
        | 2       | 1     | CINdetails[2]/Section47[2]/ICPCnotRequired  | false      |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC |            |
        | 3       | 2     | CINdetails[1]/Section47[1]/ICPCnotRequired  | false      |
        | 3       | 2     | CINdetails[1]/Section47[2]/DateOfInitialCPC |            |
        | 3       | 2     | CINdetails[1]/Section47[2]/ICPCnotRequired  | false      |
