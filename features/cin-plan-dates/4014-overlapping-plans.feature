@error
Feature: 4014 CIN plans of a child overlap

  @from-2022-23
  Rule: No CIN plan of a child starts while another one runs, though it may start on the day another ends

    Scenario Outline: A plan from <start> to <end> and another from <second start> to <second end>: <why>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | <start>          | <end>          |
        | <second start>   | <second end>   |
      Then 4014 is <outcome>

      Examples: The second starts about the day the first ends
        | start      | end        | second start | second end | outcome                                                           | why                                |
        | 2024-05-26 | 2024-10-26 | 2024-08-26   |            | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | months before the end              |
        | 2024-05-26 | 2024-10-26 | 2024-10-25   | 2024-12-20 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the day before the end             |
        | 2024-05-26 | 2024-10-26 | 2024-10-26   | 2024-12-20 | not reported                                                      | the day of the end                 |
        | 2024-05-26 | 2024-10-26 | 2024-10-26   |            | not reported                                                      | the day of the end, and still open |
        | 2024-05-26 | 2024-10-26 | 2024-10-27   | 2024-12-20 | not reported                                                      | the day after the end              |

      Examples: The second ends about the day the first starts
        | start      | end        | second start | second end | outcome                                                           | why                      |
        | 2024-05-26 | 2024-10-26 | 2024-04-10   | 2024-05-27 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the day after the start  |
        | 2024-05-26 | 2024-10-26 | 2024-04-10   | 2024-05-26 | not reported                                                      | the day of the start     |
        | 2024-05-26 | 2024-10-26 | 2024-04-10   | 2024-05-25 | not reported                                                      | the day before the start |

      Examples: One within the other, or alike
        | start      | end        | second start | second end | outcome                                                           | why                         |
        | 2024-05-26 | 2024-10-26 | 2024-07-01   | 2024-08-01 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | wholly within               |
        | 2024-07-01 | 2024-08-01 | 2024-05-26   | 2024-10-26 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | wholly around               |
        | 2024-05-26 | 2024-10-26 | 2024-05-26   | 2024-10-26 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the same dates              |
        | 2024-05-26 | 2024-10-26 | 2024-05-26   | 2024-12-20 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the same start, a later end |
        | 2024-05-26 | 2024-10-26 | 2024-08-26   | 2024-10-26 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the same end                |
        | 2024-05-26 |            | 2024-05-26   |            | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the same start, both open   |

      Examples: A plan that ends on the day it starts
        | start      | end        | second start | second end | outcome                                                           | why                           |
        | 2024-05-26 | 2024-10-26 | 2024-07-01   | 2024-07-01 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | a day amid the other plan     |
        | 2024-05-26 | 2024-10-26 | 2024-05-26   | 2024-05-26 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the other plan's first day    |
        | 2024-05-26 | 2024-10-26 | 2024-10-26   | 2024-10-26 | not reported                                                      | the other plan's last day     |
        | 2024-05-26 | 2024-05-26 | 2024-05-26   | 2024-05-26 | not reported                                                      | two of them on one day        |
        | 2024-05-26 |            | 2024-05-26   | 2024-05-26 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the first day of an open plan |

      Examples: A plan that ends before it starts
        | start      | end        | second start | second end | outcome                                                           | why                            |
        | 2024-06-01 | 2024-04-10 | 2024-05-01   | 2024-05-20 | not reported                                                      | it does not run at all         |
        | 2024-06-01 | 2024-04-10 | 2024-06-01   | 2024-04-10 | not reported                                                      | nor do two of them             |
        | 2024-05-26 | 2024-10-26 | 2024-08-01   | 2024-06-01 | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | it starts while the other runs |

      Examples: No start date that can be read
        | start      | end        | second start | second end | outcome      | why                                      |
        |            | 2024-10-26 | 2024-08-26   | 2024-12-20 | not reported | that of the first is left out            |
        | 2024-05-26 | 2024-10-26 |              | 2024-12-20 | not reported | that of the second is left out           |
        | (empty)    | 2024-10-26 | 2024-08-26   |            | not reported | that of the first is empty               |
        | 2024-05-26 |            | (spaces)     |            | not reported | that of the second is only spaces        |
        | 2024-05-26 | 2024-10-26 | 2024-08-32   | 2024-12-20 | not reported | that of the second is no day there is    |
        | 26/05/2024 |            | 2024-08-26   |            | not reported | that of the first is in the wrong format |
        |            |            |              |            | not reported | neither has one                          |

    Scenario Outline: In <year>, a plan from <start> to <end> and another from <second start>: <why>
      Given a <year> return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | <start>          | <end>          |
        | <second start>   |                |
      Then 4014 is <outcome>

      Examples: A plan without an end runs to the last day of the census year
        | year    | start      | end | second start | outcome                                                           | why                          |
        | 2022-23 | 2022-06-01 |     | 2023-03-31   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | on the last day              |
        | 2022-23 | 2022-06-01 |     | 2023-04-01   | not reported                                                      | the day after                |
        | 2023-24 | 2023-06-01 |     | 2024-03-31   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | on the last day              |
        | 2023-24 | 2023-06-01 |     | 2024-04-01   | not reported                                                      | the day after                |
        | 2024-25 | 2024-06-01 |     | 2024-06-02   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | a day later                  |
        | 2024-25 | 2024-06-01 |     | 2025-03-31   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | on the last day              |
        | 2024-25 | 2024-06-01 |     | 2025-04-01   | not reported                                                      | the day after                |
        | 2025-26 | 2025-06-01 |     | 2026-03-31   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | on the last day              |
        | 2025-26 | 2025-06-01 |     | 2026-04-01   | not reported                                                      | the day after                |
        | 2024-25 | 2025-03-31 |     | 2025-03-31   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | both start on it             |
        | 2024-25 | 2025-04-02 |     | 2025-04-02   | not reported                                                      | both start after it          |
        | 2024-25 | 2020-01-10 |     | 2020-02-10   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | both started years before it |

      Examples: An end that is empty or cannot be read is none
        | year    | start      | end        | second start | outcome                                                           | why          |
        | 2024-25 | 2024-06-01 | (empty)    | 2024-09-01   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | empty        |
        | 2024-25 | 2024-06-01 | (spaces)   | 2024-09-01   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | only spaces  |
        | 2024-25 | 2024-06-01 | 2024-06-31 | 2024-09-01   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | no such day  |
        | 2024-25 | 2024-06-01 | 01/08/2024 | 2024-09-01   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | wrong format |

      Examples: An end that is given counts even after the census year
        | year    | start      | end        | second start | outcome                                                           | why                    |
        | 2024-25 | 2024-06-01 | 2025-05-01 | 2025-04-15   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | before that end        |
        | 2024-25 | 2024-06-01 | 2025-05-01 | 2025-05-01   | not reported                                                      | on the day of that end |
        | 2024-25 | 2024-06-01 | 9999-12-31 | 2025-05-01   | reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate | the last date there is |

    Scenario: An open plan runs to the end of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
        | 2024-09-01       |
      Then 4014 is reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate

    Scenario: A single plan does not overlap with itself
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-05-26       |
      Then 4014 is not reported

    Scenario: A plan with nothing in it does not overlap
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-05-26       |
      And an empty CINPlanDates in the episode
      Then 4014 is not reported

    Scenario: The plan that starts later comes first, then both dates of the other
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-10-26     |
        | 2024-08-26       | 2024-12-20     |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-08-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-10-26 |

    Scenario: So it does where the plan that starts later stands first in the return
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-08-26       | 2024-12-20     |
        | 2024-05-26       | 2024-02-30     |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-08-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate   | 2024-02-30 |

    Scenario Outline: Where both start on one day and run on, the second in the return comes first: <ends>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | <first end>    |
        | 2024-05-26       | <second end>   |
      Then 4014 is reported on:
        | finding | child | place                                          | value       |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-05-26  |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26  |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | <first end> |

      Examples:
        | first end  | second end | ends                  |
        | 2024-10-26 | 2024-10-26 | both end on one day   |
        | 2024-10-26 | 2024-12-20 | the first ends first  |
        | 2024-12-20 | 2024-10-26 | the second ends first |
        | 2024-10-26 |            | the second is open    |
        |            | 2024-10-26 | the first is open     |
        |            |            | both are open         |

    Scenario: A plan that ends on the day it starts comes first, even if it stands first in the return
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-05-26     |
        | 2024-05-26       | 2024-10-26     |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate   | 2024-10-26 |

    Scenario: After the census year only a plan with an end runs, so an open one of the same start comes first
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2025-04-02       |                |
        | 2025-04-02       | 2025-05-01     |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2025-04-02 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2025-04-02 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate   | 2025-05-01 |

    Scenario: Three plans that all overlap make three findings, one for each two of them
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-10-26     |
        | 2024-07-01       | 2024-12-20     |
        | 2024-09-01       |                |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-07-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-10-26 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate | 2024-09-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-10-26 |
        | 3       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate | 2024-09-01 |
        | 3       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-07-01 |
        | 3       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate   | 2024-12-20 |

    Scenario: Three plans of the same dates make three findings too
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-10-26     |
        | 2024-05-26       | 2024-10-26     |
        | 2024-05-26       | 2024-10-26     |
      Then 4014 is reported 3 times on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate

    Scenario: Two plans that follow one another both overlap with a third around them
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-08-01     |
        | 2024-08-01       | 2024-10-26     |
        | 2024-05-20       | 2024-12-20     |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate | 2024-05-20 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanEndDate   | 2024-12-20 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-08-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate | 2024-05-20 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanEndDate   | 2024-12-20 |

    Scenario: Three plans that follow one another do not overlap
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-08-01     |
        | 2024-10-26       |                |
        | 2024-08-01       | 2024-10-26     |
      Then 4014 is not reported

    Scenario: Plans of different episodes of a child overlap as well
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-07-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-07-08       | 2024-11-01     |
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-08-01     |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-07-31     |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-07-08 |
        | 1       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanEndDate   | 2024-07-31 |

    Scenario: Plans of the same start in different episodes: the one in the later episode of the return comes first
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-07-31     |
      And an episode:
        | CINreferralDate |
        | 2024-05-10      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-07-31     |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-07-31 |

    Scenario: A plan of the next episode may start on the day that of the last one ends
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-07-31     |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-07-31     |
      And an episode:
        | CINreferralDate |
        | 2024-07-31      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-07-31       |
      Then 4014 is not reported

    Scenario: Closing an episode does not end its plan
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-07-31     |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-05-26       |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-09-10       |
      Then 4014 is reported on CINPlanStartDate, CINPlanStartDate and CINPlanEndDate

    Scenario: Plans of different children do not overlap
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-10-26     |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-08-26       | 2024-12-20     |
      Then 4014 is not reported

    Scenario: Overlaps of several children are reported with each of them
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-26       | 2024-10-26     |
        | 2024-08-26       | 2024-12-20     |
      And a child
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-05-26       |
        | 2024-06-26       |
      Then 4014 is reported on:
        | finding | child | place                                          | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-08-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   | 2024-10-26 |
        | 2       | 3     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate | 2024-06-26 |
        | 2       | 3     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate | 2024-05-26 |
        | 2       | 3     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate   |            |
