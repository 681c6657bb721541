@query
Feature: 2991Q Episode has a Section 47 enquiry but no assessment

  @from-2022-23
  Rule: An episode with a Section 47 enquiry has an assessment

    Scenario Outline: In <year>, an episode with an enquiry and no assessment
      Given a <year> return
      And an episode:
        | CINreferralDate   |
        | <CINreferralDate> |
      And the episode has Section47:
        | S47ActualStartDate   |
        | <S47ActualStartDate> |
      Then 2991Q is reported on Section47

      Examples:
        | year    | CINreferralDate | S47ActualStartDate |
        | 2022-23 | 2022-05-01      | 2022-05-10         |
        | 2024-25 | 2024-05-01      | 2024-05-10         |
        | 2025-26 | 2025-05-01      | 2025-05-10         |

    Scenario Outline: In <year>, an episode with an enquiry and an assessment
      Given a <year> return
      And the episode has Section47:
        | S47ActualStartDate   |
        | <S47ActualStartDate> |
      Then 2991Q is not reported

      Examples:
        | year    | S47ActualStartDate |
        | 2022-23 | 2022-05-10         |
        | 2024-25 | 2024-05-10         |
        | 2025-26 | 2025-05-10         |

    Scenario: An episode without an enquiry and without an assessment is not reported
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      Then 2991Q is not reported

    Scenario: An enquiry with nothing in it counts
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And an empty Section47 in the episode
      Then 2991Q is reported on Section47

    Scenario: An assessment with nothing in it counts as well
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And an empty Section47 in the episode
      And an empty Assessments in the episode
      Then 2991Q is not reported

    Scenario: Plans and a conference date do not stand in for an assessment
      Given a 2024-25 return
      And an episode:
        | CINreferralDate | DateOfInitialCPC |
        | 2024-05-01      | 2024-05-20       |
      And an empty Section47 in the episode
      And an empty CINPlanDates in the episode
      And an empty ChildProtectionPlans in the episode
      Then 2991Q is reported on Section47

    Scenario: An assessment in another episode of the child does not help
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-05-10         |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Assessments:
        | AssessmentActualStartDate |
        | 2024-09-02                |
      Then 2991Q is reported on:
        | finding | child | place                      | value |
        | 1       | 1     | CINdetails[1]/Section47[1] |       |

    Scenario: An enquiry of one episode is not held to the missing assessment of another
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And an empty Section47 in the episode
      And an empty Assessments in the episode
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      Then 2991Q is not reported

    Scenario: Each episode is reported once, with all its enquiries
      Given a 2024-25 return
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-05-10         |
        | 2024-06-10         |
        | 2024-05-10         |
      And an episode:
        | CINreferralDate |
        | 2024-09-01      |
      And the episode has Section47:
        | S47ActualStartDate |
        | 2024-09-10         |
      And a child
      And an episode:
        | CINreferralDate |
        | 2024-05-01      |
      And an empty Section47 in the episode
      Then 2991Q is reported on:
        | finding | child | place                      | value |
        | 1       | 1     | CINdetails[1]/Section47[1] |       |
        | 1       | 1     | CINdetails[1]/Section47[2] |       |
        | 1       | 1     | CINdetails[1]/Section47[3] |       |
        | 2       | 1     | CINdetails[2]/Section47[1] |       |
        | 3       | 2     | CINdetails[1]/Section47[1] |       |
