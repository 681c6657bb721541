@error
Feature: 2889 Section 47 enquiry starts before the child was referred

  @from-2022-23
  Rule: An enquiry starts on or after the day of the referral of its episode

    Scenario Outline: Referred <CINreferralDate>, enquiry started <S47ActualStartDate>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has Section47:
        | S47ActualStartDate   |
        | <S47ActualStartDate> |
      Then 2889 is <outcome>

      Examples: Either side of the referral
        | CINreferralDate | S47ActualStartDate | outcome                                            | why                    |
        | 2024-05-01      | 2024-04-30         | reported on S47ActualStartDate and CINreferralDate | the day before         |
        | 2024-05-01      | 2024-05-01         | not reported                                       | the same day           |
        | 2024-05-01      | 2024-05-02         | not reported                                       | the day after          |
        | 9999-12-31      | 0001-01-01         | reported on S47ActualStartDate and CINreferralDate | as far apart as can be |

      Examples: A date is missing or cannot be read
        | CINreferralDate | S47ActualStartDate | outcome      | why                                      |
        |                 | 2024-04-30         | not reported | the referral date is left out            |
        | (empty)         | 2024-04-30         | not reported | the referral date is empty               |
        | (spaces)        | 2024-04-30         | not reported | the referral date is only spaces         |
        | 2024-06-31      | 2024-04-30         | not reported | the referral date is no day there is     |
        | 01/06/2024      | 2024-04-30         | not reported | the referral date is in the wrong format |
        | 2024-07-01      |                    | not reported | the start is left out                    |
        | 2024-07-01      | (empty)            | not reported | the start is empty                       |
        | 2024-07-01      | (spaces)           | not reported | the start is only spaces                 |
        | 2024-07-01      | 2024-06-31         | not reported | the start is no day there is             |
        | 2024-07-01      | 01/06/2024         | not reported | the start is in the wrong format         |

    Scenario Outline: In <year>, an enquiry that starts <when> the referral
      Given a <year> return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has Section47:
        | S47ActualStartDate   |
        | <S47ActualStartDate> |
      Then 2889 is <outcome>

      Examples:
        | year    | CINreferralDate | S47ActualStartDate | outcome                                            | when          |
        | 2022-23 | 2022-05-01      | 2022-04-30         | reported on S47ActualStartDate and CINreferralDate | before        |
        | 2022-23 | 2022-05-01      | 2022-05-01         | not reported                                       | on the day of |
        | 2025-26 | 2025-05-01      | 2025-04-30         | reported on S47ActualStartDate and CINreferralDate | before        |
        | 2025-26 | 2025-05-01      | 2025-05-01         | not reported                                       | on the day of |

    Scenario: The conference and its target date are of no account
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC |
        | 2024-05-02         | 2024-04-29       | 2024-04-30       |
      Then 2889 is not reported

    Scenario: An enquiry is not held to the referral of another episode or child
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-04-15         |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-10-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-10-02         |
      Then 2889 is not reported

    Scenario: An earlier referral in another episode does not excuse an enquiry
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-08-31         |
      Then 2889 is reported on S47ActualStartDate and CINreferralDate

    Scenario: Each enquiry that starts before the referral is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-04-30         |
        | 2024-05-07         |
        | 2024-04-30         |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-06-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-05-31         |
      Then 2889 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-04-30 |
        | 1       | 1     | CINdetails[1]/CINreferralDate                 | 2024-05-01 |
        | 2       | 1     | CINdetails[1]/Section47[3]/S47ActualStartDate | 2024-04-30 |
        | 2       | 1     | CINdetails[1]/CINreferralDate                 | 2024-05-01 |
        | 3       | 2     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-05-31 |
        | 3       | 2     | CINdetails[1]/CINreferralDate                 | 2024-06-01 |
