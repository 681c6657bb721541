@error
Feature: 2883 Fewer initial conferences than new child protection plans in the year

  @from-2022-23
  Rule: At least as many initial conferences are held in the year as child protection plans start in it

    Scenario: Two plans and one conference are reported
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
        | 2024-07-01   |
      Then 2883 is reported for the return

    Scenario: A conference of a transfer in, given in the episode itself, counts as well
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-07-01       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
        | 2024-07-01   |
      Then 2883 is not reported

    Scenario: More conferences than plans are not reported
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC |
        | 2024-07-01       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 2883 is not reported

    Scenario: A return without plans or conferences is not reported
      Given a 2024-25 return
      Then 2883 is not reported

    Scenario Outline: In <year>, a plan started <CPPstartDate> and no conference: <why>
      Given a <year> return
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 2883 is <outcome>

      Examples: Only a start in the census year counts
        | year    | CPPstartDate | outcome                 | why                            |
        | 2022-23 | 2022-03-31   | not reported            | the day before the year begins |
        | 2022-23 | 2022-04-01   | reported for the return | its first day                  |
        | 2022-23 | 2023-03-31   | reported for the return | its last day                   |
        | 2022-23 | 2023-04-01   | not reported            | the day after                  |
        | 2024-25 | 2024-03-31   | not reported            | the day before the year begins |
        | 2024-25 | 2024-04-01   | reported for the return | its first day                  |
        | 2024-25 | 2025-03-31   | reported for the return | its last day                   |
        | 2024-25 | 2025-04-01   | not reported            | the day after                  |
        | 2025-26 | 2025-03-31   | not reported            | the day before the year begins |
        | 2025-26 | 2025-04-01   | reported for the return | its first day                  |
        | 2025-26 | 2026-03-31   | reported for the return | its last day                   |
        | 2025-26 | 2026-04-01   | not reported            | the day after                  |

      Examples: The start is missing or cannot be read
        | year    | CPPstartDate | outcome      | why                              |
        | 2024-25 |              | not reported | the start is left out            |
        | 2024-25 | (empty)      | not reported | the start is empty               |
        | 2024-25 | (spaces)     | not reported | the start is only spaces         |
        | 2024-25 | 2024-06-31   | not reported | the start is no day there is     |
        | 2024-25 | 01/06/2024   | not reported | the start is in the wrong format |

    Scenario Outline: In <year>, a plan that starts in the year and a conference of its enquiry <DateOfInitialCPC>: <why>
      Given a <year> return
      And the episode has Section47:
        | DateOfInitialCPC   |
        | <DateOfInitialCPC> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate   |
        | <CPPstartDate> |
      Then 2883 is <outcome>

      Examples: Only a conference in the census year counts
        | year    | CPPstartDate | DateOfInitialCPC | outcome                 | why                            |
        | 2022-23 | 2022-06-01   | 2022-03-31       | reported for the return | the day before the year begins |
        | 2022-23 | 2022-06-01   | 2022-04-01       | not reported            | its first day                  |
        | 2022-23 | 2022-06-01   | 2023-03-31       | not reported            | its last day                   |
        | 2022-23 | 2022-06-01   | 2023-04-01       | reported for the return | the day after                  |
        | 2024-25 | 2024-06-03   | 2024-03-31       | reported for the return | the day before the year begins |
        | 2024-25 | 2024-06-03   | 2024-04-01       | not reported            | its first day                  |
        | 2024-25 | 2024-06-03   | 2025-03-31       | not reported            | its last day                   |
        | 2024-25 | 2024-06-03   | 2025-04-01       | reported for the return | the day after                  |
        | 2025-26 | 2025-06-02   | 2025-04-01       | not reported            | its first day                  |
        | 2025-26 | 2025-06-02   | 2026-04-01       | reported for the return | the day after                  |

      Examples: The conference date is missing or cannot be read
        | year    | CPPstartDate | DateOfInitialCPC | outcome                 | why                                        |
        | 2024-25 | 2024-06-03   |                  | reported for the return | the conference date is left out            |
        | 2024-25 | 2024-06-03   | (empty)          | reported for the return | the conference date is empty               |
        | 2024-25 | 2024-06-03   | (spaces)         | reported for the return | the conference date is only spaces         |
        | 2024-25 | 2024-06-03   | 2024-06-31       | reported for the return | the conference date is no day there is     |
        | 2024-25 | 2024-06-03   | 01/06/2024       | reported for the return | the conference date is in the wrong format |

    Scenario Outline: A plan that starts in the year and a conference of its episode <DateOfInitialCPC>: <why>
      Given a 2024-25 return
      And an episode:
        | DateOfInitialCPC   |
        | <DateOfInitialCPC> |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 2883 is <outcome>

      Examples:
        | DateOfInitialCPC | outcome                 | why                                        |
        | 2024-03-31       | reported for the return | the day before the year begins             |
        | 2024-04-01       | not reported            | its first day                              |
        | 2025-03-31       | not reported            | its last day                               |
        | 2025-04-01       | reported for the return | the day after                              |
        |                  | reported for the return | the conference date is left out            |
        | (empty)          | reported for the return | the conference date is empty               |
        | (spaces)         | reported for the return | the conference date is only spaces         |
        | 2024-06-31       | reported for the return | the conference date is no day there is     |
        | 01/06/2024       | reported for the return | the conference date is in the wrong format |

    Scenario: Plans and conferences of all children and episodes are counted together
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-10-01   |
      And a child
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
      And a child
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-10       |
      Then 2883 is not reported

    Scenario: One plan more than the conferences of all children is reported, once
      Given a 2024-25 return
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
        | 2024-08-01   |
      And a child
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      And a child
      And an episode:
        | DateOfInitialCPC |
        | 2024-06-10       |
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
      Then 2883 is reported for the return

    Scenario: Equal dates are counted each for itself
      Given a 2024-25 return
      And the episode has Section47:
        | S47ActualStartDate | DateOfInitialCPC |
        | 2024-05-20         | 2024-06-03       |
        | 2024-05-21         | 2024-06-03       |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
        | 2024-06-03   |
      Then 2883 is not reported

    Scenario: The year is the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2024-03-31    |
      And the episode has ChildProtectionPlans:
        | CPPstartDate |
        | 2024-06-03   |
      Then 2883 is reported for the return
