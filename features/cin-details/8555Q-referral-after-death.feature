@query
Feature: 8555Q Child is referred after the date of death

  @from-2022-23
  Rule: A child is referred on or before the day of its death

    Scenario Outline: Died <PersonDeathDate>, referred <CINreferralDate>: <why>
      Given a 2024-25 return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      Then 8555Q is <outcome>

      Examples: Either side of the death
        | PersonDeathDate | CINreferralDate | outcome                                         | why                     |
        | 2024-04-30      | 2024-05-01      | reported on CINreferralDate and PersonDeathDate | the day after           |
        | 2024-04-30      | 2024-04-30      | not reported                                    | the same day            |
        | 2024-04-30      | 2024-04-29      | not reported                                    | the day before          |
        | 2023-06-01      | 2024-05-01      | reported on CINreferralDate and PersonDeathDate | a year after            |
        | 0001-01-01      | 2024-05-01      | reported on CINreferralDate and PersonDeathDate | the first date there is |
        | 2024-04-30      | 9999-12-31      | reported on CINreferralDate and PersonDeathDate | the last date there is  |

      Examples: No date of death that can be read
        | PersonDeathDate | CINreferralDate | outcome      | why                 |
        |                 | 2024-05-02      | not reported | death: left out     |
        | (empty)         | 2024-05-02      | not reported | death: empty        |
        | (spaces)        | 2024-05-02      | not reported | death: only spaces  |
        | 2024-04-31      | 2024-05-02      | not reported | death: no such day  |
        | 30/04/2024      | 2024-05-02      | not reported | death: wrong format |

      Examples: No referral date that can be read
        | PersonDeathDate | CINreferralDate | outcome      | why                    |
        | 2024-04-30      |                 | not reported | referral: left out     |
        | 2024-04-30      | (empty)         | not reported | referral: empty        |
        | 2024-04-30      | (spaces)        | not reported | referral: only spaces  |
        | 2024-04-30      | 2024-04-31      | not reported | referral: no such day  |
        | 2024-04-30      | 01/05/2024      | not reported | referral: wrong format |

    Scenario Outline: In <year>, a child is referred <when> the day of death
      Given a <year> return with a child:
        | PersonDeathDate   |
        | <PersonDeathDate> |
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      Then 8555Q is <outcome>

      Examples:
        | year    | PersonDeathDate | CINreferralDate | outcome                                         | when  |
        | 2022-23 | 2022-06-01      | 2022-06-02      | reported on CINreferralDate and PersonDeathDate | after |
        | 2022-23 | 2022-06-01      | 2022-06-01      | not reported                                    | on    |
        | 2025-26 | 2025-06-01      | 2025-06-02      | reported on CINreferralDate and PersonDeathDate | after |
        | 2025-26 | 2025-06-01      | 2025-06-01      | not reported                                    | on    |

    Scenario: The death of one child does not count for the referral of another
      Given a 2024-25 return with children:
        | PersonDeathDate |
        | 2024-05-01      |
        |                 |
      And an episode:
        | CINreferralDate |
        | 2024-05-02      |
      Then 8555Q is not reported

    Scenario: Each referral is a finding, also two on the same day
      Given a 2024-25 return with a child:
        | PersonDeathDate |
        | 2024-06-01      |
      And an episode:
        | CINreferralDate |
        | 2024-06-02      |
        | 2024-05-01      |
        | 2024-06-02      |
      And a child:
        | PersonDeathDate |
        | 2024-04-30      |
      Then 8555Q is reported on:
        | finding | child | place                            | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate    | 2024-06-02 |
        | 1       | 1     | ChildIdentifiers/PersonDeathDate | 2024-06-01 |
        | 2       | 1     | CINdetails[3]/CINreferralDate    | 2024-06-02 |
        | 2       | 1     | ChildIdentifiers/PersonDeathDate | 2024-06-01 |
        | 3       | 2     | CINdetails[1]/CINreferralDate    | 2024-05-01 |
        | 3       | 2     | ChildIdentifiers/PersonDeathDate | 2024-04-30 |
