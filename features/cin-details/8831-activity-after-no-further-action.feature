@error
Feature: 8831 Referral taken no further has other activity

  @from-2022-23
  Rule: A referral with ReferralNFA true has no dated assessment, enquiry or conference

    Scenario Outline: In <year>, ReferralNFA <ReferralNFA> and an enquiry started <S47ActualStartDate>: <why>
      Given a <year> return
      And an episode:
        | ReferralNFA   |
        | <ReferralNFA> |
      And the episode has Section47:
        | S47ActualStartDate   |
        | <S47ActualStartDate> |
      Then 8831 is <outcome>

      Examples:
        | year    | ReferralNFA | S47ActualStartDate | outcome                                        | why                             |
        | 2022-23 | true        | 2022-06-01         | reported on ReferralNFA and S47ActualStartDate | no further action               |
        | 2022-23 | false       | 2022-06-01         | not reported                                   | action was taken                |
        | 2024-25 | true        | 2024-06-01         | reported on ReferralNFA and S47ActualStartDate | no further action               |
        | 2024-25 | 1           | 2024-06-01         | reported on ReferralNFA and S47ActualStartDate | no further action, written as 1 |
        | 2024-25 | false       | 2024-06-01         | not reported                                   | action was taken                |
        | 2024-25 | 0           | 2024-06-01         | not reported                                   | action was taken, written as 0  |
        | 2024-25 |             | 2024-06-01         | not reported                                   | left out                        |
        | 2024-25 | (empty)     | 2024-06-01         | not reported                                   | empty                           |
        | 2024-25 | (spaces)    | 2024-06-01         | not reported                                   | only spaces                     |
        | 2024-25 | TRUE        | 2024-06-01         | not reported                                   | capitals are not valid          |
        | 2024-25 | 2           | 2024-06-01         | not reported                                   | nor are other numbers           |
        | 2025-26 | true        | 2025-06-01         | reported on ReferralNFA and S47ActualStartDate | no further action               |
        | 2025-26 | false       | 2025-06-01         | not reported                                   | action was taken                |

    Scenario Outline: Taken no further, with <element> <date> in <group>: <why>
      Given a 2024-25 return
      And an episode:
        | ReferralNFA |
        | true        |
      And the episode has <group>:
        | <element> |
        | <date>    |
      Then 8831 is <outcome>

      Examples: The dates that count
        | group       | element                     | date       | outcome                                                 | why                     |
        | Assessments | AssessmentActualStartDate   | 2024-06-01 | reported on ReferralNFA and AssessmentActualStartDate   | a date                  |
        | Assessments | AssessmentAuthorisationDate | 2024-06-01 | reported on ReferralNFA and AssessmentAuthorisationDate | a date                  |
        | Section47   | S47ActualStartDate          | 2024-06-01 | reported on ReferralNFA and S47ActualStartDate          | a date                  |
        | Section47   | DateOfInitialCPC            | 2024-06-01 | reported on ReferralNFA and DateOfInitialCPC            | a date                  |
        | Section47   | S47ActualStartDate          | 0001-01-01 | reported on ReferralNFA and S47ActualStartDate          | the first date there is |
        | Section47   | S47ActualStartDate          | 9999-12-31 | reported on ReferralNFA and S47ActualStartDate          | the last date there is  |

      Examples: Missing, or not a date
        | group       | element                     | date       | outcome      | why          |
        | Assessments | AssessmentActualStartDate   |            | not reported | left out     |
        | Assessments | AssessmentActualStartDate   | (empty)    | not reported | empty        |
        | Assessments | AssessmentActualStartDate   | (spaces)   | not reported | only spaces  |
        | Assessments | AssessmentActualStartDate   | 2024-06-31 | not reported | no such day  |
        | Assessments | AssessmentActualStartDate   | 01/06/2024 | not reported | wrong format |
        | Assessments | AssessmentAuthorisationDate |            | not reported | left out     |
        | Assessments | AssessmentAuthorisationDate | (empty)    | not reported | empty        |
        | Assessments | AssessmentAuthorisationDate | (spaces)   | not reported | only spaces  |
        | Assessments | AssessmentAuthorisationDate | 2024-06-31 | not reported | no such day  |
        | Assessments | AssessmentAuthorisationDate | 01/06/2024 | not reported | wrong format |
        | Section47   | S47ActualStartDate          |            | not reported | left out     |
        | Section47   | S47ActualStartDate          | (empty)    | not reported | empty        |
        | Section47   | S47ActualStartDate          | (spaces)   | not reported | only spaces  |
        | Section47   | S47ActualStartDate          | 2024-06-31 | not reported | no such day  |
        | Section47   | S47ActualStartDate          | 01/06/2024 | not reported | wrong format |
        | Section47   | DateOfInitialCPC            |            | not reported | left out     |
        | Section47   | DateOfInitialCPC            | (empty)    | not reported | empty        |
        | Section47   | DateOfInitialCPC            | (spaces)   | not reported | only spaces  |
        | Section47   | DateOfInitialCPC            | 2024-06-31 | not reported | no such day  |
        | Section47   | DateOfInitialCPC            | 01/06/2024 | not reported | wrong format |

      Examples: What does not count
        | group                | element                      | date       | outcome      | why                            |
        | Assessments          | AssessmentInternalReviewDate | 2024-06-01 | not reported | a review point                 |
        | Section47            | InitialCPCtarget             | 2024-06-01 | not reported | a target                       |
        | Section47            | ICPCnotRequired              | true       | not reported | no date                        |
        | CINPlanDates         | CINPlanStartDate             | 2024-06-01 | not reported | CIN plans are for another rule |
        | ChildProtectionPlans | CPPstartDate                 | 2024-06-01 | not reported | so are protection plans        |

    Scenario Outline: Taken no further, with conference date <DateOfInitialCPC> in the episode itself: <why>
      Given a 2024-25 return
      And an episode:
        | ReferralNFA | DateOfInitialCPC   |
        | true        | <DateOfInitialCPC> |
      Then 8831 is <outcome>

      Examples:
        | DateOfInitialCPC | outcome                                      | why          |
        | 2024-06-14       | reported on ReferralNFA and DateOfInitialCPC | a date       |
        |                  | not reported                                 | left out     |
        | (empty)          | not reported                                 | empty        |
        | (spaces)         | not reported                                 | only spaces  |
        | 2024-06-31       | not reported                                 | no such day  |
        | 14/06/2024       | not reported                                 | wrong format |

    Scenario Outline: A <group> group with nothing in it does not count
      Given a 2024-25 return
      And an episode:
        | ReferralNFA |
        | true        |
      And an empty <group> in the episode
      Then 8831 is not reported

      Examples:
        | group       |
        | Assessments |
        | Section47   |

    Scenario: Where a date is given twice, only the first counts
      Given a 2024-25 return
      And an episode:
        | ReferralNFA |
        | true        |
      And the episode has Section47:
        | S47ActualStartDate     |
        | 2024-06-01, 2024-06-02 |
        | 2024-06-31, 2024-07-01 |
      Then 8831 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/ReferralNFA                     | true       |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-01 |

    Scenario: Activity in another episode of the child does not count
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | true        |
      And an episode:
        | CINreferralDate | ReferralNFA | DateOfInitialCPC |
        | 2024-09-01      | false       | 2024-10-01       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-09-10         | 2024-09-20       |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-09-02                | 2024-10-02                  |
      Then 8831 is not reported

    Scenario: Nor does that of another child
      Given a 2024-25 return
      And a child
      And an episode:
        | ReferralNFA |
        | true        |
      Then 8831 is not reported

    Scenario: An episode is reported once, with every such date
      Given a 2024-25 return
      And an episode:
        | ReferralNFA | DateOfInitialCPC |
        | 1           | 2024-07-14       |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC | ICPCnotRequired |
        | 2024-06-01         | 2024-06-22       | 2024-06-14       | false           |
        | 2024-06-31         |                  |                  | true            |
        | 2024-07-01         |                  |                  |                 |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentInternalReviewDate | AssessmentAuthorisationDate |
        | 2024-05-02                | 2024-05-20                   | 2024-06-03                  |
        | 2024-06-10                |                              |                             |
      Then 8831 is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/ReferralNFA                                | 1          |
        | 1       | 1     | CINdetails[1]/DateOfInitialCPC                           | 2024-07-14 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentActualStartDate   | 2024-05-02 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | 2024-06-03 |
        | 1       | 1     | CINdetails[1]/Assessments[2]/AssessmentActualStartDate   | 2024-06-10 |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate            | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC              | 2024-06-14 |
        | 1       | 1     | CINdetails[1]/Section47[3]/S47ActualStartDate            | 2024-07-01 |

    Scenario: Each such episode is a finding with its own dates
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | ReferralNFA | DateOfInitialCPC |
        | 2024-05-01      | true        | 2024-05-20       |
        | 2024-07-01      | false       | 2024-07-20       |
        | 2024-09-01      | 1           | 2024-09-20       |
      And a child
      And an episode:
        | ReferralNFA | DateOfInitialCPC |
        | true        | 2024-06-14       |
      Then 8831 is reported on:
        | finding | child | place                          | value      |
        | 1       | 1     | CINdetails[1]/ReferralNFA      | true       |
        | 1       | 1     | CINdetails[1]/DateOfInitialCPC | 2024-05-20 |
        | 2       | 1     | CINdetails[3]/ReferralNFA      | 1          |
        | 2       | 1     | CINdetails[3]/DateOfInitialCPC | 2024-09-20 |
        | 3       | 2     | CINdetails[1]/ReferralNFA      | true       |
        | 3       | 2     | CINdetails[1]/DateOfInitialCPC | 2024-06-14 |
