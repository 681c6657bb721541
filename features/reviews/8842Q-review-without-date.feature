@query
Feature: 8842Q Review has no usable date

  @from-2022-23
  Rule: Among the review dates of a Reviews group at least one is valid

    Scenario Outline: Review dates <CPPreviewDate>: <why>
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And the plan has Reviews:
        | CPPreviewDate   |
        | <CPPreviewDate> |
      Then 8842Q is <outcome>

      Examples: None is valid
        | CPPreviewDate       | outcome                                     | why                                      |
        | (empty)             | reported on CPPreviewDate                   | the element is empty                     |
        | (spaces)            | reported on CPPreviewDate                   | only spaces                              |
        | 2024-09-31          | reported on CPPreviewDate                   | no such day                              |
        | 01/09/2024          | reported on CPPreviewDate                   | wrong format                             |
        | 2024-09-02T10:00:00 | reported on CPPreviewDate                   | a time does not belong there             |
        | (empty), (empty)    | reported on CPPreviewDate and CPPreviewDate | two empty elements, one finding          |
        | 2024-09-31, (empty) | reported on CPPreviewDate and CPPreviewDate | one that cannot be read and an empty one |

      Examples: One is valid
        | CPPreviewDate          | outcome      | why                              |
        | 2024-09-02             | not reported | a date                           |
        | 2019-01-01             | not reported | any date will do                 |
        | (empty), 2024-09-02    | not reported | an empty one before it           |
        | 2024-09-02, 2024-12-32 | not reported | one that cannot be read after it |

      Examples: None is given
        | CPPreviewDate | outcome      | why                                 |
        |               | not reported | the Reviews group has nothing in it |

    Scenario Outline: In <year>, review date <CPPreviewDate>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      And the plan has Reviews:
        | CPPreviewDate   |
        | <CPPreviewDate> |
      Then 8842Q is <outcome>

      Examples:
        | year    | CPPstartDate | CPPreviewDate | outcome                   |
        | 2022-23 | 2022-06-01   | (empty)       | reported on CPPreviewDate |
        | 2022-23 | 2022-06-01   | 2022-09-01    | not reported              |
        | 2025-26 | 2025-06-02   | (empty)       | reported on CPPreviewDate |
        | 2025-26 | 2025-06-02   | 2025-09-01    | not reported              |

    Scenario: A plan without a Reviews group is not reported
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 8842Q is not reported

    Scenario: A date in another Reviews group of the plan does not help
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2024-09-02    |
        | (empty)       |
      Then 8842Q is reported on:
        | finding | child | place                                                             | value |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews[2]/CPPreviewDate[1] |       |

    Scenario: Each such Reviews group is a finding
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And the plan has Reviews:
        | CPPreviewDate       |
        | (empty), 2024-09-31 |
        | (empty)             |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-10-01   |
      And the plan has Reviews:
        | CPPreviewDate |
        | 2025-01-06    |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And the plan has Reviews:
        | CPPreviewDate |
        | none          |
      Then 8842Q is reported on:
        | finding | child | place                                                             | value      |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[1]    |            |
        | 1       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[2]    | 2024-09-31 |
        | 2       | 1     | CINdetails[1]/ChildProtectionPlans[1]/Reviews[2]/CPPreviewDate[1] |            |
        | 3       | 2     | CINdetails[1]/ChildProtectionPlans[1]/Reviews/CPPreviewDate[1]    | none       |
