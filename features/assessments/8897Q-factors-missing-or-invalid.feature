@query
Feature: 8897Q Completed assessment has no factors, or an invalid one

  @from-2022-23
  Rule: An assessment authorised on or after the first day of the census year has factors, all of them valid

    Scenario Outline: In <year>, authorised <AssessmentAuthorisationDate> without a factor: <why>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> |
      Then 8897Q is <outcome>

      Examples: About the first day, and without an upper limit
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                                       | why                     |
        | 2022-23 | 2022-03-01                | 2022-03-31                  | not reported                                                  | the day before the year |
        | 2022-23 | 2022-03-01                | 2022-04-01                  | reported on AssessmentAuthorisationDate and AssessmentFactors | its first day           |
        | 2023-24 | 2023-03-01                | 2023-03-31                  | not reported                                                  | the day before the year |
        | 2023-24 | 2023-03-01                | 2023-04-01                  | reported on AssessmentAuthorisationDate and AssessmentFactors | its first day           |
        | 2024-25 | 2024-03-01                | 2024-03-31                  | not reported                                                  | the day before the year |
        | 2024-25 | 2024-03-01                | 2024-04-01                  | reported on AssessmentAuthorisationDate and AssessmentFactors | its first day           |
        | 2024-25 | 2025-03-01                | 2025-04-01                  | reported on AssessmentAuthorisationDate and AssessmentFactors | the day after the year  |
        | 2024-25 | 2024-05-02                | 9999-12-31                  | reported on AssessmentAuthorisationDate and AssessmentFactors | the last date there is  |
        | 2025-26 | 2025-03-01                | 2025-03-31                  | not reported                                                  | the day before the year |
        | 2025-26 | 2025-03-01                | 2025-04-01                  | reported on AssessmentAuthorisationDate and AssessmentFactors | its first day           |

      Examples: The date is missing or cannot be read
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome      | why                            |
        | 2024-25 | 2024-05-02                |                             | not reported | the end is left out            |
        | 2024-25 | 2024-05-02                | (empty)                     | not reported | the end is empty               |
        | 2024-25 | 2024-05-02                | (spaces)                    | not reported | the end is only spaces         |
        | 2024-25 | 2024-05-02                | 2024-06-31                  | not reported | the end is no day there is     |
        | 2024-25 | 2024-05-02                | 01/06/2024                  | not reported | the end is in the wrong format |

    Scenario Outline: Authorised in the year with factors <AssessmentFactors>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors   |
        | 2024-05-02                | 2024-06-03                  | <AssessmentFactors> |
      Then 8897Q is <outcome>

      Examples: Valid codes
        | AssessmentFactors                                                      | outcome      | why                                            |
        | 1A, 1B, 1C, 2A, 2B, 2C, 3A, 3B, 3C, 4A, 4B, 4C, 5A, 5B, 5C, 6A, 6B, 6C | not reported | the misuse, abuse, health and disability codes |
        | 7A, 8B, 8C, 8D, 8E, 8F, 9A, 10A, 11A, 12A, 13A, 14A, 15A, 16A, 17A     | not reported | the codes from young carer to emotional abuse  |
        | 18B, 18C, 19B, 19C, 20, 22A, 23A, 24A                                  | not reported | the remaining ones                             |
        | 21                                                                     | not reported | no factors identified                          |
        | 18A                                                                    | not reported | withdrawn, but left to 8945Q                   |
        | 19A                                                                    | not reported | withdrawn, but left to 8950Q                   |
        | 1A, (empty)                                                            | not reported | an empty element beside a valid code           |

      Examples: No code
        | AssessmentFactors | outcome                                                       | why                   |
        | (empty)           | reported on AssessmentAuthorisationDate and AssessmentFactors | only an empty element |
        | (spaces)          | reported on AssessmentAuthorisationDate and AssessmentFactors | only spaces           |

      Examples: Invalid codes
        | AssessmentFactors | outcome                                                                          | why                                         |
        | 99                | reported on AssessmentAuthorisationDate and AssessmentFactors                    | no such code                                |
        | 1a                | reported on AssessmentAuthorisationDate and AssessmentFactors                    | a small letter                              |
        | 8A                | reported on AssessmentAuthorisationDate and AssessmentFactors                    | the list begins with 8B                     |
        | 1                 | reported on AssessmentAuthorisationDate and AssessmentFactors                    | half a code                                 |
        | 1A 2B             | reported on AssessmentAuthorisationDate and AssessmentFactors                    | two codes in one element                    |
        | 1A, 99            | reported on AssessmentAuthorisationDate and AssessmentFactors                    | a valid code does not excuse an invalid one |
        | 18A, 99           | reported on AssessmentAuthorisationDate and AssessmentFactors                    | nor does a withdrawn one                    |
        | 99, 1A, 98        | reported on AssessmentAuthorisationDate, AssessmentFactors and AssessmentFactors | two invalid ones, one finding               |

    Scenario Outline: In <year>, each of the codes is accepted, and the two that have ended too
      Given a <year> return
      And the episode has Assessments:
        | AssessmentAuthorisationDate   | AssessmentFactors                                                            |
        | <AssessmentAuthorisationDate> | 1A, 1B, 1C, 2A, 2B, 2C, 3A, 3B, 3C, 4A, 4B, 4C, 5A, 5B, 5C, 6A, 6B, 6C       |
        | <AssessmentAuthorisationDate> | 7A, 8B, 8C, 8D, 8E, 8F, 9A, 10A, 11A, 12A, 13A, 14A, 15A, 16A, 17A, 18B, 18C |
        | <AssessmentAuthorisationDate> | 19B, 19C, 20, 21, 22A, 23A, 24A                                              |
        | <AssessmentAuthorisationDate> | 18A, 19A                                                                     |
      Then 8897Q is not reported

      Examples:
        | year    | AssessmentAuthorisationDate |
        | 2022-23 | 2022-06-03                  |
        | 2023-24 | 2023-06-02                  |
        | 2024-25 | 2024-06-03                  |
        | 2025-26 | 2025-06-03                  |
        | 2026-27 | 2026-06-03                  |

    Scenario Outline: In <year>, authorised in the year with factor <AssessmentFactors>
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   | AssessmentFactors   |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> | <AssessmentFactors> |
      Then 8897Q is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors | outcome                                                       |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 24A               | not reported                                                  |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 18A               | not reported                                                  |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 99                | reported on AssessmentAuthorisationDate and AssessmentFactors |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 24A               | not reported                                                  |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 19A               | not reported                                                  |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 99                | reported on AssessmentAuthorisationDate and AssessmentFactors |

    Scenario Outline: An invalid factor of an assessment authorised <AssessmentAuthorisationDate>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate   | AssessmentFactors |
        | 2024-02-02                | <AssessmentAuthorisationDate> | 99                |
      Then 8897Q is <outcome>

      Examples:
        | AssessmentAuthorisationDate | outcome                                                       | why              |
        | 2024-03-31                  | not reported                                                  | before the year  |
        |                             | not reported                                                  | not complete     |
        | 2024-04-01                  | reported on AssessmentAuthorisationDate and AssessmentFactors | on its first day |

    Scenario: The first day is that of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-01-02                | 2024-02-03                  |
      Then 8897Q is not reported

    Scenario: Factors of another assessment, episode or child do not count
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 1A                |
        | 2024-07-02                | 2024-08-03                  |                   |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-09-02                | 2024-10-03                  | 2B                |
      And a child
      Then 8897Q is reported on:
        | finding | child | place                                                                        | value      |
        | 1       | 1     | CINdetails[1]/Assessments[2]/AssessmentAuthorisationDate                     | 2024-08-03 |
        | 1       | 1     | CINdetails[1]/Assessments[2]/FactorsIdentifiedAtAssessment/AssessmentFactors |            |

    Scenario: Each assessment is a finding that shows its invalid codes and no others
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 99, 1A, 18A, xx   |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | (empty)           |
        | 2024-07-02                | 2024-08-03                  | 99                |
      Then 8897Q is reported on:
        | finding | child | place                                                                           | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate                        | 2024-06-03 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 99         |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[4] | xx         |
        | 2       | 2     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate                        | 2024-06-03 |
        | 2       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] |            |
        | 3       | 2     | CINdetails[1]/Assessments[2]/AssessmentAuthorisationDate                        | 2024-08-03 |
        | 3       | 2     | CINdetails[1]/Assessments[2]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 99         |
