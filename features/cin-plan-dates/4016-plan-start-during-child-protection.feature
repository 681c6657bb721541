@error
Feature: 4016 CIN plan starts while a child protection plan is open

  @from-2022-23
  Rule: No CIN plan starts while a child protection plan of the child is open, though it may start on the day that one ends

    Scenario Outline: Child protection plan from <CPPstartDate> to <CPPendDate>, CIN plan started <CINPlanStartDate>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   | CPPendDate   |
        | <CPPstartDate> | <CPPendDate> |
      And the episode has CINPlanDates:
        | CINPlanStartDate   |
        | <CINPlanStartDate> |
      Then 4016 is <outcome>

      Examples: About the day the child protection plan starts
        | CPPstartDate | CPPendDate | CINPlanStartDate | outcome                                                   | why                                  |
        | 2024-05-01   | 2024-08-01 | 2024-04-30       | not reported                                              | the day before                       |
        | 2024-05-01   | 2024-08-01 | 2024-05-01       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the same day                         |
        | 2024-05-01   | 2024-08-01 | 2024-05-02       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the day after                        |
        | 2024-05-01   |            | 2024-04-30       | not reported                                              | the day before, and it is still open |
        | 2024-05-01   |            | 2024-05-01       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the same day, and it is still open   |
        | 2024-05-01   |            | 2024-06-01       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | a month later, and it is still open  |

      Examples: About the day it ends
        | CPPstartDate | CPPendDate | CINPlanStartDate | outcome                                                   | why                                          |
        | 2024-05-01   | 2024-06-01 | 2024-05-31       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the day before                               |
        | 2024-05-01   | 2024-06-01 | 2024-06-01       | not reported                                              | the same day                                 |
        | 2024-05-01   | 2024-06-01 | 2024-06-02       | not reported                                              | the day after                                |
        | 2024-05-01   | 2024-05-01 | 2024-05-01       | not reported                                              | it started and ended that day                |
        | 2024-05-01   | 2024-04-20 | 2024-05-01       | not reported                                              | it ended before it started                   |
        | 2024-05-01   | 2025-05-01 | 2025-04-15       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | an end after the census year counts as given |

      Examples: A date is missing or cannot be read
        | CPPstartDate | CPPendDate | CINPlanStartDate | outcome      | why                                                           |
        |              | 2024-08-01 | 2024-07-01       | not reported | the start of the child protection plan is left out            |
        | (empty)      | 2024-08-01 | 2024-07-01       | not reported | the start of the child protection plan is empty               |
        | (spaces)     | 2024-08-01 | 2024-07-01       | not reported | the start of the child protection plan is only spaces         |
        | 2024-06-31   | 2024-08-01 | 2024-07-01       | not reported | the start of the child protection plan is no day there is     |
        | 01/06/2024   | 2024-08-01 | 2024-07-01       | not reported | the start of the child protection plan is in the wrong format |
        | 2024-05-01   | 2024-08-01 |                  | not reported | the start of the CIN plan is left out                         |
        | 2024-05-01   | 2024-08-01 | (empty)          | not reported | the start of the CIN plan is empty                            |
        | 2024-05-01   | 2024-08-01 | (spaces)         | not reported | the start of the CIN plan is only spaces                      |
        | 2024-05-01   | 2024-08-01 | 2024-06-31       | not reported | the start of the CIN plan is no day there is                  |
        | 2024-05-01   | 2024-08-01 | 01/06/2024       | not reported | the start of the CIN plan is in the wrong format              |

      Examples: Without an end that can be read the child protection plan is open
        | CPPstartDate | CPPendDate | CINPlanStartDate | outcome                                                   | why                            |
        | 2024-05-01   |            | 2024-07-01       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the end is left out            |
        | 2024-05-01   | (empty)    | 2024-07-01       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the end is empty               |
        | 2024-05-01   | (spaces)   | 2024-07-01       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the end is only spaces         |
        | 2024-05-01   | 2024-06-31 | 2024-07-01       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the end is no day there is     |
        | 2024-05-01   | 01/06/2024 | 2024-07-01       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | the end is in the wrong format |

    Scenario Outline: In <year>, an open child protection plan from <CPPstartDate> and a CIN plan started <CINPlanStartDate>: <why>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      And the episode has CINPlanDates:
        | CINPlanStartDate   |
        | <CINPlanStartDate> |
      Then 4016 is <outcome>

      Examples:
        | year    | CPPstartDate | CINPlanStartDate | outcome                                                   | why                         |
        | 2022-23 | 2022-05-01   | 2023-03-31       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | on the last day of the year |
        | 2022-23 | 2022-05-01   | 2023-04-01       | not reported                                              | the day after               |
        | 2023-24 | 2023-05-01   | 2024-03-31       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | on the last day of the year |
        | 2023-24 | 2023-05-01   | 2024-04-01       | not reported                                              | the day after               |
        | 2024-25 | 2024-05-01   | 2025-03-31       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | on the last day of the year |
        | 2024-25 | 2024-05-01   | 2025-04-01       | not reported                                              | the day after               |
        | 2025-26 | 2025-05-01   | 2026-03-31       | reported on CINPlanStartDate, CPPstartDate and CPPendDate | on the last day of the year |
        | 2025-26 | 2025-05-01   | 2026-04-01       | not reported                                              | the day after               |

    Scenario: An open plan runs to the end of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      Then 4016 is reported on CINPlanStartDate, CPPstartDate and CPPendDate

    Scenario: The end of the CIN plan is of no account
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-01   | 2024-08-01 |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-04-20       | 2024-06-01     |
      Then 4016 is not reported

    Scenario: Plans with nothing in them are not reported
      Given a 2024-25 return
      And an empty ChildProtectionPlans in the episode
      And an empty CINPlanDates in the episode
      Then 4016 is not reported

    Scenario: Plans of different children are not compared
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-05-01   |
      And a child
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      Then 4016 is not reported

    Scenario: Plans in different episodes of a child are compared, either way round
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-10-01       |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-09-15   | 2024-12-01 |
      And an episode:
        | CINreferralDate |
        | 2024-11-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-11-15       |
      Then 4016 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate     | 2024-10-01 |
        | 1       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPstartDate | 2024-09-15 |
        | 1       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPendDate   | 2024-12-01 |
        | 2       | 1     | CINdetails[3]/CINPlanDates[1]/CINPlanStartDate     | 2024-11-15 |
        | 2       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPstartDate | 2024-09-15 |
        | 2       | 1     | CINdetails[2]/ChildProtectionPlans[1]/CPPendDate   | 2024-12-01 |

    Scenario: Ending one child protection plan that day does not excuse a start during another
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-01   | 2024-06-01 |
        | 2024-05-15   | 2024-07-31 |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-01       |
      Then 4016 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate     | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | 2024-05-15 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPendDate   | 2024-07-31 |

    Scenario: Each CIN plan and child protection plan that clash are a finding
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-05-01   | 2024-08-01 |
        | 2024-06-01   | 2024-06-31 |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-06-15       |
        | 2024-05-15       |
      Then 4016 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate     | 2024-06-15 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-05-01 |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate   | 2024-08-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate     | 2024-06-15 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPendDate   | 2024-06-31 |
        | 3       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate     | 2024-05-15 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-05-01 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPendDate   | 2024-08-01 |
