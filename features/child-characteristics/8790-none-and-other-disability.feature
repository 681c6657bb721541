@error
Feature: 8790 Disability NONE is given together with another disability

  @from-2022-23
  Rule: NONE is not given together with any other disability code

    Scenario Outline: In <year>, disabilities <Disability>: <why>
      Given a <year> return with a child:
        | Disability   |
        | <Disability> |
      Then 8790 is <outcome>

      Examples: Each end of the years
        | year    | Disability | outcome                | why              |
        | 2022-23 | NONE, MOB  | reported on Disability | NONE and another |
        | 2022-23 | NONE       | not reported           | only NONE        |
        | 2025-26 | NONE, MOB  | reported on Disability | NONE and another |
        | 2025-26 | NONE       | not reported           | only NONE        |

      Examples: Which codes
        | year    | Disability      | outcome                               | why                                                 |
        | 2024-25 | NONE, MOB       | reported on Disability                | NONE first                                          |
        | 2024-25 | MOB, NONE       | reported on Disability                | NONE last                                           |
        | 2024-25 | MOB, NONE, HEAR | reported on Disability and Disability | NONE between two others                             |
        | 2024-25 | MOB, HEAR       | not reported                          | no NONE                                             |
        | 2024-25 | MOB             | not reported                          | a single code                                       |
        | 2024-25 | NONE, NONE      | not reported                          | NONE twice is for another rule                      |
        | 2024-25 | NONE, NONE, MOB | reported on Disability                | but not together with another code                  |
        | 2024-25 | NONE, ZZZ       | reported on Disability                | a code that is not on the list is another value too |
        | 2024-25 | NONE, none      | reported on Disability                | so is NONE in small letters                         |
        | 2024-25 | none, MOB       | not reported                          | which is not NONE                                   |

      Examples: An element without a value does not count
        | year    | Disability     | outcome      | why                           |
        | 2024-25 | NONE, (empty)  | not reported | NONE and an empty element     |
        | 2024-25 | NONE, (spaces) | not reported | NONE and an element of spaces |
        | 2024-25 |                | not reported | left out                      |
        | 2024-25 | (empty)        | not reported | only an empty element         |

    Scenario: The codes of different children are not taken together
      Given a 2024-25 return with children:
        | Disability |
        | NONE       |
        | MOB        |
      Then 8790 is not reported

    Scenario: Nor are those of two records with the same ID
      Given a 2024-25 return with children:
        | LAchildID | Disability |
        | A123      | NONE       |
        | A123      | MOB        |
      Then 8790 is not reported

    Scenario: Each child is reported once, with every code other than NONE
      Given a 2024-25 return with children:
        | Disability               |
        | MOB, NONE, (empty), HEAR |
        | NONE                     |
        | NONE, ZZZ                |
      Then 8790 is reported on:
        | finding | child | place                                           | value |
        | 1       | 1     | ChildCharacteristics/Disabilities/Disability[1] | MOB   |
        | 1       | 1     | ChildCharacteristics/Disabilities/Disability[4] | HEAR  |
        | 2       | 3     | ChildCharacteristics/Disabilities/Disability[2] | ZZZ   |
