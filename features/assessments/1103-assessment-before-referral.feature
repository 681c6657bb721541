@error
Feature: 1103 Assessment starts before the child was referred

  @from-2022-23
  Rule: An assessment starts on or after the day of the referral of its episode

    Scenario Outline: Referred <CINreferralDate>, assessment started <AssessmentActualStartDate>: <why>
      Given a 2024-25 return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has Assessments:
        | AssessmentActualStartDate   |
        | <AssessmentActualStartDate> |
      Then 1103 is <outcome>

      Examples: Either side of the referral
        | CINreferralDate | AssessmentActualStartDate | outcome                                                   | why                     |
        | 2024-05-01      | 2024-04-30                | reported on AssessmentActualStartDate and CINreferralDate | the day before          |
        | 2024-05-01      | 2024-05-01                | not reported                                              | the same day            |
        | 2024-05-01      | 2024-05-02                | not reported                                              | the day after           |
        | 2024-05-01      | 2023-05-01                | reported on AssessmentActualStartDate and CINreferralDate | a year before           |
        | 2024-05-01      | 0001-01-01                | reported on AssessmentActualStartDate and CINreferralDate | the first date there is |
        | 9999-12-31      | 2024-05-01                | reported on AssessmentActualStartDate and CINreferralDate | the last date there is  |

      Examples: The referral date is missing or cannot be read
        | CINreferralDate | AssessmentActualStartDate | outcome      | why                                     |
        |                 | 2024-04-30                | not reported | no referral date                        |
        | (empty)         | 2024-04-30                | not reported | an empty referral date                  |
        | (spaces)        | 2024-04-30                | not reported | a referral date of spaces               |
        | 2024-06-31      | 2024-04-30                | not reported | a referral on a day that does not exist |
        | 01/05/2024      | 2024-04-30                | not reported | a referral date in the wrong format     |

      Examples: The start date is missing or cannot be read
        | CINreferralDate | AssessmentActualStartDate | outcome      | why                                  |
        | 2024-05-01      |                           | not reported | no start date                        |
        | 2024-05-01      | (empty)                   | not reported | an empty start date                  |
        | 2024-05-01      | (spaces)                  | not reported | a start date of spaces               |
        | 2024-05-01      | 2024-02-30                | not reported | a start on a day that does not exist |
        | 2024-05-01      | 2024-04-30T09:00:00       | not reported | a start date with a time             |

    Scenario Outline: In <year>, an assessment that starts <when> the referral
      Given a <year> return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has Assessments:
        | AssessmentActualStartDate   |
        | <AssessmentActualStartDate> |
      Then 1103 is <outcome>

      Examples:
        | year    | CINreferralDate | AssessmentActualStartDate | outcome                                                   | when          |
        | 2022-23 | 2022-05-01      | 2022-04-30                | reported on AssessmentActualStartDate and CINreferralDate | before        |
        | 2022-23 | 2022-05-01      | 2022-05-01                | not reported                                              | on the day of |
        | 2025-26 | 2025-05-01      | 2025-04-30                | reported on AssessmentActualStartDate and CINreferralDate | before        |
        | 2025-26 | 2025-05-01      | 2025-05-01                | not reported                                              | on the day of |

    Scenario: An assessment with nothing in it is not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And an empty Assessments in the episode
      Then 1103 is not reported

    Scenario: Only the start date counts, not the review or the authorisation date
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentInternalReviewDate | AssessmentAuthorisationDate |
        | 2024-05-02                | 2024-04-10                   | 2024-04-20                  |
      Then 1103 is not reported

    Scenario: Each assessment before the referral is a finding, also two that start on the same day
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-04-30                |
        | 2024-05-07                |
        | 2024-04-30                |
        | 2024-04-02                |
      Then 1103 is reported on:
        | finding | child | place                                                  | value      |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate | 2024-04-30 |
        | 1       | 1     | CINdetails[1]/CINreferralDate                          | 2024-05-01 |
        | 2       | 1     | CINdetails[1]/Assessments[3]/AssessmentActualStartDate | 2024-04-30 |
        | 2       | 1     | CINdetails[1]/CINreferralDate                          | 2024-05-01 |
        | 3       | 1     | CINdetails[1]/Assessments[4]/AssessmentActualStartDate | 2024-04-02 |
        | 3       | 1     | CINdetails[1]/CINreferralDate                          | 2024-05-01 |

    Scenario: An assessment is not held to the referral of another episode of the child
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-04-15                |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-09-02                |
      Then 1103 is not reported

    Scenario: An earlier referral in another episode does not excuse an assessment
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-08-31                |
      Then 1103 is reported on:
        | finding | child | place                                                  | value      |
        | 1       | 1     | CINdetails[2]/Assessments[1]/AssessmentActualStartDate | 2024-08-31 |
        | 1       | 1     | CINdetails[2]/CINreferralDate                          | 2024-09-01 |

    Scenario: An assessment is not held to the referral of another child
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-04-15                |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-09-02                |
      Then 1103 is not reported

    Scenario: Assessments of several children and episodes are reported one by one
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-04-30                |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-08-31                |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-06-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-05-31                |
      Then 1103 is reported 3 times on AssessmentActualStartDate and CINreferralDate
