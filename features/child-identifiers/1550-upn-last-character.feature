@error
Feature: 1550 UPN ends in a character that is not allowed

  @from-2022-23
  Rule: Character 13 of a UPN is a digit, or a capital letter other than I, O and S

    Scenario Outline: In <year>, UPN <UPN>: <why>
      Given a <year> return with a child:
        | UPN   | UPNunknown |
        | <UPN> |            |
      Then 1550 is <outcome>

      Examples: Each end of the years
        | year    | UPN           | outcome         | why          |
        | 2022-23 | M20112345678A | not reported    | A is allowed |
        | 2022-23 | M20112345678I | reported on UPN | I is not     |
        | 2025-26 | M20112345678A | not reported    | A is allowed |
        | 2025-26 | M20112345678I | reported on UPN | I is not     |

      Examples: What is not allowed
        | year    | UPN           | outcome         | why                                          |
        | 2024-25 | M20112345678O | reported on UPN | the letter O                                 |
        | 2024-25 | M20112345678S | reported on UPN | the letter S                                 |
        | 2024-25 | M20112345678a | reported on UPN | a small letter                               |
        | 2024-25 | M20112345678- | reported on UPN | a hyphen                                     |
        | 2024-25 | M20112345678É | reported on UPN | a letter with an accent                      |
        | 2024-25 | M20112345678１ | reported on UPN | a wide digit as used in Chinese and Japanese |

      Examples: How long it is
        | year    | UPN            | outcome         | why                                          |
        | 2024-25 | Y20100000000   | reported on UPN | twelve characters, so there is no thirteenth |
        | 2024-25 | R34            | reported on UPN | three characters                             |
        | 2024-25 | Y201000000001S | not reported    | a fourteenth is not looked at                |
        | 2024-25 | Y20100000000I1 | reported on UPN | but the thirteenth still is                  |

      Examples: The other characters are for other rules
        | year    | UPN           | outcome      | why                      |
        | 2024-25 | S999ABCDEFGH1 | not reported | letters among the digits |
        | 2024-25 | X201000000001 | not reported | a wrong check letter     |

      Examples: No UPN
        | year    | UPN      | outcome      | why                  |
        | 2024-25 |          | not reported | left out             |
        | 2024-25 | (empty)  | not reported | the element is empty |
        | 2024-25 | (spaces) | not reported | only spaces          |

    Scenario Outline: In <year>, every digit and each of the 23 letters is allowed
      Given a <year> return with children:
        | UPN           | UPNunknown |
        | Y201000000000 |            |
        | Y201000000001 |            |
        | Y201000000002 |            |
        | Y201000000003 |            |
        | Y201000000004 |            |
        | Y201000000005 |            |
        | Y201000000006 |            |
        | Y201000000007 |            |
        | Y201000000008 |            |
        | Y201000000009 |            |
        | Y20100000000A |            |
        | Y20100000000B |            |
        | Y20100000000C |            |
        | Y20100000000D |            |
        | Y20100000000E |            |
        | Y20100000000F |            |
        | Y20100000000G |            |
        | Y20100000000H |            |
        | Y20100000000J |            |
        | Y20100000000K |            |
        | Y20100000000L |            |
        | Y20100000000M |            |
        | Y20100000000N |            |
        | Y20100000000P |            |
        | Y20100000000Q |            |
        | Y20100000000R |            |
        | Y20100000000T |            |
        | Y20100000000U |            |
        | Y20100000000V |            |
        | Y20100000000W |            |
        | Y20100000000X |            |
        | Y20100000000Y |            |
        | Y20100000000Z |            |
      Then 1550 is not reported

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
        | Y201000000001 | M20112345678I |            |
      Then 1550 is not reported

    Scenario: Each child is reported with the UPN as given
      Given a 2024-25 return with children:
        | UPN           | UPNunknown |
        | M20112345678I |            |
        | M20112345678A |            |
        | Y20100000000  |            |
      Then 1550 is reported on:
        | finding | child | place                | value         |
        | 1       | 1     | ChildIdentifiers/UPN | M20112345678I |
        | 2       | 3     | ChildIdentifiers/UPN | Y20100000000  |
