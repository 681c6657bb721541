@error
Feature: 8890 Section 47 enquiry starts while another is under way

  @from-2022-23
  Rule: No Section 47 enquiry starts while another of the same episode runs, up to and including the day of its conference

    Scenario Outline: One enquiry from <start> to its conference <conference>, another started <second start>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | <start>            | <conference>     | false           |
        | <second start>     |                  | true            |
      Then 8890 is <outcome>

      Examples: Where the second starts
        | start      | conference | second start | outcome                                                                 | why                                                      |
        | 2024-06-01 | 2024-06-14 | 2024-06-13   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | the day before the conference                            |
        | 2024-06-01 | 2024-06-14 | 2024-06-14   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | on the day of the conference                             |
        | 2024-06-01 | 2024-06-14 | 2024-06-15   | not reported                                                            | the day after the conference                             |
        | 2024-06-01 | 2024-06-14 | 2024-06-02   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | the day after the first                                  |
        | 2024-06-01 | 2024-06-14 | 2024-06-01   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | on the day of the first                                  |
        | 2024-06-01 | 2024-06-14 | 2024-05-31   | not reported                                                            | the day before the first, and needs no conference        |
        | 2024-06-01 | 2024-06-01 | 2024-06-01   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | on the day of the first, which is that of its conference |
        | 2024-06-01 | 2024-05-14 | 2024-06-01   | not reported                                                            | on the day of a first whose conference was before it     |
        | 2024-06-01 | 2025-06-01 | 2025-06-01   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | after the census year, on the day of the conference      |
        | 0001-01-01 | 9999-12-31 | 2024-06-01   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | between the first and the last date there are            |

      Examples: A start date is missing or cannot be read
        | start      | conference | second start | outcome      | why                  |
        |            | 2024-06-14 | 2024-06-10   | not reported | first: left out      |
        | (empty)    | 2024-06-14 | 2024-06-10   | not reported | first: empty         |
        | (spaces)   | 2024-06-14 | 2024-06-10   | not reported | first: only spaces   |
        | 2024-05-32 | 2024-06-14 | 2024-06-10   | not reported | first: no such day   |
        | 01/06/2024 | 2024-06-14 | 2024-06-10   | not reported | first: wrong format  |
        | 2024-06-01 | 2024-06-14 |              | not reported | second: left out     |
        | 2024-06-01 | 2024-06-14 | (empty)      | not reported | second: empty        |
        | 2024-06-01 | 2024-06-14 | (spaces)     | not reported | second: only spaces  |
        | 2024-06-01 | 2024-06-14 | 2024-06-31   | not reported | second: no such day  |
        | 2024-06-01 | 2024-06-14 | 10/06/2024   | not reported | second: wrong format |

    Scenario Outline: In <year>, an enquiry without a conference, started <start>, and another started <second start>: <why>
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | <start>            | false           |
        | <second start>     | true            |
      Then 8890 is <outcome>

      Examples:
        | year    | start      | second start | outcome                                                                 | why                                        |
        | 2022-23 | 2022-06-01 | 2023-03-31   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | on the last day of the census year         |
        | 2022-23 | 2022-06-01 | 2023-04-01   | not reported                                                            | the day after the census year              |
        | 2024-25 | 2024-06-01 | 2024-06-02   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | the day after                              |
        | 2024-25 | 2024-06-01 | 2025-03-30   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | the day before the last of the census year |
        | 2024-25 | 2024-06-01 | 2025-03-31   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | on the last day of the census year         |
        | 2024-25 | 2024-06-01 | 2025-04-01   | not reported                                                            | the day after the census year              |
        | 2024-25 | 2024-06-01 | 9999-12-31   | not reported                                                            | on the last date there is                  |
        | 2025-26 | 2025-06-01 | 2026-03-31   | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | on the last day of the census year         |
        | 2025-26 | 2025-06-01 | 2026-04-01   | not reported                                                            | the day after the census year              |

    Scenario Outline: The first enquiry has conference date <DateOfInitialCPC> and not required <ICPCnotRequired>: <why>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired   |
        | 2024-06-01         | <DateOfInitialCPC> | <ICPCnotRequired> |
        | 2024-06-10         | 2024-06-24         | false             |
      Then 8890 is <outcome>

      Examples: No conference date that can be read
        | DateOfInitialCPC | ICPCnotRequired | outcome                                                                 | why                          |
        |                  | false           | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | it runs: left out            |
        | (empty)          | false           | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | it runs: empty               |
        | (spaces)         | false           | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | it runs: only spaces         |
        | 2024-05-32       | false           | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | it runs: no such day         |
        | 05/06/2024       | false           | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | it runs: wrong format        |
        |                  | true            | not reported                                                            | it is finished: left out     |
        | (empty)          | true            | not reported                                                            | it is finished: empty        |
        | (spaces)         | true            | not reported                                                            | it is finished: only spaces  |
        | 2024-05-32       | true            | not reported                                                            | it is finished: no such day  |
        | 05/06/2024       | true            | not reported                                                            | it is finished: wrong format |

      Examples: The flag without a conference date
        | DateOfInitialCPC | ICPCnotRequired | outcome                                                                 | why                            |
        |                  | 0               | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | 0 for false                    |
        |                  | 1               | not reported                                                            | 1 for true                     |
        |                  |                 | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | left out, which is not true    |
        |                  | (empty)         | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | empty, which is not true       |
        |                  | (spaces)        | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | only spaces, which is not true |
        |                  | TRUE            | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | capitals are not valid         |
        |                  | yes             | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | nor are other words            |

      Examples: The flag beside a conference date does not matter
        | DateOfInitialCPC | ICPCnotRequired | outcome                                                                 | why                                           |
        | 2024-06-10       | true            | reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC | true, conference not before the second starts |
        | 2024-06-09       | true            | not reported                                                            | true, conference before the second starts     |
        | 2024-06-09       |                 | not reported                                                            | left out, conference before the second starts |

    Scenario Outline: Whatever the second enquiry is, it may not start while the first runs: <what>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired   |
        | 2024-06-01         | 2024-06-14         | false             |
        | 2024-06-14         | <DateOfInitialCPC> | <ICPCnotRequired> |
      Then 8890 is reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC

      Examples:
        | DateOfInitialCPC | ICPCnotRequired | what                                |
        | 2024-06-28       | false           | with a later conference             |
        | 2024-06-14       | false           | with a conference on the same day   |
        | 2024-06-10       | false           | with a conference before it started |
        |                  | true            | without need of a conference        |
        |                  | false           | without a conference                |
        |                  |                 | with neither date nor flag          |

    Scenario: An enquiry without a conference runs to the end of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Section47:
        | S47ActualStartDate | ICPCnotRequired |
        | 2024-06-01         | false           |
        | 2024-09-01         | false           |
      Then 8890 is reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC

    Scenario: A single enquiry does not overlap with itself
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      Then 8890 is not reported

    Scenario: Neither a target date nor the conference date of the episode itself ends an enquiry
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-05       |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | ICPCnotRequired |
        | 2024-06-01         | 2024-06-06       | false           |
        | 2024-06-10         |                  | true            |
      Then 8890 is reported on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC

    Scenario: The enquiry that starts later comes first, then both dates of the other
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-01         | 2024-06-14       |
        | 2024-06-14         | 2024-06-28       |
      Then 8890 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2024-06-14 |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   | 2024-06-14 |

    Scenario: So it does where the enquiry that starts later stands first in the return
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-14         | 2024-06-28       |
        | 2024-06-01         | 2024-06-31       |
      Then 8890 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-14 |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Section47[2]/DateOfInitialCPC   | 2024-06-31 |

    Scenario Outline: Where both start on one day and run on, the second in the return comes first: <ends>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC    |
        | 2024-06-01         | <first conference>  |
        | 2024-06-01         | <second conference> |
      Then 8890 is reported on:
        | finding | child | place                                         | value              |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2024-06-01         |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-01         |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   | <first conference> |

      Examples:
        | first conference | second conference | ends                                |
        | 2024-06-14       | 2024-06-14        | conferences on one day              |
        | 2024-06-14       | 2024-06-28        | the first conference is earlier     |
        | 2024-06-28       | 2024-06-14        | the second conference is earlier    |
        | 2024-06-01       | 2024-06-01        | conferences on the day of the start |
        | 2024-06-14       |                   | only the first has a conference     |
        |                  | 2024-06-14        | only the second has a conference    |
        |                  |                   | neither has a conference            |

    Scenario Outline: An enquiry of the same start that does not run comes first, even if it stands first in the return: <what>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired   |
        | 2024-06-01         | <DateOfInitialCPC> | <ICPCnotRequired> |
        | 2024-06-01         | 2024-06-14         | false             |
      Then 8890 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Section47[2]/DateOfInitialCPC   | 2024-06-14 |

      Examples:
        | DateOfInitialCPC | ICPCnotRequired | what                                 |
        |                  | true            | it needs no conference               |
        | 2024-05-31       | false           | its conference was before it started |

    Scenario: Two enquiries without a conference that start on the last day of the census year still run on it
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2025-03-31         |
        | 2025-03-31         |
      Then 8890 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2025-03-31 |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2025-03-31 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   |            |

    Scenario: After the census year only an enquiry with a conference runs, so one without of the same start comes first
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2025-04-02         |                  |
        | 2025-04-02         | 2025-05-01       |
      Then 8890 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2025-04-02 |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2025-04-02 |
        | 1       | 1     | CINdetails[1]/Section47[2]/DateOfInitialCPC   | 2025-05-01 |

    Scenario Outline: Two enquiries of the same start of which neither runs: <what>
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC   | ICPCnotRequired   |
        | <start>            | <DateOfInitialCPC> | <ICPCnotRequired> |
        | <start>            | <DateOfInitialCPC> | <ICPCnotRequired> |
      Then 8890 is not reported

      Examples:
        | start      | DateOfInitialCPC | ICPCnotRequired | what                          |
        | 2024-06-01 |                  | true            | no conference needed          |
        | 2024-06-01 | 2024-05-31       | false           | conferences before the start  |
        | 2025-04-02 |                  | false           | started after the census year |

    Scenario: Three enquiries that all overlap make three findings, one for each two of them
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-01         | 2024-06-14       |
        | 2024-06-05         | 2024-06-28       |
        | 2024-06-10         |                  |
      Then 8890 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2024-06-05 |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   | 2024-06-14 |
        | 2       | 1     | CINdetails[1]/Section47[3]/S47ActualStartDate | 2024-06-10 |
        | 2       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   | 2024-06-14 |
        | 3       | 1     | CINdetails[1]/Section47[3]/S47ActualStartDate | 2024-06-10 |
        | 3       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2024-06-05 |
        | 3       | 1     | CINdetails[1]/Section47[2]/DateOfInitialCPC   | 2024-06-28 |

    Scenario: Three alike make three findings too
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-01         | 2024-06-14       |
        | 2024-06-01         | 2024-06-14       |
        | 2024-06-01         | 2024-06-14       |
      Then 8890 is reported 3 times on S47ActualStartDate, S47ActualStartDate and DateOfInitialCPC

    Scenario: Enquiries that follow one another do not overlap, in whatever order they stand
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired |
        | 2024-06-01         | 2024-06-14       | false           |
        | 2024-09-01         |                  | true            |
        | 2024-06-15         | 2024-06-28       | false           |
        | 2024-07-15         |                  | true            |
      Then 8890 is not reported

    Scenario: Enquiries of different episodes of a child are not compared
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      And an episode:
        | CINreferralDate |
        | 2024-06-05      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-10         |
      Then 8890 is not reported

    Scenario: Nor are those of different children
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
      And a child
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-10         |
      Then 8890 is not reported

    Scenario: Overlaps in several episodes and children are reported with each of them
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-06-01         | 2024-06-14       |
        | 2024-06-10         | 2024-06-28       |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-09-02         |
        | 2024-09-10         |
      And a child
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-01         |
        | 2024-06-01         |
      Then 8890 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2024-06-10 |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC   | 2024-06-14 |
        | 2       | 1     | CINdetails[2]/Section47[2]/S47ActualStartDate | 2024-09-10 |
        | 2       | 1     | CINdetails[2]/Section47[1]/S47ActualStartDate | 2024-09-02 |
        | 2       | 1     | CINdetails[2]/Section47[1]/DateOfInitialCPC   |            |
        | 3       | 2     | CINdetails[1]/Section47[2]/S47ActualStartDate | 2024-06-01 |
        | 3       | 2     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-01 |
        | 3       | 2     | CINdetails[1]/Section47[1]/DateOfInitialCPC   |            |
