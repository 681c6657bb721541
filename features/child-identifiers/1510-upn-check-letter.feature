@error
Feature: 1510 UPN begins with the wrong check letter

  @from-2022-23
  Rule: A UPN begins with the check letter that its other twelve characters give

    Scenario Outline: In <year>, UPN <UPN>: <why>
      Given a <year> return with a child:
        | UPN   | UPNunknown |
        | <UPN> |            |
      Then 1510 is <outcome>

      Examples: Permanent UPNs
        | year    | UPN           | outcome         | why                                      |
        | 2022-23 | Y201000000001 | not reported    | the letter is Y                          |
        | 2022-23 | X201000000001 | reported on UPN | the letter should be Y                   |
        | 2024-25 | Y201000000001 | not reported    | the letter is Y                          |
        | 2024-25 | X201000000001 | reported on UPN | the letter should be Y                   |
        | 2024-25 | R201100018042 | not reported    | the letter is R                          |
        | 2024-25 | P207000016049 | not reported    | the letter is P                          |
        | 2024-25 | Q207000016049 | reported on UPN | the letter should be P                   |
        | 2024-25 | A000000000000 | not reported    | nothing but zeros gives the first letter |
        | 2024-25 | A123456789123 | reported on UPN | the letter should be P                   |
        | 2024-25 | P123456789123 | not reported    | the letter is P                          |
        | 2025-26 | Y201000000001 | not reported    | the letter is Y                          |
        | 2025-26 | X201000000001 | reported on UPN | the letter should be Y                   |

      Examples: One mistyped or swapped digit gives another letter
        | year    | UPN           | outcome         | why                                            |
        | 2024-25 | R201100018043 | reported on UPN | the last digit is one too high                 |
        | 2024-25 | R201100018024 | reported on UPN | the last two digits are swapped                |
        | 2024-25 | R210100018042 | reported on UPN | two digits of the authority number are swapped |

      Examples: Temporary UPNs, which end in a letter that counts with its place in the check alphabet
        | year    | UPN           | outcome         | why                                        |
        | 2024-25 | M20112345678A | not reported    | A at the end counts 0, so the letter is M  |
        | 2024-25 | A20112345678A | reported on UPN | the letter should be M                     |
        | 2024-25 | T20110001804V | not reported    | V at the end counts 18, so the letter is T |
        | 2024-25 | F98765432123B | not reported    | B at the end counts 1, so the letter is F  |
        | 2024-25 | X98765432123B | reported on UPN | the letter should be F                     |
        | 2024-25 | Q87325672401Z | not reported    | Z at the end counts 22, so the letter is Q |

      Examples: A first character that can never be right
        | year    | UPN           | outcome         | why                                                       |
        | 2024-25 | y201000000001 | reported on UPN | a lower-case letter is wrong even if the capital is right |
        | 2024-25 | I201000000001 | reported on UPN | I is not in the check alphabet                            |
        | 2024-25 | O201000000001 | reported on UPN | O is not in the check alphabet                            |
        | 2024-25 | S201000000001 | reported on UPN | S is not in the check alphabet                            |
        | 2024-25 | 1201000000001 | reported on UPN | a digit                                                   |

      Examples: The check letter cannot be worked out, and other rules report the shape
        | year    | UPN            | outcome      | why                                       |
        | 2024-25 | X20100000001   | not reported | one character short                       |
        | 2024-25 | X2010000000011 | not reported | one character long                        |
        | 2024-25 | X              | not reported | nothing but a letter                      |
        | 2024-25 | X2010000A0001  | not reported | a letter among the digits                 |
        | 2024-25 | XY01000000001  | not reported | a letter in second place                  |
        | 2024-25 | X2010000000A1  | not reported | a letter in twelfth place                 |
        | 2024-25 | X2010000 0001  | not reported | a space among the digits                  |
        | 2024-25 | X20100000000I  | not reported | I at the end is not in the check alphabet |
        | 2024-25 | X20100000000O  | not reported | O at the end is not in the check alphabet |
        | 2024-25 | X20100000000S  | not reported | S at the end is not in the check alphabet |
        | 2024-25 | X20112345678a  | not reported | a lower-case letter at the end            |
        | 2024-25 | X20100000000-  | not reported | a hyphen at the end                       |

      Examples: No UPN
        | year    | UPN      | outcome      | why                  |
        | 2024-25 |          | not reported | left out             |
        | 2024-25 | (empty)  | not reported | the element is empty |
        | 2024-25 | (spaces) | not reported | only spaces          |

    Scenario Outline: In <year>, each of the 23 letters can be the check letter
      Given a <year> return with children:
        | UPN           | UPNunknown |
        | A201100124001 |            |
        | B201100024007 |            |
        | C201100524033 |            |
        | D201100424039 |            |
        | E201100624027 |            |
        | F201100624020 |            |
        | G201100524026 |            |
        | H201100224037 |            |
        | J201100424025 |            |
        | K201100624013 |            |
        | L201100524019 |            |
        | M201100524012 |            |
        | N201100424018 |            |
        | P201100624006 |            |
        | Q201100324017 |            |
        | R201100524005 |            |
        | T201100224016 |            |
        | U201100424004 |            |
        | V201100124015 |            |
        | W201100324003 |            |
        | X201100224009 |            |
        | Y201100224002 |            |
        | Z201100124008 |            |
      Then 1510 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2023-24 |
        | 2024-25 |
        | 2025-26 |
        | 2026-27 |

    Scenario: A former UPN is not looked at
      Given a 2024-25 return with a child:
        | UPN           | FormerUPN     | UPNunknown |
        | Y201000000001 | X201000000001 |            |
      Then 1510 is not reported

    Scenario: Each child with a wrong letter is reported with the UPN as given
      Given a 2024-25 return with children:
        | UPN           | UPNunknown |
        | X201000000001 |            |
        | R201100018042 |            |
        | A20112345678A |            |
      Then 1510 is reported on:
        | finding | child | place                | value         |
        | 1       | 1     | ChildIdentifiers/UPN | X201000000001 |
        | 2       | 3     | ChildIdentifiers/UPN | A20112345678A |

    Scenario: A letter of another alphabet is not the check letter, whatever it takes to store it
      Given a 2024-25 return with a child:
        | UPN           | UPNunknown |
        | 𝐘201000000001 |            |
      Then 1510 is reported on UPN
