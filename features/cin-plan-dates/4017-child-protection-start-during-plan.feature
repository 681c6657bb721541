@error
Feature: 4017 Child protection plan starts while a CIN plan is open

  @from-2022-23
  Rule: No child protection plan starts while a CIN plan of the child is open, though it may start on the day that one ends

    Scenario Outline: CIN plan from <CINPlanStartDate> to <CINPlanEndDate>, child protection plan started <CPPstartDate>: <why>
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate   | CINPlanEndDate   |
        | <CINPlanStartDate> | <CINPlanEndDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 4017 is <outcome>

      Examples: About the day the CIN plan starts
        | CINPlanStartDate | CINPlanEndDate | CPPstartDate | outcome                                                       | why                                  |
        | 2024-05-01       | 2024-08-01     | 2024-04-30   | not reported                                                  | the day before                       |
        | 2024-05-01       | 2024-08-01     | 2024-05-01   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the same day                         |
        | 2024-05-01       | 2024-08-01     | 2024-05-02   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the day after                        |
        | 2024-05-01       |                | 2024-04-30   | not reported                                                  | the day before, and it is still open |
        | 2024-05-01       |                | 2024-05-01   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the same day, and it is still open   |
        | 2024-05-01       |                | 2024-06-01   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | a month later, and it is still open  |

      Examples: About the day it ends
        | CINPlanStartDate | CINPlanEndDate | CPPstartDate | outcome                                                       | why                                          |
        | 2024-05-01       | 2024-06-01     | 2024-05-31   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the day before                               |
        | 2024-05-01       | 2024-06-01     | 2024-06-01   | not reported                                                  | the same day                                 |
        | 2024-05-01       | 2024-06-01     | 2024-06-02   | not reported                                                  | the day after                                |
        | 2024-05-01       | 2024-05-01     | 2024-05-01   | not reported                                                  | it started and ended that day                |
        | 2024-05-01       | 2024-04-20     | 2024-05-01   | not reported                                                  | it ended before it started                   |
        | 2024-05-01       | 2025-05-01     | 2025-04-15   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | an end after the census year counts as given |

      Examples: A date is missing or cannot be read
        | CINPlanStartDate | CINPlanEndDate | CPPstartDate | outcome      | why                                                           |
        |                  | 2024-08-01     | 2024-07-01   | not reported | the start of the CIN plan is left out                         |
        | (empty)          | 2024-08-01     | 2024-07-01   | not reported | the start of the CIN plan is empty                            |
        | (spaces)         | 2024-08-01     | 2024-07-01   | not reported | the start of the CIN plan is only spaces                      |
        | 2024-06-31       | 2024-08-01     | 2024-07-01   | not reported | the start of the CIN plan is no day there is                  |
        | 01/06/2024       | 2024-08-01     | 2024-07-01   | not reported | the start of the CIN plan is in the wrong format              |
        | 2024-05-01       | 2024-08-01     |              | not reported | the start of the child protection plan is left out            |
        | 2024-05-01       | 2024-08-01     | (empty)      | not reported | the start of the child protection plan is empty               |
        | 2024-05-01       | 2024-08-01     | (spaces)     | not reported | the start of the child protection plan is only spaces         |
        | 2024-05-01       | 2024-08-01     | 2024-06-31   | not reported | the start of the child protection plan is no day there is     |
        | 2024-05-01       | 2024-08-01     | 01/06/2024   | not reported | the start of the child protection plan is in the wrong format |

      Examples: Without an end that can be read the CIN plan is open
        | CINPlanStartDate | CINPlanEndDate | CPPstartDate | outcome                                                       | why                            |
        | 2024-05-01       |                | 2024-07-01   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the end is left out            |
        | 2024-05-01       | (empty)        | 2024-07-01   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the end is empty               |
        | 2024-05-01       | (spaces)       | 2024-07-01   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the end is only spaces         |
        | 2024-05-01       | 2024-06-31     | 2024-07-01   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the end is no day there is     |
        | 2024-05-01       | 01/06/2024     | 2024-07-01   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | the end is in the wrong format |

    Scenario Outline: In <year>, an open CIN plan from <CINPlanStartDate> and a child protection plan started <CPPstartDate>: <why>
      Given a <year> return
      And the episode has CINPlanDates:
        | CINPlanStartDate   |
        | <CINPlanStartDate> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 4017 is <outcome>

      Examples:
        | year    | CINPlanStartDate | CPPstartDate | outcome                                                       | why                         |
        | 2022-23 | 2022-05-01       | 2023-03-31   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | on the last day of the year |
        | 2022-23 | 2022-05-01       | 2023-04-01   | not reported                                                  | the day after               |
        | 2023-24 | 2023-05-01       | 2024-03-31   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | on the last day of the year |
        | 2023-24 | 2023-05-01       | 2024-04-01   | not reported                                                  | the day after               |
        | 2024-25 | 2024-05-01       | 2025-03-31   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | on the last day of the year |
        | 2024-25 | 2024-05-01       | 2025-04-01   | not reported                                                  | the day after               |
        | 2025-26 | 2025-05-01       | 2026-03-31   | reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate | on the last day of the year |
        | 2025-26 | 2025-05-01       | 2026-04-01   | not reported                                                  | the day after               |

    Scenario: An open plan runs to the end of the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-05-01       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-01   |
      Then 4017 is reported on CPPstartDate, CINPlanStartDate and CINPlanEndDate

    Scenario: The end of the child protection plan is of no account
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-01       | 2024-08-01     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate | CPPendDate |
        | 2024-04-20   | 2024-06-01 |
      Then 4017 is not reported

    Scenario: Plans with nothing in them are not reported
      Given a 2024-25 return
      And an empty CINPlanDates in the episode
      And an empty ChildProtectionPlans in the episode
      Then 4017 is not reported

    Scenario: Plans of different children are not compared
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate |
        | 2024-05-01       |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-01   |
      Then 4017 is not reported

    Scenario: Plans in different episodes of a child are compared, either way round
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-10-01   |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-09-15       | 2024-12-01     |
      And an episode:
        | CINreferralDate |
        | 2024-11-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-11-15   |
      Then 4017 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-10-01 |
        | 1       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanStartDate     | 2024-09-15 |
        | 1       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanEndDate       | 2024-12-01 |
        | 2       | 1     | CINdetails[3]/ChildProtectionPlans[1]/CPPstartDate | 2024-11-15 |
        | 2       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanStartDate     | 2024-09-15 |
        | 2       | 1     | CINdetails[2]/CINPlanDates[1]/CINPlanEndDate       | 2024-12-01 |

    Scenario: Ending one CIN plan that day does not excuse a start during another
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-01       | 2024-06-01     |
        | 2024-05-15       | 2024-07-31     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-01   |
      Then 4017 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate     | 2024-05-15 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate       | 2024-07-31 |

    Scenario: Each child protection plan and CIN plan that clash are a finding
      Given a 2024-25 return
      And the episode has CINPlanDates:
        | CINPlanStartDate | CINPlanEndDate |
        | 2024-05-01       | 2024-08-01     |
        | 2024-06-01       | 2024-06-31     |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-15   |
        | 2024-05-15   |
      Then 4017 is reported on:
        | finding | child | place                                              | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-15 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate     | 2024-05-01 |
        | 1       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate       | 2024-08-01 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate | 2024-06-15 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanStartDate     | 2024-06-01 |
        | 2       | 1     | CINdetails[1]/CINPlanDates[2]/CINPlanEndDate       | 2024-06-31 |
        | 3       | 1     | CINdetails[1]/ChildProtectionPlans[2]/CPPstartDate | 2024-05-15 |
        | 3       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanStartDate     | 2024-05-01 |
        | 3       | 1     | CINdetails[1]/CINPlanDates[1]/CINPlanEndDate       | 2024-08-01 |
