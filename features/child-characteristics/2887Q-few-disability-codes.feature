@query
Feature: 2887Q Fewer than eight different disability codes are used in the return

  @from-2022-23
  Rule: At least eight different disability codes, NONE not counted, are used in the return

    Scenario Outline: A single child with <Disability>: <why>
      Given a 2024-25 return with a child:
        | Disability   |
        | <Disability> |
      Then 2887Q is <outcome>

      Examples: How many
        | Disability                                                  | outcome                 | why                                        |
        | MOB, HAND, PC, INC, COMM, LD, HEAR                          | reported for the return | seven codes                                |
        | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS                     | not reported            | eight codes                                |
        | HEAR, VIS, BEH, CON, AUT, DDA, LD, COMM                     | not reported            | eight codes from the other end of the list |
        | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS, BEH, CON, AUT, DDA | not reported            | all twelve                                 |
        | AUT                                                         | reported for the return | a single code                              |

      Examples: What does not count
        | Disability                                         | outcome                 | why                                    |
        | MOB, HAND, PC, INC, COMM, LD, HEAR, NONE           | reported for the return | NONE is no eighth code                 |
        | MOB, HAND, PC, INC, COMM, LD, HEAR, ZZZ            | reported for the return | nor is an invalid one                  |
        | MOB, HAND, PC, INC, COMM, LD, HEAR, vis            | reported for the return | nor one in small letters               |
        | MOB, HAND, PC, INC, COMM, LD, HEAR, MOB            | reported for the return | nor one given twice                    |
        | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS, NONE, ZZZ | not reported            | but they do not take from eight either |
        | NONE                                               | reported for the return | only NONE                              |
        |                                                    | reported for the return | no code at all                         |
        | (empty)                                            | reported for the return | only an empty element                  |
        | (spaces)                                           | reported for the return | only an element of spaces              |

    Scenario Outline: The codes of all children count together, each once, in <year>: <last>
      Given a <year> return with children:
        | Disability   |
        | MOB, HAND    |
        | PC, INC, MOB |
        | NONE         |
        | COMM, LD     |
        | HEAR         |
        | <last>       |
      Then 2887Q is <outcome>

      Examples:
        | year    | last | outcome                 |
        | 2022-23 | VIS  | not reported            |
        | 2022-23 | NONE | reported for the return |
        | 2024-25 | VIS  | not reported            |
        | 2024-25 | HEAR | reported for the return |
        | 2025-26 | VIS  | not reported            |
        | 2025-26 | NONE | reported for the return |

    Scenario Outline: In <year>, each of the twelve codes counts: <Disability>
      Given a <year> return with a child:
        | Disability   |
        | <Disability> |
      Then 2887Q is not reported

      Examples:
        | year    | Disability                              |
        | 2022-23 | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS |
        | 2022-23 | COMM, LD, HEAR, VIS, BEH, CON, AUT, DDA |
        | 2023-24 | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS |
        | 2023-24 | COMM, LD, HEAR, VIS, BEH, CON, AUT, DDA |
        | 2024-25 | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS |
        | 2024-25 | COMM, LD, HEAR, VIS, BEH, CON, AUT, DDA |
        | 2025-26 | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS |
        | 2025-26 | COMM, LD, HEAR, VIS, BEH, CON, AUT, DDA |
        | 2026-27 | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS |
        | 2026-27 | COMM, LD, HEAR, VIS, BEH, CON, AUT, DDA |

    Scenario: Many children with the same few codes do not make eight
      Given a 2024-25 return with children:
        | Disability | copies |
        | MOB, AUT   | 20     |
        | NONE       | 20     |
      Then 2887Q is reported for the return

    Scenario: The codes of a child whose referrals were all taken no further count as well
      Given a 2024-25 return with a child:
        | Disability                              |
        | MOB, HAND, PC, INC, COMM, LD, HEAR, VIS |
      And an episode:
        | ReferralNFA |
        | true        |
      Then 2887Q is not reported
