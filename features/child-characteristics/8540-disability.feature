@error
Feature: 8540 Born child has no valid disability code

  @from-2022-23
  Rule: A child who is born, and for whom a referral led to action, has a disability code and no invalid one

    Scenario Outline: Disability <Disability>: <why>
      Given a 2024-25 return with a child:
        | Disability   |
        | <Disability> |
      Then 8540 is <outcome>

      Examples: The codes
        | Disability     | outcome      | why                         |
        | NONE           | not reported | no disability               |
        | MOB            | not reported | mobility                    |
        | HAND           | not reported | hand function               |
        | PC             | not reported | personal care               |
        | INC            | not reported | incontinence                |
        | COMM           | not reported | communication               |
        | LD             | not reported | learning                    |
        | HEAR           | not reported | hearing                     |
        | VIS            | not reported | vision                      |
        | BEH            | not reported | behaviour                   |
        | CON            | not reported | consciousness               |
        | AUT            | not reported | autism or Asperger syndrome |
        | DDA            | not reported | some other disability       |
        | MOB, HAND, AUT | not reported | several codes               |

      Examples: No code
        | Disability | outcome                                                 | why                  |
        |            | reported on Disability, PersonBirthDate and ReferralNFA | left out             |
        | (empty)    | reported on Disability, PersonBirthDate and ReferralNFA | the element is empty |
        | (spaces)   | reported on Disability, PersonBirthDate and ReferralNFA | only spaces          |

      Examples: An invalid code
        | Disability    | outcome                                                             | why                                    |
        | ZZZ           | reported on Disability, PersonBirthDate and ReferralNFA             | no such code                           |
        | mob           | reported on Disability, PersonBirthDate and ReferralNFA             | small letters                          |
        | None          | reported on Disability, PersonBirthDate and ReferralNFA             | partly small letters                   |
        | MOB HAND      | reported on Disability, PersonBirthDate and ReferralNFA             | two codes in one element               |
        | NONE, ZZZ     | reported on Disability, PersonBirthDate and ReferralNFA             | one valid code does not excuse another |
        | ZZZ, AUT, YYY | reported on Disability, Disability, PersonBirthDate and ReferralNFA | two of three codes are invalid         |

    Scenario Outline: In <year>, disability <Disability> is <outcome>
      Given a <year> return with a child:
        | Disability   |
        | <Disability> |
      Then 8540 is <outcome>

      Examples:
        | year    | Disability | outcome                                                 |
        | 2022-23 | NONE       | not reported                                            |
        | 2022-23 | ZZZ        | reported on Disability, PersonBirthDate and ReferralNFA |
        | 2025-26 | NONE       | not reported                                            |
        | 2025-26 | ZZZ        | reported on Disability, PersonBirthDate and ReferralNFA |

    Scenario Outline: In <year>, each of the thirteen codes is accepted
      Given a <year> return with a child:
        | Disability                                                        |
        | NONE, MOB, HAND, PC, INC, COMM, LD, HEAR, VIS, BEH, CON, AUT, DDA |
      Then 8540 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2023-24 |
        | 2024-25 |
        | 2025-26 |
        | 2026-27 |

    Scenario Outline: Born <PersonBirthDate>, expected <ExpectedPersonBirthDate>, and no disability code: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate   | ExpectedPersonBirthDate   | Disability |
        | <PersonBirthDate> | <ExpectedPersonBirthDate> |            |
      Then 8540 is <outcome>

      Examples:
        | PersonBirthDate | ExpectedPersonBirthDate | outcome                                                 | why                                        |
        | 2015-01-01      |                         | reported on Disability, PersonBirthDate and ReferralNFA | the child is born                          |
        | 2015-01-01      | 2015-01-10              | reported on Disability, PersonBirthDate and ReferralNFA | an expected date beside it does not matter |
        |                 | 2025-05-01              | not reported                                            | the child is not born                      |
        | (empty)         |                         | not reported                                            | the date of birth is empty                 |
        | (spaces)        |                         | not reported                                            | the date of birth is only spaces           |
        | 2015-02-30      |                         | not reported                                            | the date of birth cannot be read           |

    Scenario: An invalid code for an unborn child is not reported here
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | Disability |
        |                 | 2025-05-01              | ZZZ        |
      Then 8540 is not reported

    Scenario Outline: No disability code and a single referral whose ReferralNFA is <ReferralNFA>: <why>
      Given a 2024-25 return with a child:
        | Disability |
        |            |
      And an episode:
        | ReferralNFA   |
        | <ReferralNFA> |
      Then 8540 is <outcome>

      Examples:
        | ReferralNFA | outcome                                                 | why                             |
        | false       | reported on Disability, PersonBirthDate and ReferralNFA | action was taken                |
        | 0           | reported on Disability, PersonBirthDate and ReferralNFA | action was taken, written as 0  |
        | true        | not reported                                            | no further action               |
        | 1           | not reported                                            | no further action, written as 1 |
        |             | not reported                                            | left out                        |
        | (empty)     | not reported                                            | empty                           |
        | FALSE       | not reported                                            | capitals are not valid          |

    Scenario: A child without an episode is not reported
      Given a 2024-25 return with a child:
        | Disability |
        |            |
      And no episode
      Then 8540 is not reported

    Scenario: Action taken for one child does not count for another
      Given a 2024-25 return with a child:
        | Disability |
        |            |
      And an episode:
        | ReferralNFA |
        | true        |
      And a child:
        | Disability |
        | NONE       |
      Then 8540 is not reported

    Scenario: One finding shows the invalid codes and every referral that led to action
      Given a 2024-25 return with a child:
        | PersonBirthDate | Disability    |
        | 2015-01-01      | ZZZ, AUT, YYY |
      And an episode:
        | CINreferralDate | ReferralNFA |
        | 2024-05-01      | false       |
        | 2024-07-01      | true        |
        | 2024-09-01      | 0           |
        | 2024-11-01      | TRUE        |
      Then 8540 is reported on:
        | finding | child | place                                           | value      |
        | 1       | 1     | ChildCharacteristics/Disabilities/Disability[1] | ZZZ        |
        | 1       | 1     | ChildCharacteristics/Disabilities/Disability[3] | YYY        |
        | 1       | 1     | ChildIdentifiers/PersonBirthDate                | 2015-01-01 |
        | 1       | 1     | CINdetails[1]/ReferralNFA                       | false      |
        | 1       | 1     | CINdetails[3]/ReferralNFA                       | 0          |

    Scenario: A missing code is shown at the place where it is missed
      Given a 2024-25 return with children:
        | PersonBirthDate | Disability |
        | 2014-06-15      | NONE       |
        | 2015-01-01      |            |
      Then 8540 is reported on:
        | finding | child | place                                        | value      |
        | 1       | 2     | ChildCharacteristics/Disabilities/Disability |            |
        | 1       | 2     | ChildIdentifiers/PersonBirthDate             | 2015-01-01 |
        | 1       | 2     | CINdetails[1]/ReferralNFA                    | false      |

    Scenario: Each child is reported once
      Given a 2024-25 return with children:
        | Disability |
        |            |
        | NONE       |
        | ZZZ        |
      Then 8540 is reported 2 times on Disability, PersonBirthDate and ReferralNFA
