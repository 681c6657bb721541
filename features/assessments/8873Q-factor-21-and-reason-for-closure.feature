@query
Feature: 8873Q Only assessment found no factors, but closure is not RC8 or RC9

  @from-2022-23
  Rule: Where the only assessment of an episode found no factors, the reason for closure is RC8 or RC9

    Scenario Outline: A single assessment with factor 21 and reason for closure <ReasonForClosure>: <why>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure   |
        | 2024-08-01     | <ReasonForClosure> |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 21                |
      Then 8873Q is <outcome>

      Examples:
        | ReasonForClosure | outcome                                            | why                                     |
        | RC8              | not reported                                       | no further action after assessment      |
        | RC9              | not reported                                       | referred to early help after assessment |
        | RC7              | reported on AssessmentFactors and ReasonForClosure | any other reason                        |
        | RC1              | reported on AssessmentFactors and ReasonForClosure | any other reason                        |
        | rc8              | reported on AssessmentFactors and ReasonForClosure | small letters are another text          |
        | RC8 RC9          | reported on AssessmentFactors and ReasonForClosure | two codes are neither                   |
        | ZZZ              | reported on AssessmentFactors and ReasonForClosure | an invalid reason                       |
        |                  | reported on AssessmentFactors and ReasonForClosure | no reason, as of a case still open      |
        | (empty)          | reported on AssessmentFactors and ReasonForClosure | the element is empty                    |
        | (spaces)         | reported on AssessmentFactors and ReasonForClosure | only spaces                             |

    Scenario Outline: A single assessment with factors <AssessmentFactors>, closed for reason RC7: <why>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC7              |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors   |
        | 2024-05-02                | 2024-06-03                  | <AssessmentFactors> |
      Then 8873Q is <outcome>

      Examples:
        | AssessmentFactors | outcome                                            | why                   |
        | 21                | reported on AssessmentFactors and ReasonForClosure | no factors identified |
        | 2A, 21            | reported on AssessmentFactors and ReasonForClosure | beside another factor |
        | 2A                | not reported                                       | another factor        |
        | 21A               | not reported                                       | not quite 21          |
        |                   | not reported                                       | left out              |
        | (empty)           | not reported                                       | the element is empty  |

    Scenario Outline: In <year>, a single assessment with factor 21 and reason for closure <ReasonForClosure>
      Given a <year> return
      And an episode:
        | CINclosureDate   | ReasonForClosure   |
        | <CINclosureDate> | <ReasonForClosure> |
      And the episode has Assessments:
        | AssessmentActualStartDate   | AssessmentAuthorisationDate   | AssessmentFactors |
        | <AssessmentActualStartDate> | <AssessmentAuthorisationDate> | 21                |
      Then 8873Q is <outcome>

      Examples:
        | year    | AssessmentActualStartDate | AssessmentAuthorisationDate | CINclosureDate | ReasonForClosure | outcome                                            |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 2022-08-01     | RC7              | reported on AssessmentFactors and ReasonForClosure |
        | 2022-23 | 2022-05-02                | 2022-06-03                  | 2022-08-01     | RC9              | not reported                                       |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 2025-08-01     | RC7              | reported on AssessmentFactors and ReasonForClosure |
        | 2025-26 | 2025-05-02                | 2025-06-03                  | 2025-08-01     | RC9              | not reported                                       |

    Scenario: An open case whose only assessment is unfinished is reported as well
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentFactors |
        | 2024-05-02                | 21                |
      Then 8873Q is reported on AssessmentFactors and ReasonForClosure

    Scenario: A second assessment in the episode takes it out, even one that found nothing either
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC7              |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 21                |
        | 2024-06-10                | 2024-07-03                  | 21                |
      Then 8873Q is not reported

    Scenario: A second assessment with nothing in it counts as one
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC7              |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 21                |
      And an empty Assessments in the episode
      Then 8873Q is not reported

    Scenario: An episode without an assessment is not reported
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | ReasonForClosure |
        | 2024-08-01     | RC7              |
      Then 8873Q is not reported

    Scenario: Assessment and reason for closure of different episodes or children are not taken together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC8              |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 21                |
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-09-01      | 2024-12-01     | RC7              |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-09-02                | 2024-10-03                  | 2A                |
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-12-09      | 2025-01-10     | RC7              |
      And a child
      Then 8873Q is not reported

    Scenario: Each episode counts its own assessments and is a finding of its own
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC7              |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors       |
        | 2024-05-02                | 2024-06-03                  | 2A, 21, 21, (empty), 21 |
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-09-01      |                |                  |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-09-02                | 2024-10-03                  | 21                |
      And a child
      And an episode:
        | CINreferralDate | CINclosureDate | ReasonForClosure |
        | 2024-05-01      | 2024-08-01     | RC1              |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate | AssessmentFactors |
        | 2024-05-02                | 2024-06-03                  | 21                |
      Then 8873Q is reported on:
        | finding | child | place                                                                           | value |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[2] | 21    |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[3] | 21    |
        | 1       | 1     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[5] | 21    |
        | 1       | 1     | CINdetails[1]/ReasonForClosure                                                  | RC7   |
        | 2       | 1     | CINdetails[2]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 21    |
        | 2       | 1     | CINdetails[2]/ReasonForClosure                                                  |       |
        | 3       | 2     | CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment/AssessmentFactors[1] | 21    |
        | 3       | 2     | CINdetails[1]/ReasonForClosure                                                  | RC1   |
