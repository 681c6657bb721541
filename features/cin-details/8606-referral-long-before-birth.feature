@error
Feature: 8606 Referral comes over 40 weeks before the birth or due date

  @from-2022-23
  Rule: A child is referred no more than 40 weeks, 280 days, before its birth or the day its birth is expected

    Scenario Outline: Referred <CINreferralDate>, born <PersonBirthDate>, expected <ExpectedPersonBirthDate>: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate   | ExpectedPersonBirthDate   |
        | <PersonBirthDate> | <ExpectedPersonBirthDate> |
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      Then 8606 is <outcome>

      Examples: A date of birth
        | CINreferralDate | PersonBirthDate | ExpectedPersonBirthDate | outcome                                         | why                                         |
        | 2024-03-26      | 2025-01-01      |                         | reported on CINreferralDate and PersonBirthDate | 281 days before                             |
        | 2024-03-27      | 2025-01-01      |                         | not reported                                    | exactly 280 days before                     |
        | 2024-03-28      | 2025-01-01      |                         | not reported                                    | 279 days before                             |
        | 2023-05-25      | 2024-03-01      |                         | reported on CINreferralDate and PersonBirthDate | 281 days before, across 29 February         |
        | 2023-05-26      | 2024-03-01      |                         | not reported                                    | exactly 280 days before, across 29 February |
        | 2025-01-01      | 2025-01-01      |                         | not reported                                    | on the day of birth                         |
        | 2024-05-01      | 2015-06-15      |                         | not reported                                    | years after the birth                       |
        | 0001-01-01      | 2015-06-15      |                         | reported on CINreferralDate and PersonBirthDate | the first date there is                     |
        | 2024-05-01      | 9999-12-31      |                         | reported on CINreferralDate and PersonBirthDate | the last date there is                      |
        | 9999-12-31      | 0001-01-01      |                         | not reported                                    | as far apart as can be                      |

      Examples: An expected date of birth
        | CINreferralDate | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                 | why                     |
        | 2024-09-07      |                 | 2025-06-15              | reported on CINreferralDate and ExpectedPersonBirthDate | 281 days before         |
        | 2024-09-08      |                 | 2025-06-15              | not reported                                            | exactly 280 days before |
        | 2025-06-16      |                 | 2025-06-15              | not reported                                            | after the expected day  |

      Examples: Both
        | CINreferralDate | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                                  | why                                                       |
        | 2024-03-26      | 2025-01-01      | 2025-01-01              | reported on CINreferralDate, PersonBirthDate and ExpectedPersonBirthDate | over 280 days before both                                 |
        | 2024-03-26      | 2024-12-31      | 2025-01-01              | reported on CINreferralDate and ExpectedPersonBirthDate                  | 280 days before the birth and 281 before the expected day |
        | 2024-03-26      | 2025-01-01      | 2024-12-31              | reported on CINreferralDate and PersonBirthDate                          | 281 days before the birth and 280 before the expected day |
        | 2024-03-27      | 2025-01-01      | 2025-01-01              | not reported                                                             | 280 days before both                                      |
        | 2024-03-26      | 2025-01-01      | 2025-02-30              | reported on CINreferralDate and PersonBirthDate                          | an expected day that cannot be read                       |
        | 2024-03-26      | 2025-02-30      | 2025-01-01              | reported on CINreferralDate and ExpectedPersonBirthDate                  | a date of birth that cannot be read                       |

      Examples: No birth date that can be read
        | CINreferralDate | PersonBirthDate | ExpectedPersonBirthDate | outcome      | why                        |
        | 2014-03-26      |                 |                         | not reported | birth: left out            |
        | 2014-03-26      | (empty)         |                         | not reported | birth: empty               |
        | 2014-03-26      | (spaces)        |                         | not reported | birth: only spaces         |
        | 2014-03-26      | 2025-02-30      |                         | not reported | birth: no such day         |
        | 2014-03-26      | 01/01/2025      |                         | not reported | birth: wrong format        |
        | 2014-03-26      | (empty)         |                         | not reported | expected day: left out     |
        | 2014-03-26      | (empty)         | (empty)                 | not reported | expected day: empty        |
        | 2014-03-26      | (empty)         | (spaces)                | not reported | expected day: only spaces  |
        | 2014-03-26      | (empty)         | 2025-02-30              | not reported | expected day: no such day  |
        | 2014-03-26      | (empty)         | 01/01/2025              | not reported | expected day: wrong format |

      Examples: No referral date that can be read
        | CINreferralDate | PersonBirthDate | ExpectedPersonBirthDate | outcome      | why                    |
        |                 | 2025-01-01      | 2025-01-01              | not reported | referral: left out     |
        | (empty)         | 2025-01-01      | 2025-01-01              | not reported | referral: empty        |
        | (spaces)        | 2025-01-01      | 2025-01-01              | not reported | referral: only spaces  |
        | 2014-02-30      | 2025-01-01      | 2025-01-01              | not reported | referral: no such day  |
        | 26/03/2014      | 2025-01-01      | 2025-01-01              | not reported | referral: wrong format |

    Scenario Outline: In <year>, a child is referred <days> days before its birth
      Given a <year> return with a child:
        | PersonBirthDate   |
        | <PersonBirthDate> |
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      Then 8606 is <outcome>

      Examples:
        | year    | PersonBirthDate | CINreferralDate | outcome                                         | days |
        | 2022-23 | 2023-01-01      | 2022-03-26      | reported on CINreferralDate and PersonBirthDate | 281  |
        | 2022-23 | 2023-01-01      | 2022-03-27      | not reported                                    | 280  |
        | 2025-26 | 2026-01-01      | 2025-03-26      | reported on CINreferralDate and PersonBirthDate | 281  |
        | 2025-26 | 2026-01-01      | 2025-03-27      | not reported                                    | 280  |

    Scenario: Where the date of birth is given twice, only the first counts
      Given a 2024-25 return with a child:
        | PersonBirthDate        |
        | 2015-06-15, 2025-06-15 |
      Then 8606 is not reported

    Scenario: A referral is not held to the birth of another child
      Given a 2024-25 return with children:
        | PersonBirthDate | ExpectedPersonBirthDate |
        |                 | 2025-12-31              |
        | 2015-06-15      |                         |
      And an episode:
        | CINreferralDate |
        | 2024-03-26      |
      And a child:
        | PersonBirthDate |
        | 2025-02-15      |
      And an episode:
        | CINreferralDate |
        | 2024-12-01      |
      Then 8606 is reported on:
        | finding | child | place                                    | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate            | 2024-05-01 |
        | 1       | 1     | ChildIdentifiers/ExpectedPersonBirthDate | 2025-12-31 |

    Scenario: Each episode is a finding, also two referred on the same day, with the dates as given
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate |
        | 2025-01-01      | 2025-01-10              |
      And an episode:
        | CINreferralDate |
        | 2024-03-26      |
        | 2024-05-01      |
        | 2024-03-26      |
        | 2024-03-30      |
      Then 8606 is reported on:
        | finding | child | place                                    | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate            | 2024-03-26 |
        | 1       | 1     | ChildIdentifiers/PersonBirthDate         | 2025-01-01 |
        | 1       | 1     | ChildIdentifiers/ExpectedPersonBirthDate | 2025-01-10 |
        | 2       | 1     | CINdetails[3]/CINreferralDate            | 2024-03-26 |
        | 2       | 1     | ChildIdentifiers/PersonBirthDate         | 2025-01-01 |
        | 2       | 1     | ChildIdentifiers/ExpectedPersonBirthDate | 2025-01-10 |
        | 3       | 1     | CINdetails[4]/CINreferralDate            | 2024-03-30 |
        | 3       | 1     | ChildIdentifiers/ExpectedPersonBirthDate | 2025-01-10 |
