@error
Feature: 8630 Episode closes before the child was referred

  @from-2022-23
  Rule: An episode closes on or after the day of its referral

    Scenario Outline: Referred <CINreferralDate>, closed <CINclosureDate>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate   | CINclosureDate   |
        | <CINreferralDate> | <CINclosureDate> |
      Then 8630 is <outcome>

      Examples: Either side of the referral
        | CINreferralDate | CINclosureDate | outcome                                        | why                    |
        | 2024-06-10      | 2024-06-09     | reported on CINreferralDate and CINclosureDate | the day before         |
        | 2024-06-10      | 2024-06-10     | not reported                                   | the same day           |
        | 2024-06-10      | 2024-06-11     | not reported                                   | the day after          |
        | 2024-06-10      | 2023-06-10     | reported on CINreferralDate and CINclosureDate | a year before          |
        | 9999-12-31      | 0001-01-01     | reported on CINreferralDate and CINclosureDate | as far apart as can be |

      Examples: No referral date that can be read
        | CINreferralDate | CINclosureDate | outcome      | why                    |
        |                 | 2024-06-09     | not reported | referral: left out     |
        | (empty)         | 2024-06-09     | not reported | referral: empty        |
        | (spaces)        | 2024-06-09     | not reported | referral: only spaces  |
        | 2024-06-31      | 2024-06-09     | not reported | referral: no such day  |
        | 10/06/2024      | 2024-06-09     | not reported | referral: wrong format |

      Examples: No closure date that can be read
        | CINreferralDate | CINclosureDate | outcome      | why                   |
        | 2024-06-10      |                | not reported | closure: left out     |
        | 2024-06-10      | (empty)        | not reported | closure: empty        |
        | 2024-06-10      | (spaces)       | not reported | closure: only spaces  |
        | 2024-06-10      | 2024-02-30     | not reported | closure: no such day  |
        | 2024-06-10      | 09/06/2024     | not reported | closure: wrong format |

    Scenario Outline: In <year>, an episode closes <when> the referral
      Given a <year> return
      And an episode:
        | CINreferralDate   | CINclosureDate   |
        | <CINreferralDate> | <CINclosureDate> |
      Then 8630 is <outcome>

      Examples:
        | year    | CINreferralDate | CINclosureDate | outcome                                        | when          |
        | 2022-23 | 2022-06-10      | 2022-06-09     | reported on CINreferralDate and CINclosureDate | before        |
        | 2022-23 | 2022-06-10      | 2022-06-10     | not reported                                   | on the day of |
        | 2025-26 | 2025-06-10      | 2025-06-09     | reported on CINreferralDate and CINclosureDate | before        |
        | 2025-26 | 2025-06-10      | 2025-06-10     | not reported                                   | on the day of |

    Scenario: The dates of different episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-09-01      | 2024-12-01     |
        | 2024-05-01      | 2024-08-01     |
        | 2024-11-01      |                |
      And a child
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-12-10      |                |
      Then 8630 is not reported

    Scenario: Each episode is a finding, with both dates as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-06-10      | 2024-06-09     |
        | 2024-05-01      | 2024-06-01     |
        | 2024-06-10      | 2024-06-09     |
      And a child
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-09-01      | 2024-08-01     |
      Then 8630 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-06-10 |
        | 1       | 1     | CINdetails[1]/CINclosureDate  | 2024-06-09 |
        | 2       | 1     | CINdetails[3]/CINreferralDate | 2024-06-10 |
        | 2       | 1     | CINdetails[3]/CINclosureDate  | 2024-06-09 |
        | 3       | 2     | CINdetails[1]/CINreferralDate | 2024-09-01 |
        | 3       | 2     | CINdetails[1]/CINclosureDate  | 2024-08-01 |
