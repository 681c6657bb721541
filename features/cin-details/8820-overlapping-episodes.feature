@error
Feature: 8820 Episodes of a child overlap

  @from-2022-23
  Rule: No episode of a child starts while another runs, up to but not including its closure

    Scenario Outline: One episode from <start> to <end>, another referred <second start>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | <start>         | <end>          |
        | <second start>  | 9999-12-31     |
      Then 8820 is <outcome>

      Examples: Where the second starts
        | start      | end        | second start | outcome                                                         | why                                              |
        | 2024-05-01 | 2024-09-01 | 2024-08-31   | reported on CINreferralDate, CINreferralDate and CINclosureDate | the day before the closure                       |
        | 2024-05-01 | 2024-09-01 | 2024-09-01   | not reported                                                    | on the day of the closure                        |
        | 2024-05-01 | 2024-09-01 | 2024-09-02   | not reported                                                    | the day after the closure                        |
        | 2024-05-01 | 2024-09-01 | 2024-05-02   | reported on CINreferralDate, CINreferralDate and CINclosureDate | the day after the first                          |
        | 2024-05-01 | 2024-09-01 | 2024-05-01   | reported on CINreferralDate, CINreferralDate and CINclosureDate | on the day of the first                          |
        | 2024-05-01 | 2025-06-01 | 2025-05-31   | reported on CINreferralDate, CINreferralDate and CINclosureDate | after the census year, but before the closure    |
        | 2024-05-01 | 2025-06-01 | 2025-06-01   | not reported                                                    | after the census year, on the day of the closure |
        | 0001-01-01 | 2024-09-01 | 2024-08-31   | reported on CINreferralDate, CINreferralDate and CINclosureDate | long after a first on the first date there is    |
        | 2024-05-01 | 2024-05-01 | 2024-05-02   | not reported                                                    | after a first that closed on the day it started  |
        | 2024-05-01 | 2024-04-01 | 2024-05-02   | not reported                                                    | after a first that closed before it started      |

      Examples: A referral date is missing or cannot be read
        | start      | end        | second start | outcome      | why                  |
        |            | 2024-09-01 | 2024-08-31   | not reported | first: left out      |
        | (empty)    | 2024-09-01 | 2024-08-31   | not reported | first: empty         |
        | (spaces)   | 2024-09-01 | 2024-08-31   | not reported | first: only spaces   |
        | 2024-05-32 | 2024-09-01 | 2024-08-31   | not reported | first: no such day   |
        | 01/05/2024 | 2024-09-01 | 2024-08-31   | not reported | first: wrong format  |
        | 2024-05-01 | 2024-09-01 |              | not reported | second: left out     |
        | 2024-05-01 | 2024-09-01 | (empty)      | not reported | second: empty        |
        | 2024-05-01 | 2024-09-01 | (spaces)     | not reported | second: only spaces  |
        | 2024-05-01 | 2024-09-01 | 2024-08-32   | not reported | second: no such day  |
        | 2024-05-01 | 2024-09-01 | 31/08/2024   | not reported | second: wrong format |

    Scenario Outline: In <year>, an open episode that led to action, referred <start>, and another referred <second start>: <why>
      Given a <year> return
      And an episode:
        | CINreferralDate | CINclosureDate | ReferralNFA |
        | <start>         |                | false       |
        | <second start>  | <second start> | true        |
      Then 8820 is <outcome>

      Examples:
        | year    | start      | second start | outcome                                                         | why                                        |
        | 2022-23 | 2022-05-01 | 2023-03-31   | reported on CINreferralDate, CINreferralDate and CINclosureDate | on the last day of the census year         |
        | 2022-23 | 2022-05-01 | 2023-04-01   | not reported                                                    | the day after the census year              |
        | 2024-25 | 2024-05-01 | 2024-05-02   | reported on CINreferralDate, CINreferralDate and CINclosureDate | the day after                              |
        | 2024-25 | 2024-05-01 | 2025-03-30   | reported on CINreferralDate, CINreferralDate and CINclosureDate | the day before the last of the census year |
        | 2024-25 | 2024-05-01 | 2025-03-31   | reported on CINreferralDate, CINreferralDate and CINclosureDate | on the last day of the census year         |
        | 2024-25 | 2024-05-01 | 2025-04-01   | not reported                                                    | the day after the census year              |
        | 2024-25 | 2024-05-01 | 9999-12-31   | not reported                                                    | on the last date there is                  |
        | 2024-25 | 2019-05-01 | 2020-05-01   | reported on CINreferralDate, CINreferralDate and CINclosureDate | both long before the census year           |
        | 2025-26 | 2025-05-01 | 2026-03-31   | reported on CINreferralDate, CINreferralDate and CINclosureDate | on the last day of the census year         |
        | 2025-26 | 2025-05-01 | 2026-04-01   | not reported                                                    | the day after the census year              |

    Scenario Outline: The first episode, with closure date <CINclosureDate>, is open: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate   | ReferralNFA   |
        | 2024-05-01      | <CINclosureDate> | <ReferralNFA> |
        | 2024-09-01      | 2024-12-01       | false         |
      Then 8820 is <outcome>

      Examples: It led to action
        | CINclosureDate | ReferralNFA | outcome                                                         | why              |
        |                | false       | reported on CINreferralDate, CINreferralDate and CINclosureDate | left out         |
        | (empty)        | false       | reported on CINreferralDate, CINreferralDate and CINclosureDate | empty            |
        | (spaces)       | false       | reported on CINreferralDate, CINreferralDate and CINclosureDate | only spaces      |
        | 2024-06-31     | false       | reported on CINreferralDate, CINreferralDate and CINclosureDate | no such day      |
        | 01/06/2024     | false       | reported on CINreferralDate, CINreferralDate and CINclosureDate | wrong format     |
        |                | 0           | reported on CINreferralDate, CINreferralDate and CINclosureDate | with 0 for false |

      Examples: It did not, as far as can be seen
        | CINclosureDate | ReferralNFA | outcome      | why                               |
        |                | true        | not reported | no further action                 |
        |                | 1           | not reported | no further action, written as 1   |
        |                |             | not reported | flag left out                     |
        |                | (empty)     | not reported | flag empty                        |
        |                | (spaces)    | not reported | flag only spaces                  |
        |                | FALSE       | not reported | capitals are not valid            |
        | 2024-06-31     | true        | not reported | no further action and no such day |

    Scenario Outline: A closed first episode runs whatever its ReferralNFA is: <ReferralNFA>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReferralNFA   |
        | 2024-05-01      | 2024-09-01     | <ReferralNFA> |
        | 2024-08-31      | 2024-12-01     | false         |
      Then 8820 is reported on CINreferralDate, CINreferralDate and CINclosureDate

      Examples:
        | ReferralNFA |
        | true        |
        | false       |
        |             |
        | FALSE       |

    Scenario Outline: Whatever the second episode is, it may not start while the first runs: <what>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate   | ReferralNFA   |
        | 2024-05-01      | 2024-09-01       | false         |
        | 2024-08-31      | <CINclosureDate> | <ReferralNFA> |
      Then 8820 is reported on CINreferralDate, CINreferralDate and CINclosureDate

      Examples:
        | CINclosureDate | ReferralNFA | what                         |
        | 2024-12-01     | false       | closed                       |
        | 2024-08-31     | false       | closed on the day it started |
        | 2024-08-01     | false       | closed before it started     |
        |                | false       | open                         |
        |                | true        | open and taken no further    |
        |                |             | open with the flag left out  |

    Scenario: An open episode runs to the end of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
        | 2024-09-01      |
      Then 8820 is reported on CINreferralDate, CINreferralDate and CINclosureDate

    Scenario: A single episode does not overlap with itself
      Given a 2024-25 return
      Then 8820 is not reported

    Scenario: The episode that starts later comes first, then both dates of the other
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-09-01     |
        | 2024-08-31      | 2024-12-01     |
      Then 8820 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-08-31 |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[1]/CINclosureDate  | 2024-09-01 |

    Scenario: So it does where the episode that starts later stands first in the return
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-08-31      | 2024-12-01     |
        | 2024-05-01      | 2024-06-31     |
      Then 8820 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-08-31 |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[2]/CINclosureDate  | 2024-06-31 |

    Scenario Outline: Where both start on one day and run on, the second in the return comes first: <ends>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | <first end>    |
        | 2024-05-01      | <second end>   |
      Then 8820 is reported on:
        | finding | child | place                         | value       |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-05-01  |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01  |
        | 1       | 1     | CINdetails[1]/CINclosureDate  | <first end> |

      Examples:
        | first end  | second end | ends                    |
        | 2024-09-01 | 2024-09-01 | both close on one day   |
        | 2024-09-01 | 2024-12-01 | the first closes first  |
        | 2024-12-01 | 2024-09-01 | the second closes first |
        | 2024-09-01 |            | the second is open      |
        |            | 2024-09-01 | the first is open       |
        |            |            | both are open           |

    Scenario Outline: An episode of the same start that does not run comes first, even if it stands first in the return: <what>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate   | ReferralNFA   |
        | 2024-05-01      | <CINclosureDate> | <ReferralNFA> |
        | 2024-05-01      | 2024-09-01       | false         |
      Then 8820 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[2]/CINclosureDate  | 2024-09-01 |

      Examples:
        | CINclosureDate | ReferralNFA | what                         |
        | 2024-05-01     | false       | closed on the day it started |
        | 2024-04-01     | false       | closed before it started     |
        |                | true        | open and taken no further    |
        |                |             | open with the flag left out  |

    Scenario: Two open episodes that start on the last day of the census year still run on it
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2025-03-31      |
        | 2025-03-31      |
      Then 8820 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2025-03-31 |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2025-03-31 |
        | 1       | 1     | CINdetails[1]/CINclosureDate  |            |

    Scenario: After the census year only an episode with a closure runs, so an open one of the same start comes first
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2025-04-02      |                |
        | 2025-04-02      | 2025-05-01     |
      Then 8820 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2025-04-02 |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2025-04-02 |
        | 1       | 1     | CINdetails[2]/CINclosureDate  | 2025-05-01 |

    Scenario Outline: Two episodes of the same start of which neither runs: <what>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReferralNFA   |
        | <start>         | <end>          | <ReferralNFA> |
        | <start>         | <end>          | <ReferralNFA> |
      Then 8820 is not reported

      Examples:
        | start      | end        | ReferralNFA | what                                         |
        | 2024-05-01 | 2024-05-01 | false       | both closed on that day                      |
        | 2024-05-01 |            | true        | both open and taken no further               |
        | 2025-04-02 |            | false       | both open and referred after the census year |

    Scenario: Three episodes that all overlap make three findings, one for each two of them
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-09-01     |
        | 2024-06-01      | 2024-12-01     |
        | 2024-07-01      |                |
      Then 8820 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[1]/CINclosureDate  | 2024-09-01 |
        | 2       | 1     | CINdetails[3]/CINreferralDate | 2024-07-01 |
        | 2       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 2       | 1     | CINdetails[1]/CINclosureDate  | 2024-09-01 |
        | 3       | 1     | CINdetails[3]/CINreferralDate | 2024-07-01 |
        | 3       | 1     | CINdetails[2]/CINreferralDate | 2024-06-01 |
        | 3       | 1     | CINdetails[2]/CINclosureDate  | 2024-12-01 |

    Scenario: Three alike make three findings too
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-09-01     |
        | 2024-05-01      | 2024-09-01     |
        | 2024-05-01      | 2024-09-01     |
      Then 8820 is reported 3 times on CINreferralDate, CINreferralDate and CINclosureDate

    Scenario: Episodes that follow one another do not overlap, in whatever order they stand
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-04-10      | 2024-06-01     |
        | 2024-12-01      |                |
        | 2024-06-01      | 2024-12-01     |
      Then 8820 is not reported

    Scenario: Episodes of different children do not overlap
      Given a 2024-25 return with children:
        | LAchildID |
        | A123      |
        | A123      |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      Then 8820 is not reported

    Scenario: Overlaps of several children are reported with each of them
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-09-01     |
        | 2024-06-01      | 2024-12-01     |
      And a child
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
        | 2024-06-01      |
      Then 8820 is reported on:
        | finding | child | place                         | value      |
        | 1       | 1     | CINdetails[2]/CINreferralDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 1       | 1     | CINdetails[1]/CINclosureDate  | 2024-09-01 |
        | 2       | 3     | CINdetails[2]/CINreferralDate | 2024-06-01 |
        | 2       | 3     | CINdetails[1]/CINreferralDate | 2024-05-01 |
        | 2       | 3     | CINdetails[1]/CINclosureDate  |            |
