@error
Feature: 4003 Child protection review falls within a CIN plan

  @from-2022-23
  Rule: No review of a child protection plan falls within a CIN plan of the episode, unless the child protection plan ended that day

    Scenario Outline: CIN plan from <CINPlanStartDate> to <CINPlanEndDate>, review <CPPreviewDate>: <why>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      And the plan has Reviews:
        | CPPreviewDate   |
        | <CPPreviewDate> |
      Then 4003 is <outcome>

      Examples: About the days the CIN plan starts and ends
        | CINPlanStartDate | CINPlanEndDate | CPPreviewDate | outcome                                                        | why                            |
        | 2024-06-01       | 2024-09-01     | 2024-05-31    | not reported                                                   | the day before the start       |
        | 2024-06-01       | 2024-09-01     | 2024-06-01    | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the day of the start           |
        | 2024-06-01       | 2024-09-01     | 2024-07-01    | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | amid it                        |
        | 2024-06-01       | 2024-09-01     | 2024-08-31    | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the day before the end         |
        | 2024-06-01       | 2024-09-01     | 2024-09-01    | not reported                                                   | the day of the end             |
        | 2024-06-01       | 2024-09-01     | 2024-09-02    | not reported                                                   | the day after the end          |
        | 2024-06-01       | 2024-06-01     | 2024-06-01    | not reported                                                   | a CIN plan of one day          |
        | 2024-09-01       | 2024-06-01     | 2024-07-01    | not reported                                                   | one that ends before it starts |

      Examples: A date is missing or cannot be read
        | CINPlanStartDate | CINPlanEndDate | CPPreviewDate | outcome      | why                                              |
        |                  | 2024-09-01     | 2024-07-01    | not reported | the start of the CIN plan is left out            |
        | (empty)          | 2024-09-01     | 2024-07-01    | not reported | the start of the CIN plan is empty               |
        | (spaces)         | 2024-09-01     | 2024-07-01    | not reported | the start of the CIN plan is only spaces         |
        | 2024-06-31       | 2024-09-01     | 2024-07-01    | not reported | the start of the CIN plan is no day there is     |
        | 01/06/2024       | 2024-09-01     | 2024-07-01    | not reported | the start of the CIN plan is in the wrong format |
        | 2024-06-01       | 2024-09-01     |               | not reported | the review date is left out                      |
        | 2024-06-01       | 2024-09-01     | (empty)       | not reported | the review date is empty                         |
        | 2024-06-01       | 2024-09-01     | (spaces)      | not reported | the review date is only spaces                   |
        | 2024-06-01       | 2024-09-01     | 2024-06-31    | not reported | the review date is no day there is               |
        | 2024-06-01       | 2024-09-01     | 01/06/2024    | not reported | the review date is in the wrong format           |

      Examples: A CIN plan without an end that can be read is not tested
        | CINPlanStartDate | CINPlanEndDate | CPPreviewDate | outcome      | why                            |
        | 2024-06-01       |                | 2024-07-01    | not reported | the end is left out            |
        | 2024-06-01       | (empty)        | 2024-07-01    | not reported | the end is empty               |
        | 2024-06-01       | (spaces)       | 2024-07-01    | not reported | the end is only spaces         |
        | 2024-06-01       | 2024-06-31     | 2024-07-01    | not reported | the end is no day there is     |
        | 2024-06-01       | 01/06/2024     | 2024-07-01    | not reported | the end is in the wrong format |

    Scenario Outline: A review on 2024-07-01 within the CIN plan, child protection plan ended <CPPendDate>: <why>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-09-01     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate   |
        | 2024-05-01   | <CPPendDate> |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-07-01    |
      Then 4003 is <outcome>

      Examples:
        | CPPendDate | outcome                                                        | why                            |
        | 2024-07-01 | not reported                                                   | on the day of the review       |
        | 2024-06-30 | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the day before the review      |
        | 2024-07-02 | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the day after the review       |
        |            | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the end is left out            |
        | (empty)    | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the end is empty               |
        | (spaces)   | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the end is only spaces         |
        | 2024-06-31 | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the end is no day there is     |
        | 01/06/2024 | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | the end is in the wrong format |

    Scenario Outline: In <year>, a review <when>
      Given a <year> return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate       |
        | <CINPlanStartDate> |
      And the plan has Reviews:
        | CPPreviewDate   |
        | <CPPreviewDate> |
      Then 4003 is <outcome>

      Examples:
        | year    | CINPlanStartDate | CINPlanEndDate | CPPreviewDate | outcome                                                        | when                |
        | 2022-23 | 2022-06-01       | 2022-09-01     | 2022-07-01    | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | within the CIN plan |
        | 2022-23 | 2022-06-01       | 2022-09-01     | 2022-09-01    | not reported                                                   | on the day it ends  |
        | 2025-26 | 2025-06-01       | 2025-09-01     | 2025-07-01    | reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate | within the CIN plan |
        | 2025-26 | 2025-06-01       | 2025-09-01     | 2025-09-01    | not reported                                                   | on the day it ends  |

    Scenario: The start of the child protection plan is of no account
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-09-01     |
      And the episode has ChildProtectionPlans:
        | NumberOfPreviousCPP |
        | 0                   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-07-01    |
      Then 4003 is reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate

    Scenario: Only the end of the plan that was reviewed excuses a review
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-09-01     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-04-10   | 2024-07-01 |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-07-01    |
      Then 4003 is reported on CPPreviewDate, CINPlanStartDate and CINPlanEndDate

    Scenario: A child protection plan without reviews is not reported
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-09-01     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      Then 4003 is not reported

    Scenario: A CIN plan in another episode or of another child is not compared
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-04-10      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-09-01     |
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-07-01    |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-09-01     |
      Then 4003 is not reported

    Scenario: A review is reported once, with each CIN plan it falls within and no other
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-09-01     |
        | 2024-04-10       | 2024-07-01     |
        | 2024-06-15       | 2024-08-01     |
        | 2024-06-20       |                |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-07-01    |
      Then 4003 is reported on:
        | finding | child | place                                                          | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[1] | 2024-07-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate                 | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate                   | 2024-09-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanStartDate                 | 2024-06-15 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[3]/CINPlanEndDate                   | 2024-08-01 |

    Scenario: Each review of any plan or group of reviews is a finding
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-06-01       | 2024-09-01     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-01   | 2024-08-15 |
      And the plan has Reviews:
        | CPPreviewDate                                  |
        | 2024-07-01, 2024-05-20, 2024-08-15, 2024-07-01 |
        | 2024-08-01                                     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-15   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-08-15    |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-10-01       | 2024-12-01     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-10-15    |
      Then 4003 is reported on:
        | finding | child | place                                                             | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[1]    | 2024-07-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate                    | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate                      | 2024-09-01 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[4]    | 2024-07-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate                    | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate                      | 2024-09-01 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews[2]/CPPreviewDate[1] | 2024-08-01 |
        | 3       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate                    | 2024-06-01 |
        | 3       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate                      | 2024-09-01 |
        | 4       | 1     | CINdetails[1]/ChildProtectionPlans[2]/Reviews/CPPreviewDate[1]    | 2024-08-15 |
        | 4       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate                    | 2024-06-01 |
        | 4       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate                      | 2024-09-01 |
        | 5       | 2     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[1]    | 2024-10-15 |
        | 5       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate                    | 2024-10-01 |
        | 5       | 2     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate                      | 2024-12-01 |
