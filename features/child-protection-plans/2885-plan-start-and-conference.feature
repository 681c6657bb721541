@error
Feature: 2885 Plan does not start on the day of its initial conference

  @from-2022-23
  Rule: A child protection plan that starts in the year starts on the day of an initial conference of its episode

    Scenario Outline: An enquiry with conference <DateOfInitialCPC>, plan started <CPPstartDate>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired |
        | 2024-05-20         | <DateOfInitialCPC> | false           |
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 2885 is <outcome>

      Examples:
        | DateOfInitialCPC | CPPstartDate | outcome                                       | why                       |
        | 2024-06-03       | 2024-06-03   | not reported                                  | the day of the conference |
        | 2024-06-03       | 2024-06-04   | reported on CPPstartDate and DateOfInitialCPC | the day after it          |
        | 2024-06-03       | 2024-06-02   | reported on CPPstartDate and DateOfInitialCPC | the day before it         |

      Examples: The conference date is missing or cannot be read
        | DateOfInitialCPC | CPPstartDate | outcome                                       | why                                        |
        |                  | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is left out            |
        | (empty)          | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is empty               |
        | (spaces)         | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is only spaces         |
        | 2024-06-31       | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is no day there is     |
        | 01/06/2024       | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is in the wrong format |

      Examples: The start is missing or cannot be read
        | DateOfInitialCPC | CPPstartDate | outcome      | why                              |
        | 2024-06-03       |              | not reported | the start is left out            |
        | 2024-06-03       | (empty)      | not reported | the start is empty               |
        | 2024-06-03       | (spaces)     | not reported | the start is only spaces         |
        | 2024-06-03       | 2024-06-31   | not reported | the start is no day there is     |
        | 2024-06-03       | 01/06/2024   | not reported | the start is in the wrong format |

    Scenario Outline: No enquiry, the episode itself with conference <DateOfInitialCPC>, plan started <CPPstartDate>: <why>
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC   |
        | <DateOfInitialCPC> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 2885 is <outcome>

      Examples:
        | DateOfInitialCPC | CPPstartDate | outcome                                       | why                                        |
        | 2024-06-03       | 2024-06-03   | not reported                                  | the day of the conference                  |
        | 2024-06-03       | 2024-06-04   | reported on CPPstartDate and DateOfInitialCPC | the day after it                           |
        | 2024-06-03       | 2024-06-02   | reported on CPPstartDate and DateOfInitialCPC | the day before it                          |
        |                  | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is left out            |
        | (empty)          | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is empty               |
        | (spaces)         | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is only spaces         |
        | 2024-06-31       | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is no day there is     |
        | 01/06/2024       | 2024-06-03   | reported on CPPstartDate and DateOfInitialCPC | the conference date is in the wrong format |

    Scenario Outline: In <year>, a plan started <CPPstartDate> without any conference: <why>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 2885 is <outcome>

      Examples:
        | year    | CPPstartDate | outcome                                       | why                            |
        | 2022-23 | 2022-03-31   | not reported                                  | the day before the year begins |
        | 2022-23 | 2022-04-01   | reported on CPPstartDate and DateOfInitialCPC | its first day                  |
        | 2022-23 | 2023-03-31   | reported on CPPstartDate and DateOfInitialCPC | its last day                   |
        | 2022-23 | 2023-04-01   | not reported                                  | the day after                  |
        | 2023-24 | 2023-04-01   | reported on CPPstartDate and DateOfInitialCPC | its first day                  |
        | 2023-24 | 2024-03-31   | reported on CPPstartDate and DateOfInitialCPC | its last day, a Sunday         |
        | 2024-25 | 2024-03-31   | not reported                                  | the day before the year begins |
        | 2024-25 | 2024-04-01   | reported on CPPstartDate and DateOfInitialCPC | its first day                  |
        | 2024-25 | 2025-03-31   | reported on CPPstartDate and DateOfInitialCPC | its last day                   |
        | 2024-25 | 2025-04-01   | not reported                                  | the day after                  |
        | 2025-26 | 2025-03-31   | not reported                                  | the day before the year begins |
        | 2025-26 | 2025-04-01   | reported on CPPstartDate and DateOfInitialCPC | its first day                  |
        | 2025-26 | 2026-03-31   | reported on CPPstartDate and DateOfInitialCPC | its last day                   |
        | 2025-26 | 2026-04-01   | not reported                                  | the day after                  |

    Scenario Outline: Conference of the episode on the day the plan starts, an enquiry with conference <DateOfInitialCPC>, not required <ICPCnotRequired>: <why>
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-03       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired   |
        | 2024-05-20         | <DateOfInitialCPC> | <ICPCnotRequired> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 2885 is <outcome>

      Examples:
        | DateOfInitialCPC | ICPCnotRequired | outcome                                       | why                                   |
        |                  | true            | not reported                                  | it cannot have led to the plan        |
        |                  | 1               | not reported                                  | the same, written as 1                |
        | 2024-06-31       | true            | not reported                                  | no conference date that can be read   |
        |                  | false           | reported on CPPstartDate and DateOfInitialCPC | the conference belongs in the enquiry |
        |                  | 0               | reported on CPPstartDate and DateOfInitialCPC | the same, written as 0                |
        |                  |                 | reported on CPPstartDate and DateOfInitialCPC | left out is not true                  |
        |                  | (empty)         | reported on CPPstartDate and DateOfInitialCPC | an empty flag is not true             |
        |                  | TRUE            | reported on CPPstartDate and DateOfInitialCPC | capitals are not valid                |
        | 2024-07-01       | false           | reported on CPPstartDate and DateOfInitialCPC | its conference was on another day     |
        | 2024-07-01       | true            | reported on CPPstartDate and DateOfInitialCPC | so it was, whatever the flag          |
        | 2024-06-03       | false           | not reported                                  | its own conference fits               |
        | 2024-06-03       | true            | not reported                                  | so it does, whatever the flag         |

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 2885 is reported on CPPstartDate and DateOfInitialCPC

    Scenario: One of several enquiries with the right conference is enough
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-06         | 2024-05-20       | false           |
        | 2024-05-20         | 2024-06-03       | false           |
        | 2024-06-20         |                  | false           |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 2885 is not reported

    Scenario: A plan with nothing in it is not reported
      Given a 2024-25 return
      And an empty ChildProtectionPlans in the episode
      Then 2885 is not reported

    Scenario: A conference in another episode or of another child does not fit
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-04-10      | 2024-06-03       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-20         | 2024-06-03       | false           |
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And a child
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-03       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-20         | 2024-06-03       | false           |
      Then 2885 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-03 |
        | 1       | 1     | CINdetails[2]/DateOfInitialCPC                     |            |

    Scenario: An enquiry in another episode does not stand in the way of the conference of a transfer in
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-05-01      | 2024-06-03       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And an episode:
        | CINreferralDate |
        | 2024-09-02      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-09-03         | 2024-09-17       | false           |
      Then 2885 is not reported

    Scenario: Each enquiry that could have led to the plan is shown, and not the conference of the episode
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-04       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-20         | 2024-06-03       | false           |
        | 2024-05-21         |                  | true            |
        | 2024-05-22         |                  | false           |
        | 2024-05-23         | 2024-06-06       | true            |
        | 2024-05-24         | 2024-06-31       | 1               |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-04   |
      Then 2885 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-04 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC        | 2024-06-03 |
        | 1       | 1     | CINdetails[1]/Section47[3]/DateOfInitialCPC        |            |
        | 1       | 1     | CINdetails[1]/Section47[4]/DateOfInitialCPC        | 2024-06-06 |

    Scenario: Where no enquiry could have led to the plan, the conference of the episode is shown
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-04       |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-05-20         | true            |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 2885 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-03 |
        | 1       | 1     | CINdetails[1]/DateOfInitialCPC                     | 2024-06-04 |

    Scenario: Each plan is judged by itself and is a finding of its own
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-20         | 2024-06-03       | false           |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-03   | 2024-07-01 |
        | 2024-06-04   | 2024-08-01 |
        | 2024-09-02   |            |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 2885 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | 2024-06-04 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC        | 2024-06-03 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[3]/CPPstartDate | 2024-09-02 |
        | 2       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC        | 2024-06-03 |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-03 |
        | 3       | 2     | CINdetails[1]/DateOfInitialCPC                     |            |
