@query
Feature: 8863Q Assessment starts while another in the episode is under way

  @from-2022-23
  Rule: No assessment of an episode starts while another runs, the day that one is authorised included

    Scenario Outline: One assessment from <start> to <end> and another from <second start> to <second end>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | <start>                   | <end>                       |
        | <second start>            | <second end>                |
      Then 8863Q is <outcome>

      Examples: The second starts about the day the first ends
        | start      | end        | second start | second end | outcome                                                                                          | why                                |
        | 2024-06-01 | 2024-06-30 | 2024-06-29   | 2024-08-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the day before the end             |
        | 2024-06-01 | 2024-06-30 | 2024-06-30   | 2024-08-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the day of the end                 |
        | 2024-06-01 | 2024-06-30 | 2024-07-01   | 2024-08-01 | not reported                                                                                     | the day after the end              |
        | 2024-06-01 | 2024-06-30 | 2024-06-30   |            | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the day of the end, and still open |

      Examples: The second ends about the day the first starts
        | start      | end        | second start | second end | outcome                                                                                          | why                      |
        | 2024-06-01 | 2024-06-30 | 2024-05-01   | 2024-06-02 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the day after the start  |
        | 2024-06-01 | 2024-06-30 | 2024-05-01   | 2024-06-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the day of the start     |
        | 2024-06-01 | 2024-06-30 | 2024-05-01   | 2024-05-31 | not reported                                                                                     | the day before the start |

      Examples: One within the other, or alike
        | start      | end        | second start | second end | outcome                                                                                          | why                       |
        | 2024-06-01 | 2024-06-30 | 2024-06-10   | 2024-06-20 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | wholly within             |
        | 2024-06-10 | 2024-06-20 | 2024-06-01   | 2024-06-30 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | wholly around             |
        | 2024-06-01 | 2024-06-30 | 2024-06-01   | 2024-06-30 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the same dates            |
        | 2024-06-01 | 2024-06-01 | 2024-06-01   | 2024-06-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | both on a single day      |
        | 2024-06-01 |            | 2024-06-01   |            | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the same start, both open |

      Examples: One that ends before it starts does not run
        | start      | end        | second start | second end | outcome                                                                                          | why                                  |
        | 2024-06-01 | 2024-05-15 | 2024-05-10   | 2024-05-14 | not reported                                                                                     | neither starts while the other runs  |
        | 2024-06-01 | 2024-05-15 | 2024-06-01   | 2024-05-15 | not reported                                                                                     | two of them                          |
        | 2024-06-01 | 2024-06-30 | 2024-06-10   | 2024-05-15 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | it still starts while the other runs |

      Examples: A start is missing or cannot be read
        | start      | end        | second start | second end | outcome      | why                                           |
        |            | 2024-06-30 | 2024-06-10   | 2024-08-01 | not reported | the start of the first is left out            |
        | (empty)    | 2024-06-30 | 2024-06-10   | 2024-08-01 | not reported | the start of the first is empty               |
        | (spaces)   | 2024-06-30 | 2024-06-10   | 2024-08-01 | not reported | the start of the first is only spaces         |
        | 2024-06-31 | 2024-06-30 | 2024-06-10   | 2024-08-01 | not reported | the start of the first is no day there is     |
        | 01/06/2024 | 2024-06-30 | 2024-06-10   | 2024-08-01 | not reported | the start of the first is in the wrong format |
        | 2024-06-01 | 2024-06-30 |              | 2024-08-01 | not reported | the start of the second is left out           |
        | 2024-06-01 | 2024-06-30 | (empty)      | 2024-08-01 | not reported | the start of the second is empty              |
        | 2024-06-01 | 2024-06-30 | 2024-06-31   | 2024-08-01 | not reported | the start of the second is no day there is    |
        |            |            |              |            | not reported | there is no date at all                       |

      Examples: An end that is missing or cannot be read is none, so the assessment is open
        | start      | end        | second start | second end | outcome                                                                                          | why                                         |
        | 2024-06-01 |            | 2024-09-01   | 2024-10-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the end of the first is left out            |
        | 2024-06-01 | (empty)    | 2024-09-01   | 2024-10-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the end of the first is empty               |
        | 2024-06-01 | (spaces)   | 2024-09-01   | 2024-10-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the end of the first is only spaces         |
        | 2024-06-01 | 2024-06-31 | 2024-09-01   | 2024-10-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the end of the first is no day there is     |
        | 2024-06-01 | 01/06/2024 | 2024-09-01   | 2024-10-01 | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | the end of the first is in the wrong format |

    Scenario Outline: In <year>, an open assessment started <start> and another <second start>: <why>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | <start>                   |                             |
        | <second start>            |                             |
      Then 8863Q is <outcome>

      Examples:
        | year    | start      | second start | outcome                                                                                          | why                         |
        | 2022-23 | 2022-06-01 | 2023-03-31   | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | on the last day of the year |
        | 2022-23 | 2022-06-01 | 2023-04-01   | not reported                                                                                     | the day after               |
        | 2023-24 | 2023-06-01 | 2024-03-31   | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | on the last day of the year |
        | 2023-24 | 2023-06-01 | 2024-04-01   | not reported                                                                                     | the day after               |
        | 2024-25 | 2024-06-01 | 2025-03-31   | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | on the last day of the year |
        | 2024-25 | 2024-06-01 | 2025-04-01   | not reported                                                                                     | the day after               |
        | 2024-25 | 2025-04-02 | 2025-04-02   | not reported                                                                                     | both start after the year   |
        | 2025-26 | 2025-06-01 | 2026-03-31   | reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate | on the last day of the year |
        | 2025-26 | 2025-06-01 | 2026-04-01   | not reported                                                                                     | the day after               |

    Scenario: An end that is given counts even after the census year
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-01                | 2025-05-01                  |
        | 2025-05-01                |                             |
      Then 8863Q is reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate

    Scenario: An open assessment runs to the end of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-06-01                |
        | 2024-09-01                |
      Then 8863Q is reported on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate

    Scenario: A single assessment is not held against itself
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-01                |                             |
      Then 8863Q is not reported

    Scenario: The one that starts later comes first, wherever it stands in the return
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-15                | 2024-08-01                  |
        | 2024-06-01                | 2024-06-30                  |
      Then 8863Q is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-06-15 |
        | 1       | 1     | CINdetails[1]/Assessments[2]/AssessmentActualStartDate   | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Assessments[2]/AssessmentAuthorisationDate | 2024-06-30 |

    Scenario Outline: Where both start on one day and run on, the second in the return comes first: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | <start>                   | <end>                       |
        | <start>                   | <second end>                |
      Then 8863Q is reported on:
        | finding | child | place                                                    | value   |
        | 1       | 1     | CINdetails[1]/Assessments[2]/AssessmentActualStartDate   | <start> |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | <start> |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | <end>   |

      Examples:
        | start      | end        | second end | why                                        |
        | 2024-06-01 | 2024-06-30 | 2024-06-30 | both end on one day                        |
        | 2024-06-01 | 2024-06-01 | 2024-06-30 | the first lasts a day                      |
        | 2024-06-01 | 2024-06-30 | 2024-06-01 | the second lasts a day                     |
        | 2024-06-01 |            | 2024-06-30 | the first is open                          |
        | 2024-06-01 | 2024-06-30 |            | the second is open                         |
        | 2024-06-01 |            |            | both are open                              |
        | 2025-03-31 |            |            | both are open, on the last day of the year |

    Scenario Outline: Where both start on one day and only the second in the return runs on, the first comes first: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | <start>                   | <end>                       |
        | <start>                   | <second end>                |
      Then 8863Q is reported on:
        | finding | child | place                                                    | value        |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | <start>      |
        | 1       | 1     | CINdetails[1]/Assessments[2]/AssessmentActualStartDate   | <start>      |
        | 1       | 1     | CINdetails[1]/Assessments[2]/AssessmentAuthorisationDate | <second end> |

      Examples:
        | start      | end        | second end | why                                     |
        | 2024-06-01 | 2024-05-15 | 2024-06-30 | the first ends before it starts         |
        | 2025-04-02 |            | 2025-05-01 | the first is open after the census year |

    Scenario: Three assessments that all overlap make three findings, one for each two of them
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-01                | 2024-06-30                  |
        | 2024-06-10                | 2024-07-10                  |
        | 2024-06-20                |                             |
      Then 8863Q is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/Assessments[2]/AssessmentActualStartDate   | 2024-06-10 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | 2024-06-30 |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentActualStartDate   | 2024-06-20 |
        | 2       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | 2024-06-30 |
        | 3       | 1     | CINdetails[1]/Assessments[3]/AssessmentActualStartDate   | 2024-06-20 |
        | 3       | 1     | CINdetails[1]/Assessments[2]/AssessmentActualStartDate   | 2024-06-10 |
        | 3       | 1     | CINdetails[1]/Assessments[2]/AssessmentAuthorisationDate | 2024-07-10 |

    Scenario: Assessments of different episodes and children are not compared
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-01                | 2024-06-30                  |
      And an episode:
        | CINreferralDate |
        | 2024-06-10      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-15                | 2024-07-10                  |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-20                |                             |
      Then 8863Q is not reported

    Scenario: Each episode and child with overlapping assessments is reported for itself
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-01                | 2024-06-30                  |
        | 2024-06-15                | 2024-07-20                  |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-09-02                |                             |
        | 2024-09-15                |                             |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-06-01                |                             |
        | 2024-06-15                |                             |
      Then 8863Q is reported 3 times on AssessmentActualStartDate, AssessmentActualStartDate and AssessmentAuthorisationDate
