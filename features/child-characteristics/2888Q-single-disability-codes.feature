@query
Feature: 2888Q No child in the return has more than one disability

  @from-2022-23
  Rule: Where children with a disability are returned, at least one of them has two different disability codes

    Scenario Outline: A single child with <Disability>: <why>
      Given a 2024-25 return with a child:
        | Disability   |
        | <Disability> |
      Then 2888Q is <outcome>

      Examples: How many
        | Disability    | outcome                 | why                        |
        | MOB           | reported for the return | one code                   |
        | MOB, LD       | not reported            | two codes                  |
        | MOB, LD, HEAR | not reported            | three codes                |
        | MOB, MOB      | reported for the return | one code given twice       |
        | MOB, LD, MOB  | not reported            | two codes, one given twice |

      Examples: What counts
        | Disability    | outcome                 | why                                                |
        | MOB, NONE     | reported for the return | NONE is no second code                             |
        | NONE, MOB     | reported for the return | nor is it a first one                              |
        | MOB, (empty)  | reported for the return | nor is an empty element                            |
        | MOB, (spaces) | reported for the return | nor is one of spaces                               |
        | MOB, ZZZ      | not reported            | a code that is not on the list is for another rule |
        | ZZZ, YYY      | not reported            | so are two of them                                 |
        | ZZZ           | reported for the return | alone it counts as one code as well                |
        | MOB, mob      | not reported            | in small letters it is a different code            |
        | MOB, none     | not reported            | and so is NONE in small letters                    |

      Examples: No disability
        | Disability | outcome      | why                  |
        | NONE       | not reported | only NONE            |
        | NONE, NONE | not reported | NONE given twice     |
        |            | not reported | left out             |
        | (empty)    | not reported | the element is empty |
        | (spaces)   | not reported | only spaces          |

    Scenario Outline: In <year>, children with MOB, with NONE and with <last>
      Given a <year> return with children:
        | Disability |
        | MOB        |
        | NONE       |
        | <last>     |
      Then 2888Q is <outcome>

      Examples:
        | year    | last    | outcome                 |
        | 2022-23 | NONE    | reported for the return |
        | 2022-23 | MOB, LD | not reported            |
        | 2024-25 | NONE    | reported for the return |
        | 2024-25 | MOB, LD | not reported            |
        | 2025-26 | NONE    | reported for the return |
        | 2025-26 | MOB, LD | not reported            |

    Scenario: Different codes of different children are not taken together
      Given a 2024-25 return with children:
        | Disability |
        | MOB        |
        | LD         |
        | HEAR       |
      Then 2888Q is reported for the return

    Scenario: Two records with the same ID are two children
      Given a 2024-25 return with children:
        | LAchildID | Disability |
        | A123      | MOB        |
        | A123      | LD         |
      Then 2888Q is reported for the return

    Scenario: One child with two codes is enough among many
      Given a 2024-25 return with children:
        | Disability | copies |
        | MOB        | 20     |
        | LD, AUT    | 1      |
        | HEAR       | 20     |
      Then 2888Q is not reported

    Scenario: The return is reported once, however many children have a single code
      Given a 2024-25 return with children:
        | Disability | copies |
        | MOB        | 20     |
        | NONE       | 20     |
      Then 2888Q is reported for the return
