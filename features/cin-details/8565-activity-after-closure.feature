@error
Feature: 8565 Closed episode holds a date later than its closure

  @from-2022-23
  Rule: In a closed episode no conference, assessment, enquiry or CIN plan and no end of a protection plan is dated later than the closure

    Scenario Outline: Closed <CINclosureDate>, protection plan ended <CPPendDate>: <why>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate   |
        | <CINclosureDate> |
      And the episode has ChildProtectionPlans:
        | CPPendDate   |
        | <CPPendDate> |
      Then 8565 is <outcome>

      Examples: Either side of the closure
        | CINclosureDate | CPPendDate | outcome                                   | why                     |
        | 2024-06-01     | 2024-07-01 | reported on CINclosureDate and CPPendDate | a month after           |
        | 2024-06-01     | 2024-06-02 | reported on CINclosureDate and CPPendDate | the day after           |
        | 2024-06-01     | 2024-06-01 | not reported                              | the same day            |
        | 2024-06-01     | 2024-05-31 | not reported                              | the day before          |
        | 0001-01-01     | 2024-06-01 | reported on CINclosureDate and CPPendDate | the first date there is |
        | 2024-06-01     | 9999-12-31 | reported on CINclosureDate and CPPendDate | the last date there is  |

      Examples: No closure date that can be read, so the episode is open
        | CINclosureDate | CPPendDate | outcome      | why                   |
        |                | 2024-07-01 | not reported | closure: left out     |
        | (empty)        | 2024-07-01 | not reported | closure: empty        |
        | (spaces)       | 2024-07-01 | not reported | closure: only spaces  |
        | 2024-02-30     | 2024-07-01 | not reported | closure: no such day  |
        | 01/06/2024     | 2024-07-01 | not reported | closure: wrong format |

      Examples: No end date that can be read
        | CINclosureDate | CPPendDate | outcome      | why               |
        | 2024-06-01     |            | not reported | end: left out     |
        | 2024-06-01     | (empty)    | not reported | end: empty        |
        | 2024-06-01     | (spaces)   | not reported | end: only spaces  |
        | 2024-06-01     | 2024-06-31 | not reported | end: no such day  |
        | 2024-06-01     | 01/07/2024 | not reported | end: wrong format |

    Scenario Outline: In <year>, a protection plan ended <when> the closure
      Given a <year> return
      And an episode:
        | CINclosureDate   |
        | <CINclosureDate> |
      And the episode has ChildProtectionPlans:
        | CPPendDate   |
        | <CPPendDate> |
      Then 8565 is <outcome>

      Examples:
        | year    | CINclosureDate | CPPendDate | outcome                                   | when          |
        | 2022-23 | 2022-06-01     | 2022-06-02 | reported on CINclosureDate and CPPendDate | after         |
        | 2022-23 | 2022-06-01     | 2022-06-01 | not reported                              | on the day of |
        | 2025-26 | 2025-06-01     | 2025-06-02 | reported on CINclosureDate and CPPendDate | after         |
        | 2025-26 | 2025-06-01     | 2025-06-01 | not reported                              | on the day of |

    Scenario Outline: Closed 2024-06-01 with <element> <date>: <why>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate |
        | 2024-06-01     |
      And the episode has <group>:
        | <element> |
        | <date>    |
      Then 8565 is <outcome>

      Examples: The dates that are compared
        | group        | element                     | date       | outcome                                                    | why           |
        | Assessments  | AssessmentActualStartDate   | 2024-06-02 | reported on CINclosureDate and AssessmentActualStartDate   | the day after |
        | Assessments  | AssessmentActualStartDate   | 2024-06-01 | not reported                                               | the same day  |
        | Assessments  | AssessmentActualStartDate   | 2024-06-31 | not reported                                               | no such day   |
        | Assessments  | AssessmentAuthorisationDate | 2024-06-02 | reported on CINclosureDate and AssessmentAuthorisationDate | the day after |
        | Assessments  | AssessmentAuthorisationDate | 2024-06-01 | not reported                                               | the same day  |
        | Assessments  | AssessmentAuthorisationDate | 2024-06-31 | not reported                                               | no such day   |
        | Section47    | S47ActualStartDate          | 2024-06-02 | reported on CINclosureDate and S47ActualStartDate          | the day after |
        | Section47    | S47ActualStartDate          | 2024-06-01 | not reported                                               | the same day  |
        | Section47    | S47ActualStartDate          | 2024-06-31 | not reported                                               | no such day   |
        | Section47    | DateOfInitialCPC            | 2024-06-02 | reported on CINclosureDate and DateOfInitialCPC            | the day after |
        | Section47    | DateOfInitialCPC            | 2024-06-01 | not reported                                               | the same day  |
        | Section47    | DateOfInitialCPC            | 2024-06-31 | not reported                                               | no such day   |
        | CINPlanDates | CINPlanStartDate            | 2024-06-02 | reported on CINclosureDate and CINPlanStartDate            | the day after |
        | CINPlanDates | CINPlanStartDate            | 2024-06-01 | not reported                                               | the same day  |
        | CINPlanDates | CINPlanStartDate            | 2024-06-31 | not reported                                               | no such day   |
        | CINPlanDates | CINPlanEndDate              | 2024-06-02 | reported on CINclosureDate and CINPlanEndDate              | the day after |
        | CINPlanDates | CINPlanEndDate              | 2024-06-01 | not reported                                               | the same day  |
        | CINPlanDates | CINPlanEndDate              | 2024-06-31 | not reported                                               | no such day   |

      Examples: Dates that are not compared
        | group                | element                      | date       | outcome      | why                            |
        | Assessments          | AssessmentInternalReviewDate | 2024-07-01 | not reported | a review point                 |
        | Section47            | InitialCPCtarget             | 2024-07-01 | not reported | a target                       |
        | ChildProtectionPlans | CPPstartDate                 | 2024-07-01 | not reported | the start of a protection plan |

    Scenario Outline: Closed 2024-06-01 with conference date <DateOfInitialCPC> in the episode itself: <why>
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | DateOfInitialCPC   |
        | 2024-06-01     | <DateOfInitialCPC> |
      Then 8565 is <outcome>

      Examples:
        | DateOfInitialCPC | outcome                                         | why           |
        | 2024-06-02       | reported on CINclosureDate and DateOfInitialCPC | the day after |
        | 2024-06-01       | not reported                                    | the same day  |
        |                  | not reported                                    | left out      |
        | (empty)          | not reported                                    | empty         |
        | (spaces)         | not reported                                    | only spaces   |
        | 2024-06-31       | not reported                                    | no such day   |
        | 02/06/2024       | not reported                                    | wrong format  |

    Scenario: The referral date is not compared
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-09-01      | 2024-06-01     |
      Then 8565 is not reported

    Scenario: The review dates of a protection plan are not compared
      Given a 2024-25 return
      And an episode:
        | CINclosureDate |
        | 2024-06-01     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-01   | 2024-06-01 |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-07-01    |
      Then 8565 is not reported

    Scenario: An open episode is not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-02         |
      Then 8565 is not reported

    Scenario: Where a date is given twice, only the first counts
      Given a 2024-25 return
      And an episode:
        | CINclosureDate |
        | 2024-06-01     |
      And the episode has ChildProtectionPlans:
        | CPPendDate             |
        | 2024-05-31, 2024-07-01 |
      Then 8565 is not reported

    Scenario: Dates in another episode of the child are not compared
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-06-01     |
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-09-01      | 2024-09-20       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-09-02         | 2024-09-16       |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-09-02                | 2024-10-10                  |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-09-10       | 2024-11-01     |
      And the episode has ChildProtectionPlans:
        | CPPendDate |
        | 2024-12-01 |
      Then 8565 is not reported

    Scenario: Nor are those of another child
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-09-02         |
      And a child
      And an episode:
        | CINclosureDate |
        | 2024-06-01     |
      Then 8565 is not reported

    Scenario: An episode is reported once, with each date that is later than its closure
      Given a 2024-25 return
      And an episode:
        | CINclosureDate | DateOfInitialCPC |
        | 2024-06-01     | 2024-06-12       |
      And the episode has Assessments:
        | AssessmentActualStartDate | AssessmentAuthorisationDate |
        | 2024-05-02                | 2024-06-02                  |
        | 2024-05-10                | 2024-06-01                  |
        | 2024-06-05                | 2024-07-05                  |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-08       | 2024-06-31     |
        | 2024-05-08       | 2024-06-09     |
      And the episode has Section47:
        | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-10       | 2024-06-11       |
        | 2024-06-20         |                  |                  |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-06-11   | 2024-08-01 |
      Then 8565 is reported on:
        | finding | child | place                                                    | value      |
        | 1       | 1     | CINdetails[1]/CINclosureDate                             | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/DateOfInitialCPC                           | 2024-06-12 |
        | 1       | 1     | CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate | 2024-06-02 |
        | 1       | 1     | CINdetails[1]/Assessments[3]/AssessmentActualStartDate   | 2024-06-05 |
        | 1       | 1     | CINdetails[1]/Assessments[3]/AssessmentAuthorisationDate | 2024-07-05 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate           | 2024-06-08 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate             | 2024-06-09 |
        | 1       | 1     | CINdetails[1]/Section47[1]/DateOfInitialCPC              | 2024-06-11 |
        | 1       | 1     | CINdetails[1]/Section47[2]/S47ActualStartDate            | 2024-06-20 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate         | 2024-08-01 |

    Scenario: Each closed episode is a finding with its own closure
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-05-01      | 2024-06-01     |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-06-02         |
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-09-01      | 2024-12-01     |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-11-30         |
        | 2024-12-02         |
      And a child
      And an episode:
        | CINclosureDate |
        | 2024-07-01     |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-07-02         |
      Then 8565 is reported on:
        | finding | child | place                                         | value      |
        | 1       | 1     | CINdetails[1]/CINclosureDate                  | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-06-02 |
        | 2       | 1     | CINdetails[2]/CINclosureDate                  | 2024-12-01 |
        | 2       | 1     | CINdetails[2]/Section47[2]/S47ActualStartDate | 2024-12-02 |
        | 3       | 2     | CINdetails[1]/CINclosureDate                  | 2024-07-01 |
        | 3       | 2     | CINdetails[1]/Section47[1]/S47ActualStartDate | 2024-07-02 |
