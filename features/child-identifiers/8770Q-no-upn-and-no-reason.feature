@query
Feature: 8770Q School-age child has no UPN and no accepted reason

  @from-2022-23 @to-2023-24
  Rule: A child born more than six years before the census year ends has a UPN or one of the reasons UN2 to UN7, unless every referral was taken no further

    Scenario Outline: In <year>, born <PersonBirthDate>: <why>
      Given a <year> return with a child:
        | PersonBirthDate   | UPN | UPNunknown |
        | <PersonBirthDate> |     | UN1        |
      Then 8770Q is <outcome>

      Examples:
        | year    | PersonBirthDate | outcome                        | why                                                     |
        | 2022-23 | 2017-03-30      | reported on UPN and UPNunknown | more than six years before                              |
        | 2022-23 | 2017-03-31      | not reported                   | exactly six years before                                |
        | 2022-23 | 2017-08-31      | not reported                   | five on 31 August in the census year does not count yet |
        | 2022-23 |                 | not reported                   | no date of birth                                        |
        | 2022-23 | (empty)         | not reported                   | the date of birth is empty                              |
        | 2022-23 | 2013-02-30      | not reported                   | the date of birth cannot be read                        |
        | 2023-24 | 2018-03-30      | reported on UPN and UPNunknown | more than six years before                              |
        | 2023-24 | 2018-03-31      | not reported                   | exactly six years before                                |
        | 2023-24 | 2005-04-01      | reported on UPN and UPNunknown | nearly nineteen                                         |

    Scenario Outline: Before 2024-25, UPN <UPN> and reason <UPNunknown>: <why>
      Given a 2023-24 return with a child:
        | PersonBirthDate | UPN   | UPNunknown   |
        | 2014-06-15      | <UPN> | <UPNunknown> |
      Then 8770Q is <outcome>

      Examples:
        | UPN           | UPNunknown | outcome                        | why                                 |
        |               |            | reported on UPN and UPNunknown | neither is given                    |
        | (empty)       | (empty)    | reported on UPN and UPNunknown | both are empty                      |
        | (spaces)      | (spaces)   | reported on UPN and UPNunknown | both are only spaces                |
        |               | UN1        | reported on UPN and UPNunknown | not of school age is no reason here |
        |               | UN2        | not reported                   | the first accepted reason           |
        |               | UN5        | not reported                   | an accepted reason                  |
        |               | UN7        | not reported                   | the last accepted reason            |
        |               | UN8        | reported on UPN and UPNunknown | no such reason                      |
        |               | un5        | reported on UPN and UPNunknown | small letters                       |
        | Y201000000001 |            | not reported                   | a UPN needs no reason               |

    Scenario Outline: In <year>, each of the six reasons is accepted
      Given a <year> return with children:
        | PersonBirthDate   | UPN | UPNunknown |
        | <PersonBirthDate> |     | UN2        |
        | <PersonBirthDate> |     | UN3        |
        | <PersonBirthDate> |     | UN4        |
        | <PersonBirthDate> |     | UN5        |
        | <PersonBirthDate> |     | UN6        |
        | <PersonBirthDate> |     | UN7        |
      Then 8770Q is not reported

      Examples:
        | year    | PersonBirthDate |
        | 2022-23 | 2013-06-15      |
        | 2023-24 | 2014-06-15      |

    Scenario Outline: Before 2024-25, a single referral whose ReferralNFA is <ReferralNFA>: <why>
      Given a 2022-23 return with a child:
        | PersonBirthDate | UPN | UPNunknown |
        | 2013-06-15      |     |            |
      And an episode:
        | ReferralNFA   |
        | <ReferralNFA> |
      Then 8770Q is <outcome>

      Examples:
        | ReferralNFA | outcome                        | why                             |
        | false       | reported on UPN and UPNunknown | action was taken                |
        | 0           | reported on UPN and UPNunknown | action was taken, written as 0  |
        | true        | not reported                   | no further action               |
        | 1           | not reported                   | no further action, written as 1 |
        |             | not reported                   | left out                        |
        | (empty)     | not reported                   | empty                           |
        | FALSE       | not reported                   | capitals are not valid          |

    Scenario: Before 2024-25, a child with several referrals that led to action is reported once
      Given a 2022-23 return with a child:
        | PersonBirthDate | UPN | UPNunknown |
        | 2013-06-15      |     |            |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2022-05-01      | false       |
        | 2022-09-01      | true        |
        | 2022-12-01      | false       |
      Then 8770Q is reported on UPN and UPNunknown

    Scenario: Before 2024-25, the finding shows both elements as given
      Given a 2022-23 return with a child:
        | PersonBirthDate | UPN | UPNunknown |
        | 2017-03-30      |     | UN1        |
      Then 8770Q is reported on:
        | finding | child | place                       | value |
        | 1       | 1     | ChildIdentifiers/UPN        |       |
        | 1       | 1     | ChildIdentifiers/UPNunknown | UN1   |

  @from-2024-25
  Rule: A child who was five by 31 August of the census year has a UPN or one of the reasons UN2 to UN7, unless every referral was taken no further

    Scenario Outline: In <year>, born <PersonBirthDate>: <why>
      Given a <year> return with a child:
        | PersonBirthDate   | UPN | UPNunknown |
        | <PersonBirthDate> |     | UN1        |
      Then 8770Q is <outcome>

      Examples:
        | year    | PersonBirthDate | outcome                        | why                                    |
        | 2024-25 | 2019-08-31      | reported on UPN and UPNunknown | five on the cut-off day itself         |
        | 2024-25 | 2019-09-01      | not reported                   | five a day after the cut-off           |
        | 2024-25 | 2019-03-31      | reported on UPN and UPNunknown | six on the last day of the census year |
        | 2024-25 | 2021-01-15      | not reported                   | a small child                          |
        | 2024-25 |                 | not reported                   | no date of birth                       |
        | 2024-25 | (spaces)        | not reported                   | the date of birth is only spaces       |
        | 2024-25 | 15/06/2015      | not reported                   | the date of birth cannot be read       |
        | 2025-26 | 2020-08-31      | reported on UPN and UPNunknown | five on the cut-off day itself         |
        | 2025-26 | 2020-09-01      | not reported                   | five a day after the cut-off           |

    Scenario Outline: From 2024-25, UPN <UPN> and reason <UPNunknown>: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate | UPN   | UPNunknown   |
        | 2015-06-15      | <UPN> | <UPNunknown> |
      Then 8770Q is <outcome>

      Examples: No UPN
        | UPN      | UPNunknown | outcome                        | why                                 |
        |          |            | reported on UPN and UPNunknown | neither is given                    |
        | (empty)  | (empty)    | reported on UPN and UPNunknown | both are empty                      |
        | (spaces) | (spaces)   | reported on UPN and UPNunknown | both are only spaces                |
        |          | UN1        | reported on UPN and UPNunknown | not of school age is no reason here |
        |          | UN2        | not reported                   | never went to a maintained school   |
        |          | UN3        | not reported                   | educated outside England            |
        |          | UN4        | not reported                   | newly in need                       |
        |          | UN5        | not reported                   | sources disagree                    |
        |          | UN6        | not reported                   | not looked after and not obtainable |
        |          | UN7        | not reported                   | referral with no further action     |
        |          | UN0        | reported on UPN and UPNunknown | no such reason                      |
        |          | UN8        | reported on UPN and UPNunknown | no such reason either               |
        |          | un3        | reported on UPN and UPNunknown | small letters                       |
        |          | 3          | reported on UPN and UPNunknown | the number alone                    |

      Examples: A UPN
        | UPN           | UPNunknown | outcome      | why                                    |
        | Y201000000001 |            | not reported | it needs no reason                     |
        | Y201000000001 | UN1        | not reported | a reason beside it does not matter     |
        | X201000000001 |            | not reported | a wrong check letter is another rule's |
        | R34           | UN1        | not reported | so is a wrong shape                    |

    Scenario Outline: In <year>, each of the six reasons is accepted
      Given a <year> return with children:
        | PersonBirthDate   | UPN | UPNunknown |
        | <PersonBirthDate> |     | UN2        |
        | <PersonBirthDate> |     | UN3        |
        | <PersonBirthDate> |     | UN4        |
        | <PersonBirthDate> |     | UN5        |
        | <PersonBirthDate> |     | UN6        |
        | <PersonBirthDate> |     | UN7        |
      Then 8770Q is not reported

      Examples:
        | year    | PersonBirthDate |
        | 2024-25 | 2015-06-15      |
        | 2025-26 | 2016-06-15      |
        | 2026-27 | 2017-06-15      |

    Scenario Outline: From 2024-25, a single referral whose ReferralNFA is <ReferralNFA>: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate | UPN | UPNunknown |
        | 2015-06-15      |     | UN1        |
      And an episode:
        | ReferralNFA   |
        | <ReferralNFA> |
      Then 8770Q is <outcome>

      Examples:
        | ReferralNFA | outcome                        | why                             |
        | false       | reported on UPN and UPNunknown | action was taken                |
        | 0           | reported on UPN and UPNunknown | action was taken, written as 0  |
        | true        | not reported                   | no further action               |
        | 1           | not reported                   | no further action, written as 1 |
        |             | not reported                   | left out                        |
        | (empty)     | not reported                   | empty                           |
        | FALSE       | not reported                   | capitals are not valid          |

    Scenario: One referral that led to action among others is enough
      Given a 2024-25 return with a child:
        | UPN | UPNunknown |
        |     |            |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | true        |
        | 2024-09-01      | false       |
        | 2025-01-10      |             |
      Then 8770Q is reported on UPN and UPNunknown

    Scenario: A child is reported once, however many referrals led to action
      Given a 2024-25 return with a child:
        | UPN | UPNunknown |
        |     |            |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | false       |
        | 2024-09-01      | 0           |
        | 2025-01-10      | false       |
      Then 8770Q is reported on UPN and UPNunknown

    Scenario: A child without an episode is not reported
      Given a 2024-25 return with a child:
        | UPN | UPNunknown |
        |     |            |
      And no episode
      Then 8770Q is not reported

    Scenario: An unborn child is not reported
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | UPN | UPNunknown |
        |                 | 2025-05-01              |     |            |
      Then 8770Q is not reported

    Scenario: A former UPN does not stand in for the UPN
      Given a 2024-25 return with a child:
        | UPN | FormerUPN     | UPNunknown |
        |     | Y201000000001 | UN1        |
      Then 8770Q is reported on UPN and UPNunknown

    Scenario: Action taken for one child does not count for another
      Given a 2024-25 return with a child:
        | UPN | UPNunknown |
        |     |            |
      And an episode:
        | ReferralNFA |
        | true        |
      And a child:
        | UPN           | UPNunknown |
        | Y201000000001 |            |
      Then 8770Q is not reported

    Scenario: From 2024-25, each child is reported with both elements as given
      Given a 2024-25 return with children:
        | PersonBirthDate | UPN     | UPNunknown |
        | 2019-08-31      |         | UN1        |
        | 2019-09-01      |         | UN1        |
        | 2015-06-15      | (empty) |            |
      Then 8770Q is reported on:
        | finding | child | place                       | value |
        | 1       | 1     | ChildIdentifiers/UPN        |       |
        | 1       | 1     | ChildIdentifiers/UPNunknown | UN1   |
        | 2       | 3     | ChildIdentifiers/UPN        |       |
        | 2       | 3     | ChildIdentifiers/UPNunknown |       |
