@error
Feature: 8816 Open episode is not the child's latest

  @from-2022-23
  Rule: An open episode that is not a referral with no further action has the child's latest referral date

    Scenario Outline: An open episode referred <CINreferralDate>, another closed and referred <other>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate   | CINclosureDate |
        | <CINreferralDate> |                |
        | <other>           | 2024-12-01     |
      Then 8816 is <outcome>

      Examples: Which is the later
        | CINreferralDate | other      | outcome                                         | why                        |
        | 2024-05-01      | 2024-09-01 | reported on CINreferralDate and CINreferralDate | the other is later         |
        | 2024-05-01      | 2024-05-02 | reported on CINreferralDate and CINreferralDate | the other is a day later   |
        | 2024-05-01      | 2024-05-01 | not reported                                    | both on one day            |
        | 2024-05-01      | 2024-04-30 | not reported                                    | the other is a day earlier |
        | 2024-09-01      | 2024-05-01 | not reported                                    | the open one is the latest |
        | 0001-01-01      | 9999-12-31 | reported on CINreferralDate and CINreferralDate | as far apart as can be     |

      Examples: A referral date is missing or cannot be read
        | CINreferralDate | other      | outcome      | why                                          |
        |                 | 2024-09-01 | not reported | the open one has none                        |
        | (empty)         | 2024-09-01 | not reported | that of the open one is empty                |
        | (spaces)        | 2024-09-01 | not reported | that of the open one is only spaces          |
        | 2024-02-30      | 2024-09-01 | not reported | the open one was referred on no day there is |
        | 2024-05-01      |            | not reported | the other has none                           |
        | 2024-05-01      | (empty)    | not reported | that of the other is empty                   |
        | 2024-05-01      | 2024-09-31 | not reported | the other was referred on no day there is    |
        | 2024-05-01      | 01/09/2024 | not reported | that of the other is in the wrong format     |

    Scenario Outline: In <year>, an open episode that is <which>
      Given a <year> return
      And an episode:
        | CINreferralDate   | CINclosureDate |
        | <CINreferralDate> |                |
        | <other>           | <closed>       |
      Then 8816 is <outcome>

      Examples:
        | year    | CINreferralDate | other      | closed     | outcome                                         | which          |
        | 2022-23 | 2022-05-01      | 2022-09-01 | 2022-12-01 | reported on CINreferralDate and CINreferralDate | not the latest |
        | 2022-23 | 2022-09-01      | 2022-05-01 | 2022-06-01 | not reported                                    | the latest     |
        | 2025-26 | 2025-05-01      | 2025-09-01 | 2025-12-01 | reported on CINreferralDate and CINreferralDate | not the latest |
        | 2025-26 | 2025-09-01      | 2025-05-01 | 2025-06-01 | not reported                                    | the latest     |

    Scenario Outline: The earlier of two episodes has closure date <CINclosureDate>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate   |
        | 2024-05-01      | <CINclosureDate> |
        | 2024-09-01      | 2024-12-01       |
      Then 8816 is <outcome>

      Examples:
        | CINclosureDate      | outcome                                         | why                                         |
        |                     | reported on CINreferralDate and CINreferralDate | left out, so it is open                     |
        | (empty)             | reported on CINreferralDate and CINreferralDate | empty, so it is open                        |
        | (spaces)            | reported on CINreferralDate and CINreferralDate | only spaces, so it is open                  |
        | 2024-06-31          | reported on CINreferralDate and CINreferralDate | no such day, so it is open                  |
        | 2024-08-01T00:00:00 | reported on CINreferralDate and CINreferralDate | a time does not belong there, so it is open |
        | 2024-08-01          | not reported                                    | it is closed                                |
        | 2024-10-01          | not reported                                    | it was closed after the second referral     |
        | 2025-04-15          | not reported                                    | it was closed after the census year         |

    Scenario Outline: The earlier, open episode has ReferralNFA <ReferralNFA>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReferralNFA   |
        | 2024-05-01      |                | <ReferralNFA> |
        | 2024-09-01      | 2024-12-01     | false         |
      Then 8816 is <outcome>

      Examples:
        | ReferralNFA | outcome                                         | why                             |
        | false       | reported on CINreferralDate and CINreferralDate | action was taken                |
        | 0           | reported on CINreferralDate and CINreferralDate | action was taken, written as 0  |
        | true        | not reported                                    | no further action               |
        | 1           | not reported                                    | no further action, written as 1 |
        |             | not reported                                    | left out                        |
        | (empty)     | not reported                                    | empty                           |
        | FALSE       | not reported                                    | capitals are not valid          |

    Scenario Outline: Whatever the later episode is, it counts: <what>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate   | ReferralNFA   |
        | 2024-05-01      |                  | false         |
        | 2024-09-01      | <CINclosureDate> | <ReferralNFA> |
      Then 8816 is reported on CINreferralDate and CINreferralDate

      Examples:
        | CINclosureDate | ReferralNFA | what                           |
        | 2024-12-01     | false       | closed                         |
        |                | false       | open                           |
        |                | true        | open, with no further action   |
        | 2024-09-01     | 1           | closed, with no further action |
        |                |             | open, with the flag left out   |

    Scenario: A child with a single episode is not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      Then 8816 is not reported

    Scenario: Two open episodes referred on one day are both the latest
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
        | 2024-05-01      |
      Then 8816 is not reported

    Scenario: An episode that is open but taken no further and one that is acted on but closed make no case together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReferralNFA |
        | 2024-05-01      |                | true        |
        | 2024-06-01      | 2024-08-01     | false       |
        | 2024-09-01      | 2024-12-01     | false       |
      Then 8816 is not reported

    Scenario: A later referral of another child does not count
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And a child
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-09-01      | 2024-12-01     |
      Then 8816 is not reported

    Scenario: The order of the episodes in the return does not matter
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-09-01      | 2024-12-01     |
        | 2024-05-01      |                |
      Then 8816 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-09-01 |

    Scenario: The second place is the latest episode, not merely a later one
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      |                |
        | 2024-07-01      | 2024-08-01     |
        | 2024-11-01      | 2025-01-15     |
        | 2024-09-01      | 2024-10-01     |
      Then 8816 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[3]/CINreferralDate | 2024-11-01 |

    Scenario: Among several referred last, the first in the return is shown
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-07-01      | 2024-08-01     |
        | 2024-09-01      | 2024-10-01     |
        | 2024-05-01      |                |
        | 2024-09-01      | 2024-12-01     |
      Then 8816 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[3]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-09-01 |

    Scenario: Open episodes that share the latest day are shown but not reported themselves
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
        | 2024-09-01      |
        | 2024-09-01      |
      Then 8816 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-09-01 |

    Scenario: Each open episode that is not the latest is a finding, also two referred on one day
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
        | 2024-11-01      |
        | 2024-07-01      |
        | 2024-05-01      |
      And a child
      And an episode:
        | CINreferralDate | CINclosureDate | ReferralNFA |
        | 2024-06-01      |                | 0           |
        | 2024-06-02      |                | 1           |
      Then 8816 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-11-01 |
        | 2       | 1     | CINdetails[3]/CINreferralDate | 2024-07-01 |
        | 2       | 1     | CINdetails[2]/CINreferralDate | 2024-11-01 |
        | 3       | 1     | CINdetails[4]/CINreferralDate | 2024-05-01 |
        | 3       | 1     | CINdetails[2]/CINreferralDate | 2024-11-01 |
        | 4       | 2     | CINdetails[1]/CINreferralDate | 2024-06-01 |
        | 4       | 2     | CINdetails[2]/CINreferralDate | 2024-06-02 |
