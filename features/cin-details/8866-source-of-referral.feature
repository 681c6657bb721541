@error
Feature: 8866 Source of referral is missing or not on the list

  @from-2022-23
  Rule: An episode referred on or after 1 April 2013 has a source of referral of the code list

    Scenario Outline: In <year>, referred <CINreferralDate> with source <ReferralSource>: <why>
      Given a <year> return
      And an episode:
        | CINreferralDate   | ReferralSource   |
        | <CINreferralDate> | <ReferralSource> |
      Then 8866 is <outcome>

      Examples: Each end of the years
        | year    | CINreferralDate | ReferralSource | outcome                                        | why              |
        | 2022-23 | 2022-05-01      | 5D             | not reported                                   | new in this year |
        | 2022-23 | 2022-05-01      | 1Z             | reported on ReferralSource and CINreferralDate | no such code     |
        | 2022-23 | 2022-05-01      |                | reported on ReferralSource and CINreferralDate | no source        |
        | 2025-26 | 2025-05-01      | 5D             | not reported                                   | a code           |
        | 2025-26 | 2025-05-01      | 1Z             | reported on ReferralSource and CINreferralDate | no such code     |
        | 2025-26 | 2025-05-01      |                | reported on ReferralSource and CINreferralDate | no source        |

      Examples: From which day a source is needed
        | year    | CINreferralDate | ReferralSource | outcome                                        | why                                  |
        | 2024-25 | 2013-04-01      |                | reported on ReferralSource and CINreferralDate | no source on the first day           |
        | 2024-25 | 2013-04-01      | 1Z             | reported on ReferralSource and CINreferralDate | no such code on the first day        |
        | 2024-25 | 2013-04-01      | 1A             | not reported                                   | a code on the first day              |
        | 2024-25 | 2013-03-31      |                | not reported                                   | no source the day before             |
        | 2024-25 | 2013-03-31      | 1Z             | not reported                                   | no such code the day before          |
        | 2024-25 | 2013-04-02      |                | reported on ReferralSource and CINreferralDate | no source the day after              |
        | 2024-25 | 0001-01-01      |                | not reported                                   | no source on the first date there is |
        | 2024-25 | 9999-12-31      |                | reported on ReferralSource and CINreferralDate | no source on the last date there is  |

      Examples: No referral date that can be read
        | year    | CINreferralDate | ReferralSource | outcome      | why                |
        | 2024-25 |                 | 1Z             | not reported | date: left out     |
        | 2024-25 | (empty)         | 1Z             | not reported | date: empty        |
        | 2024-25 | (spaces)        | 1Z             | not reported | date: only spaces  |
        | 2024-25 | 2024-06-31      | 1Z             | not reported | date: no such day  |
        | 2024-25 | 01/05/2024      | 1Z             | not reported | date: wrong format |

      Examples: No source
        | year    | CINreferralDate | ReferralSource | outcome                                        | why                 |
        | 2024-25 | 2024-05-01      |                | reported on ReferralSource and CINreferralDate | source: left out    |
        | 2024-25 | 2024-05-01      | (empty)        | reported on ReferralSource and CINreferralDate | source: empty       |
        | 2024-25 | 2024-05-01      | (spaces)       | reported on ReferralSource and CINreferralDate | source: only spaces |

      Examples: A wrong code
        | year    | CINreferralDate | ReferralSource | outcome                                        | why                                              |
        | 2024-25 | 2024-05-01      | 1a             | reported on ReferralSource and CINreferralDate | a small letter                                   |
        | 2024-25 | 2024-05-01      | 1E             | reported on ReferralSource and CINreferralDate | the letter after the last of its group           |
        | 2024-25 | 2024-05-01      | 5E             | reported on ReferralSource and CINreferralDate | the letter after the last of the local authority |
        | 2024-25 | 2024-05-01      | 5              | reported on ReferralSource and CINreferralDate | no letter                                        |
        | 2024-25 | 2024-05-01      | 4A             | reported on ReferralSource and CINreferralDate | a letter too many                                |
        | 2024-25 | 2024-05-01      | 0              | reported on ReferralSource and CINreferralDate | the number before the first                      |
        | 2024-25 | 2024-05-01      | 11             | reported on ReferralSource and CINreferralDate | the number after the last                        |
        | 2024-25 | 2024-05-01      | 04             | reported on ReferralSource and CINreferralDate | a leading zero                                   |

    Scenario Outline: In <year>, each of the twenty-two codes is accepted
      Given a <year> return
      And an episode:
        | CINreferralDate | ReferralSource |
        | 2022-05-03      | 1A             |
        | 2022-05-03      | 1B             |
        | 2022-05-03      | 1C             |
        | 2022-05-03      | 1D             |
        | 2022-05-03      | 2A             |
        | 2022-05-03      | 2B             |
        | 2022-05-03      | 3A             |
        | 2022-05-03      | 3B             |
        | 2022-05-03      | 3C             |
        | 2022-05-03      | 3D             |
        | 2022-05-03      | 3E             |
        | 2022-05-03      | 3F             |
        | 2022-05-03      | 4              |
        | 2022-05-03      | 5A             |
        | 2022-05-03      | 5B             |
        | 2022-05-03      | 5C             |
        | 2022-05-03      | 5D             |
        | 2022-05-03      | 6              |
        | 2022-05-03      | 7              |
        | 2022-05-03      | 8              |
        | 2022-05-03      | 9              |
        | 2022-05-03      | 10             |
      Then 8866 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2023-24 |
        | 2024-25 |
        | 2025-26 |
        | 2026-27 |

    Scenario: A referral taken no further needs a source too
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralSource | ReferralNFA |
        | 2024-05-01      |                | true        |
      Then 8866 is reported on ReferralSource and CINreferralDate

    Scenario: Date and source of different episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralSource |
        | 2013-03-31      |                |
        | 2024-05-01      | 1A             |
      And a child
      And an episode:
        | CINreferralDate | ReferralSource |
        |                 | 1Z             |
      Then 8866 is not reported

    Scenario: Each episode is a finding, with source and date as given
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralSource |
        | 2024-05-01      | 1Z             |
        | 2024-06-01      | 1A             |
        | 2024-07-01      |                |
      And a child
      And an episode:
        | CINreferralDate | ReferralSource |
        | 2013-04-01      | 5              |
      Then 8866 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/ReferralSource  | 1Z         |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 2       | 1     | CINdetails[3]/ReferralSource  |            |
        | 2       | 1     | CINdetails[3]/CINreferralDate | 2024-07-01 |
        | 3       | 2     | CINdetails[1]/ReferralSource  | 5          |
        | 3       | 2     | CINdetails[1]/CINreferralDate | 2013-04-01 |
