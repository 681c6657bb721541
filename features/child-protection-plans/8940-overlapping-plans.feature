@error
Feature: 8940 Child protection plans of a child overlap

  @from-2022-23
  Rule: No child protection plan of a child starts while another one runs, the day that one ends included

    Scenario Outline: A plan from <start> to <end> and another from <second start> to <second end>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | CPPendDate   |
        | <start>        | <end>        |
        | <second start> | <second end> |
      Then 8940 is <outcome>

      Examples: The second starts about the day the first ends
        | start      | end        | second start | second end | outcome                                               | why                                |
        | 2024-06-01 | 2024-08-01 | 2024-07-31   | 2024-10-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the day before the end             |
        | 2024-06-01 | 2024-08-01 | 2024-08-01   | 2024-10-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the day of the end                 |
        | 2024-06-01 | 2024-08-01 | 2024-08-02   | 2024-10-01 | not reported                                          | the day after the end              |
        | 2024-06-01 | 2024-08-01 | 2024-08-01   |            | reported on CPPstartDate, CPPstartDate and CPPendDate | the day of the end, and still open |

      Examples: The second ends about the day the first starts
        | start      | end        | second start | second end | outcome                                               | why                      |
        | 2024-06-01 | 2024-08-01 | 2024-05-01   | 2024-06-02 | reported on CPPstartDate, CPPstartDate and CPPendDate | the day after the start  |
        | 2024-06-01 | 2024-08-01 | 2024-05-01   | 2024-06-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the day of the start     |
        | 2024-06-01 | 2024-08-01 | 2024-05-01   | 2024-05-31 | not reported                                          | the day before the start |

      Examples: One within the other, or alike
        | start      | end        | second start | second end | outcome                                               | why                       |
        | 2024-06-01 | 2024-08-01 | 2024-06-10   | 2024-07-20 | reported on CPPstartDate, CPPstartDate and CPPendDate | wholly within             |
        | 2024-06-10 | 2024-07-20 | 2024-06-01   | 2024-08-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | wholly around             |
        | 2024-06-01 | 2024-08-01 | 2024-06-01   | 2024-08-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the same dates            |
        | 2024-06-01 | 2024-06-01 | 2024-06-01   | 2024-06-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | both on a single day      |
        | 2024-06-01 |            | 2024-06-01   |            | reported on CPPstartDate, CPPstartDate and CPPendDate | the same start, both open |

      Examples: One that ends before it starts does not run
        | start      | end        | second start | second end | outcome                                               | why                                  |
        | 2024-06-01 | 2024-05-15 | 2024-05-10   | 2024-05-14 | not reported                                          | neither starts while the other runs  |
        | 2024-06-01 | 2024-05-15 | 2024-06-01   | 2024-05-15 | not reported                                          | two of them                          |
        | 2024-06-01 | 2024-08-01 | 2024-06-10   | 2024-05-15 | reported on CPPstartDate, CPPstartDate and CPPendDate | it still starts while the other runs |

      Examples: A start is missing or cannot be read
        | start      | end        | second start | second end | outcome      | why                                           |
        |            | 2024-08-01 | 2024-06-10   | 2024-10-01 | not reported | the start of the first is left out            |
        | (empty)    | 2024-08-01 | 2024-06-10   | 2024-10-01 | not reported | the start of the first is empty               |
        | (spaces)   | 2024-08-01 | 2024-06-10   | 2024-10-01 | not reported | the start of the first is only spaces         |
        | 2024-06-31 | 2024-08-01 | 2024-06-10   | 2024-10-01 | not reported | the start of the first is no day there is     |
        | 01/06/2024 | 2024-08-01 | 2024-06-10   | 2024-10-01 | not reported | the start of the first is in the wrong format |
        | 2024-06-01 | 2024-08-01 |              | 2024-10-01 | not reported | the start of the second is left out           |
        | 2024-06-01 | 2024-08-01 | (empty)      | 2024-10-01 | not reported | the start of the second is empty              |
        | 2024-06-01 | 2024-08-01 | 2024-06-31   | 2024-10-01 | not reported | the start of the second is no day there is    |
        |            |            |              |            | not reported | there is no date at all                       |

      Examples: An end that is missing or cannot be read is none, so the plan is open
        | start      | end        | second start | second end | outcome                                               | why                                         |
        | 2024-06-01 |            | 2024-09-01   | 2024-10-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the end of the first is left out            |
        | 2024-06-01 | (empty)    | 2024-09-01   | 2024-10-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the end of the first is empty               |
        | 2024-06-01 | (spaces)   | 2024-09-01   | 2024-10-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the end of the first is only spaces         |
        | 2024-06-01 | 2024-06-31 | 2024-09-01   | 2024-10-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the end of the first is no day there is     |
        | 2024-06-01 | 01/06/2024 | 2024-09-01   | 2024-10-01 | reported on CPPstartDate, CPPstartDate and CPPendDate | the end of the first is in the wrong format |

    Scenario Outline: In <year>, an open plan started <start> and another <second start>: <why>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | CPPendDate |
        | <start>        |            |
        | <second start> |            |
      Then 8940 is <outcome>

      Examples:
        | year    | start      | second start | outcome                                               | why                         |
        | 2022-23 | 2022-06-01 | 2023-03-31   | reported on CPPstartDate, CPPstartDate and CPPendDate | on the last day of the year |
        | 2022-23 | 2022-06-01 | 2023-04-01   | not reported                                          | the day after               |
        | 2023-24 | 2023-06-01 | 2024-03-31   | reported on CPPstartDate, CPPstartDate and CPPendDate | on the last day of the year |
        | 2023-24 | 2023-06-01 | 2024-04-01   | not reported                                          | the day after               |
        | 2024-25 | 2024-06-01 | 2025-03-31   | reported on CPPstartDate, CPPstartDate and CPPendDate | on the last day of the year |
        | 2024-25 | 2024-06-01 | 2025-04-01   | not reported                                          | the day after               |
        | 2024-25 | 2025-04-02 | 2025-04-02   | not reported                                          | both start after the year   |
        | 2025-26 | 2025-06-01 | 2026-03-31   | reported on CPPstartDate, CPPstartDate and CPPendDate | on the last day of the year |
        | 2025-26 | 2025-06-01 | 2026-04-01   | not reported                                          | the day after               |

    Scenario: An end that is given counts even after the census year
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   | 2025-05-01 |
        | 2025-05-01   |            |
      Then 8940 is reported on CPPstartDate, CPPstartDate and CPPendDate

    Scenario: An open plan runs to the end of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-01   |
        | 2024-09-01   |
      Then 8940 is reported on CPPstartDate, CPPstartDate and CPPendDate

    Scenario: A single plan does not overlap with itself
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-01   |
      Then 8940 is not reported

    Scenario: The one that starts later comes first, wherever it stands in the return
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-15   | 2024-10-01 |
        | 2024-06-01   | 2024-08-01 |
      Then 8940 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-15 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPendDate   | 2024-08-01 |

    Scenario Outline: Where both start on one day and run on, the second in the return comes first: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate   |
        | <start>      | <end>        |
        | <start>      | <second end> |
      Then 8940 is reported on:
        | finding | child | place                                              | value   |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | <start> |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | <start> |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate   | <end>   |

      Examples:
        | start      | end        | second end | why                                        |
        | 2024-06-01 | 2024-08-01 | 2024-08-01 | both end on one day                        |
        | 2024-06-01 | 2024-06-01 | 2024-08-01 | the first lasts a day                      |
        | 2024-06-01 | 2024-08-01 | 2024-06-01 | the second lasts a day                     |
        | 2024-06-01 |            | 2024-08-01 | the first is open                          |
        | 2024-06-01 | 2024-08-01 |            | the second is open                         |
        | 2024-06-01 |            |            | both are open                              |
        | 2025-03-31 |            |            | both are open, on the last day of the year |

    Scenario Outline: Where both start on one day and only the second in the return runs on, the first comes first: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate   |
        | <start>      | <end>        |
        | <start>      | <second end> |
      Then 8940 is reported on:
        | finding | child | place                                              | value        |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | <start>      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | <start>      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPendDate   | <second end> |

      Examples:
        | start      | end        | second end | why                                     |
        | 2024-06-01 | 2024-05-15 | 2024-08-01 | the first ends before it starts         |
        | 2025-04-02 |            | 2025-05-01 | the first is open after the census year |

    Scenario: Three plans that all overlap make three findings, one for each two of them
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   | 2024-08-01 |
        | 2024-06-10   | 2024-09-01 |
        | 2024-06-20   |            |
      Then 8940 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | 2024-06-10 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate   | 2024-08-01 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[3]/CPPstartDate | 2024-06-20 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate   | 2024-08-01 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[3]/CPPstartDate | 2024-06-20 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | 2024-06-10 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPendDate   | 2024-09-01 |

    Scenario: Plans in different episodes of a child are compared, and of equal starts the later in the return comes first
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-09-15   | 2024-12-01 |
      And an episode:
        | CINreferralDate |
        | 2024-05-15      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   | 2024-09-15 |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-09-15   |
      Then 8940 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-09-15 |
        | 1       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPendDate   | 2024-09-15 |
        | 2       | 1     | CINdetails[3]/ChildProtectionPlans[1]/CPPstartDate | 2024-09-15 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-09-15 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate   | 2024-12-01 |
        | 3       | 1     | CINdetails[3]/ChildProtectionPlans[1]/CPPstartDate | 2024-09-15 |
        | 3       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-01 |
        | 3       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPendDate   | 2024-09-15 |

    Scenario: Plans of different children are not compared
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   | 2024-08-01 |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-15   |
      Then 8940 is not reported

    Scenario: Overlaps of several children are findings of their own
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-01   | 2024-08-01 |
        | 2024-06-15   | 2024-09-01 |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-01   |
        | 2024-06-15   |
      Then 8940 is reported 2 times on CPPstartDate, CPPstartDate and CPPendDate
