@error
Feature: 1104 Initial conference of an enquiry takes place before the referral

  @from-2022-23
  Rule: The initial conference of an enquiry is held on or after the day of the referral of its episode

    Scenario Outline: Referred <CINreferralDate>, conference <DateOfInitialCPC>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   |
        | 2024-05-01         | <DateOfInitialCPC> |
      Then 1104 is <outcome>

      Examples: Either side of the referral
        | CINreferralDate | DateOfInitialCPC | outcome                                          | why                    |
        | 2024-05-01      | 2024-04-30       | reported on DateOfInitialCPC and CINreferralDate | the day before         |
        | 2024-05-01      | 2024-05-01       | not reported                                     | the same day           |
        | 2024-05-01      | 2024-05-02       | not reported                                     | the day after          |
        | 9999-12-31      | 0001-01-01       | reported on DateOfInitialCPC and CINreferralDate | as far apart as can be |

      Examples: A date is missing or cannot be read
        | CINreferralDate | DateOfInitialCPC | outcome      | why                                        |
        |                 | 2024-04-30       | not reported | the referral date is left out              |
        | (empty)         | 2024-04-30       | not reported | the referral date is empty                 |
        | (spaces)        | 2024-04-30       | not reported | the referral date is only spaces           |
        | 2024-06-31      | 2024-04-30       | not reported | the referral date is no day there is       |
        | 01/06/2024      | 2024-04-30       | not reported | the referral date is in the wrong format   |
        | 2024-07-01      |                  | not reported | the conference date is left out            |
        | 2024-07-01      | (empty)          | not reported | the conference date is empty               |
        | 2024-07-01      | (spaces)         | not reported | the conference date is only spaces         |
        | 2024-07-01      | 2024-06-31       | not reported | the conference date is no day there is     |
        | 2024-07-01      | 01/06/2024       | not reported | the conference date is in the wrong format |

    Scenario Outline: In <year>, a conference held <when> the referral
      Given a <year> return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   |
        | <CINreferralDate>  | <DateOfInitialCPC> |
      Then 1104 is <outcome>

      Examples:
        | year    | CINreferralDate | DateOfInitialCPC | outcome                                          | when          |
        | 2022-23 | 2022-05-03      | 2022-05-02       | reported on DateOfInitialCPC and CINreferralDate | before        |
        | 2022-23 | 2022-05-03      | 2022-05-03       | not reported                                     | on the day of |
        | 2025-26 | 2025-05-01      | 2025-04-30       | reported on DateOfInitialCPC and CINreferralDate | before        |
        | 2025-26 | 2025-05-01      | 2025-05-01       | not reported                                     | on the day of |

    Scenario: The conference date of a transfer in, given in the episode itself, is not tested
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-05-01      | 2024-04-15       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-02         | 2024-05-20       |
      Then 1104 is not reported

    Scenario: The start of the enquiry and the target date are of no account
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC |
        | 2024-04-29         | 2024-04-30       | 2024-05-20       |
      Then 1104 is not reported

    Scenario: A conference is not held to the referral of another episode or child
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-04-12         | 2024-04-26       |
      And an episode:
        | CINreferralDate |
        | 2024-09-02      |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-10-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-10-02         | 2024-10-15       |
      Then 1104 is not reported

    Scenario: An earlier referral in another episode does not excuse a conference
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And an episode:
        | CINreferralDate |
        | 2024-09-02      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-08-20         | 2024-08-30       |
      Then 1104 is reported on DateOfInitialCPC and CINreferralDate

    Scenario: Each conference before the referral is a finding
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-04-15         | 2024-04-30       |
        | 2024-05-02         | 2024-05-16       |
        | 2024-04-15         | 2024-04-30       |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-06-03      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-15         | 2024-05-31       |
      Then 1104 is reported on:
        | finding | child | place                                       | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC | 2024-04-30 |
        | 1       | 1     | CINdetails[1]/CINreferralDate               | 2024-05-01 |
        | 2       | 1     | CINdetails[1]/Section47[3]/DateOfInitialCPC | 2024-04-30 |
        | 2       | 1     | CINdetails[1]/CINreferralDate               | 2024-05-01 |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC | 2024-05-31 |
        | 3       | 2     | CINdetails[1]/CINreferralDate               | 2024-06-03 |
