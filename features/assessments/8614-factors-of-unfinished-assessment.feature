@error
Feature: 8614 Unfinished assessment already has factors

  @from-2022-23
  Rule: An assessment without an end date has no factors

    Scenario Outline: Authorised <AssessmentAuthorisationDate> with one factor: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate   | AssessmentFactors |
        | 2025-03-01                | <AssessmentAuthorisationDate> | 1A                |
      Then 8614 is <outcome>

      Examples:
        | AssessmentAuthorisationDate | outcome                                                       | why                                       |
        | 2025-03-20                  | not reported                                                  | the assessment is complete                |
        | 2025-04-20                  | not reported                                                  | completed after the census year           |
        | 2024-02-20                  | not reported                                                  | a date before the start is another rule's |
        |                             | reported on AssessmentAuthorisationDate and AssessmentFactors | the end is left out                       |
        | (empty)                     | reported on AssessmentAuthorisationDate and AssessmentFactors | the end is empty                          |
        | (spaces)                    | reported on AssessmentAuthorisationDate and AssessmentFactors | the end is only spaces                    |
        | 2024-06-31                  | reported on AssessmentAuthorisationDate and AssessmentFactors | the end is no day there is                |
        | 01/06/2024                  | reported on AssessmentAuthorisationDate and AssessmentFactors | the end is in the wrong format            |

    Scenario Outline: An unfinished assessment with factors <AssessmentFactors>: <why>
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentFactors   |
        | 2025-03-01                | <AssessmentFactors> |
      Then 8614 is <outcome>

      Examples: No factors
        | AssessmentFactors | outcome      | why                           |
        |                   | not reported | left out                      |
        | (empty)           | not reported | an empty element is no factor |
        | (spaces)          | not reported | nor is one of spaces          |

      Examples: Factors
        | AssessmentFactors | outcome                                                                          | why                                        |
        | 21                | reported on AssessmentAuthorisationDate and AssessmentFactors                    | no factors identified is a factor code too |
        | ZZZ               | reported on AssessmentAuthorisationDate and AssessmentFactors                    | even an invalid one                        |
        | 1A, 2B            | reported on AssessmentAuthorisationDate, AssessmentFactors and AssessmentFactors | two factors, one finding                   |
        | (empty), 1A       | reported on AssessmentAuthorisationDate and AssessmentFactors                    | only the one that says something is shown  |

    Scenario Outline: In <year>, an assessment authorised <AssessmentAuthorisationDate> with a factor
      Given a <year> return
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   | AssessmentFactors |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> | 1A                |
      Then 8614 is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | outcome                                                       |
        | 2022-23 | 2023-03-01                |                             | reported on AssessmentAuthorisationDate and AssessmentFactors |
        | 2022-23 | 2023-03-01                | 2023-03-20                  | not reported                                                  |
        | 2025-26 | 2026-03-01                |                             | reported on AssessmentAuthorisationDate and AssessmentFactors |
        | 2025-26 | 2026-03-01                | 2026-03-20                  | not reported                                                  |

    Scenario: An assessment with nothing in it is not reported
      Given a 2024-25 return
      And an empty Assessments in the episode
      Then 8614 is not reported

    Scenario: Factors and end date of different assessments, episodes and children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 1A                |
        | 2025-03-01                |                             |                   |
      And an episode:
        | CINreferralDate |
        | 2025-02-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2025-03-01                |                             |                   |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 2B                |
      Then 8614 is not reported

    Scenario: Each unfinished assessment with factors is a finding that shows every factor
      Given a 2024-25 return
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2025-03-01                |                             | 1A, 2B            |
        | 2024-05-02                | 2024-06-03                  | 3A                |
        | 2025-03-03                | 2025-02-30                  | 21                |
      And a child
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentFactors |
        | 2025-03-01                | 4A                |
      Then 8614 is reported on:
        | finding | child | place                                                                           | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate                        |            |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 1A         |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 2B         |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentAuthorisationDate                        | 2025-02-30 |
        | 2       | 1     | CINdetails[1]/Assessments[3]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 21         |
        | 3       | 2     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate                        |            |
        | 3       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 4A         |
