@error
Feature: 2884 The same initial conference is recorded in two places

  @from-2022-23
  Rule: A conference is recorded either in an enquiry or in an episode of the child, not in both

    Scenario Outline: Conference of the episode <episode>, of its enquiry <enquiry>: <why>
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | <episode>        |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | <enquiry>        |
      Then 2884 is <outcome>

      Examples:
        | episode    | enquiry    | outcome                                           | why            |
        | 2024-06-03 | 2024-06-03 | reported on DateOfInitialCPC and DateOfInitialCPC | the same day   |
        | 2024-06-03 | 2024-07-01 | not reported                                      | a month later  |
        | 2024-06-03 | 2024-06-04 | not reported                                      | the day after  |
        | 2024-06-03 | 2024-06-02 | not reported                                      | the day before |

      Examples: A date is missing or cannot be read
        | episode    | enquiry    | outcome      | why                                        |
        |            | 2024-06-03 | not reported | that of the episode is left out            |
        | (empty)    | 2024-06-03 | not reported | that of the episode is empty               |
        | (spaces)   | 2024-06-03 | not reported | that of the episode is only spaces         |
        | 2024-06-31 | 2024-06-03 | not reported | that of the episode is no day there is     |
        | 01/06/2024 | 2024-06-03 | not reported | that of the episode is in the wrong format |
        | 2024-06-03 |            | not reported | that of the enquiry is left out            |
        | 2024-06-03 | (empty)    | not reported | that of the enquiry is empty               |
        | 2024-06-03 | (spaces)   | not reported | that of the enquiry is only spaces         |
        | 2024-06-03 | 2024-06-31 | not reported | that of the enquiry is no day there is     |
        | 2024-06-03 | 01/06/2024 | not reported | that of the enquiry is in the wrong format |
        |            |            | not reported | two missing dates are not the same         |
        | 2024-06-31 | 2024-06-31 | not reported | nor are two days there are not             |

    Scenario Outline: In <year>, conferences of an episode and its enquiry on <which>
      Given a <year> return
      And an episode:
        | DateOfInitialCPC |
        | <episode>        |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | <episode>          | <enquiry>        |
      Then 2884 is <outcome>

      Examples:
        | year    | episode    | enquiry    | outcome                                           | which    |
        | 2022-23 | 2022-06-01 | 2022-06-01 | reported on DateOfInitialCPC and DateOfInitialCPC | one day  |
        | 2022-23 | 2022-06-01 | 2022-07-01 | not reported                                      | two days |
        | 2025-26 | 2025-06-02 | 2025-06-02 | reported on DateOfInitialCPC and DateOfInitialCPC | one day  |
        | 2025-26 | 2025-06-02 | 2025-07-01 | not reported                                      | two days |

    Scenario: An enquiry marked as needing no conference is compared as well
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-03       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-05-20         | 2024-06-03       | true            |
      Then 2884 is reported on DateOfInitialCPC and DateOfInitialCPC

    Scenario: Two enquiries or two episodes with one conference date are not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-05-01      | 2024-07-01       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
        | 2024-05-21         | 2024-06-03       |
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-06-10      | 2024-07-01       |
      Then 2884 is not reported

    Scenario: The conference of another child is not the same
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-03       |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
      Then 2884 is not reported

    Scenario: All episodes of the child are compared, and each that matches is shown
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-05-01      | 2024-06-03       |
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-05-10      |                  |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-06-10      | 2024-07-01       |
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-07-10      | 2024-06-03       |
      Then 2884 is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[2]/Section47[1]/DateOfInitialCPC | 2024-06-03 |
        | 1       | 1     | CINdetails[1]/DateOfInitialCPC              | 2024-06-03 |
        | 1       | 1     | CINdetails[4]/DateOfInitialCPC              | 2024-06-03 |

    Scenario: Each enquiry with such a conference is a finding
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-03       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
        | 2024-06-20         | 2024-07-03       |
        | 2024-05-21         | 2024-06-03       |
      And a child
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-10       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-10       |
      Then 2884 is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC | 2024-06-03 |
        | 1       | 1     | CINdetails[1]/DateOfInitialCPC              | 2024-06-03 |
        | 2       | 1     | CINdetails[1]/Section47[3]/DateOfInitialCPC | 2024-06-03 |
        | 2       | 1     | CINdetails[1]/DateOfInitialCPC              | 2024-06-03 |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC | 2024-06-10 |
        | 3       | 2     | CINdetails[1]/DateOfInitialCPC              | 2024-06-10 |
