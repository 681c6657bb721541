@query
Feature: 9015Q First pre-proceedings meeting is held, but the number of review meetings is not given

  @from-2026-27
  Rule: A first meeting comes with the number of review meetings

    Scenario Outline: First meeting on <InitialPPMeetingDate>, reviews <ReviewMeetingsCount>: <why>
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | InitialPPMeetingDate   | ReviewMeetingsCount   |
        | <InitialPPMeetingDate> | <ReviewMeetingsCount> |
      Then 9015Q is <outcome>

      Examples: The second is missing
        | InitialPPMeetingDate | ReviewMeetingsCount | outcome                          | why         |
        | 2026-10-01           |                     | reported on InitialPPMeetingDate | left out    |
        | 2026-10-01           | (empty)             | reported on InitialPPMeetingDate | empty       |
        | 2026-10-01           | (spaces)            | reported on InitialPPMeetingDate | only spaces |
        | 2026-10-01           | two                 | reported on InitialPPMeetingDate | no number   |

      Examples: The second is given
        | InitialPPMeetingDate | ReviewMeetingsCount | outcome      | why  |
        | 2026-10-01           | 0                   | not reported | none |
        | 2026-10-01           | 1                   | not reported | one  |
        | 2026-10-01           | 12                  | not reported | many |

      Examples: The first does not ask for it
        | InitialPPMeetingDate | ReviewMeetingsCount | outcome      | why         |
        |                      |                     | not reported | no meeting  |
        | (empty)              |                     | not reported | empty       |
        | (spaces)             |                     | not reported | only spaces |
        | 2026-02-30           |                     | not reported | no such day |

    Scenario: What another record gives does not count
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | InitialPPMeetingDate | ReviewMeetingsCount |
        | 2026-10-01           |                     |
        |                      | 0                   |
      Then 9015Q is reported on:
        | finding | child | place                                                       | value      |
        | 1       | 1     | CINdetails[1]/PreProceedingsandFGDM[1]/InitialPPMeetingDate | 2026-10-01 |

    Scenario: Each record that lacks it is a finding
      Given a 2026-27 return
      And the episode has PreProceedingsandFGDM:
        | InitialPPMeetingDate | ReviewMeetingsCount |
        | 2026-10-01           |                     |
        | 2026-10-01           | 0                   |
        | 2026-10-01           |                     |
      Then 9015Q is reported on:
        | finding | child | place                                                       | value      |
        | 1       | 1     | CINdetails[1]/PreProceedingsandFGDM[1]/InitialPPMeetingDate | 2026-10-01 |
        | 2       | 1     | CINdetails[1]/PreProceedingsandFGDM[3]/InitialPPMeetingDate | 2026-10-01 |
