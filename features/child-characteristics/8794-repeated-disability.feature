@error
Feature: 8794 Same disability code is given more than once

  @from-2022-23
  Rule: No disability code is given twice for a child

    Scenario Outline: In <year>, disabilities <Disability>: <why>
      Given a <year> return with a child:
        | Disability   |
        | <Disability> |
      Then 8794 is <outcome>

      Examples: Each end of the years
        | year    | Disability | outcome                               | why                |
        | 2022-23 | MOB, MOB   | reported on Disability and Disability | the same twice     |
        | 2022-23 | MOB, HEAR  | not reported                          | two different ones |
        | 2025-26 | MOB, MOB   | reported on Disability and Disability | the same twice     |
        | 2025-26 | MOB, HEAR  | not reported                          | two different ones |

      Examples: Which codes
        | year    | Disability     | outcome                                           | why                                    |
        | 2024-25 | MOB, HEAR, MOB | reported on Disability and Disability             | the same twice with another between    |
        | 2024-25 | MOB, MOB, MOB  | reported on Disability, Disability and Disability | the same three times                   |
        | 2024-25 | NONE, NONE     | reported on Disability and Disability             | NONE counts as well                    |
        | 2024-25 | ZZZ, ZZZ       | reported on Disability and Disability             | so does a code that is not on the list |
        | 2024-25 | MOB, mob       | not reported                                      | small letters make another code        |
        | 2024-25 | MOB            | not reported                                      | a single code                          |
        | 2024-25 | MOB, NONE      | not reported                                      | NONE and another are for another rule  |

      Examples: An element without a value does not count
        | year    | Disability        | outcome      | why                            |
        | 2024-25 | (empty), (empty)  | not reported | two empty elements             |
        | 2024-25 | (spaces), (empty) | not reported | an empty one and one of spaces |
        | 2024-25 |                   | not reported | left out                       |

    Scenario: The codes of different children are not taken together
      Given a 2024-25 return with children:
        | Disability |
        | MOB        |
        | MOB        |
      Then 8794 is not reported

    Scenario: Nor are those of two records with the same ID
      Given a 2024-25 return with children:
        | LAchildID | Disability |
        | A123      | MOB        |
        | A123      | MOB        |
      Then 8794 is not reported

    Scenario: Each repeated code of each child is a finding, with every element that holds it
      Given a 2024-25 return with children:
        | Disability                    |
        | MOB, HEAR, LD, HEAR, MOB, MOB |
        | MOB                           |
        | ZZZ, ZZZ                      |
      Then 8794 is reported on:
        | finding | child | place                                           | value |
        | 1       | 1     | ChildCharacteristics/Disabilities/Disability[1] | MOB   |
        | 1       | 1     | ChildCharacteristics/Disabilities/Disability[5] | MOB   |
        | 1       | 1     | ChildCharacteristics/Disabilities/Disability[6] | MOB   |
        | 2       | 1     | ChildCharacteristics/Disabilities/Disability[2] | HEAR  |
        | 2       | 1     | ChildCharacteristics/Disabilities/Disability[4] | HEAR  |
        | 3       | 3     | ChildCharacteristics/Disabilities/Disability[1] | ZZZ   |
        | 3       | 3     | ChildCharacteristics/Disabilities/Disability[2] | ZZZ   |
