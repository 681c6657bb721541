@error
Feature: 1540 UPN does not have eight digits in characters 5 to 12

  @from-2022-23
  Rule: Characters 5 to 12 of a UPN are eight digits

    Scenario Outline: In <year>, UPN <UPN>: <why>
      Given a <year> return with a child:
        | UPN   | UPNunknown |
        | <UPN> |            |
      Then 1540 is <outcome>

      Examples: Each end of the years
        | year    | UPN           | outcome         | why                     |
        | 2022-23 | Y201000000001 | not reported    | nothing but digits      |
        | 2022-23 | Y2010000y0001 | reported on UPN | a letter in ninth place |
        | 2025-26 | Y201000000001 | not reported    | nothing but digits      |
        | 2025-26 | Y2010000y0001 | reported on UPN | a letter in ninth place |

      Examples: Where the wrong character stands
        | year    | UPN           | outcome         | why                                                |
        | 2024-25 | Y201A00000001 | reported on UPN | a letter in fifth place                            |
        | 2024-25 | Y2010000000A1 | reported on UPN | a letter in twelfth place                          |
        | 2024-25 | Y20A000000001 | not reported    | a letter in fourth place is for another rule       |
        | 2024-25 | M20112345678A | not reported    | a letter in thirteenth place makes a temporary UPN |
        | 2024-25 | Y20100000000- | not reported    | any other character there is for another rule      |
        | 2024-25 | 1201000000001 | not reported    | a digit in first place is for another rule         |

      Examples: What is no digit
        | year    | UPN           | outcome         | why                                         |
        | 2024-25 | Y2010O0000001 | reported on UPN | a letter O in place of a zero               |
        | 2024-25 | Y2010000 0001 | reported on UPN | a space                                     |
        | 2024-25 | Y2010000-0001 | reported on UPN | a hyphen                                    |
        | 2024-25 | Y201000000００1 | reported on UPN | wide digits as used in Chinese and Japanese |

      Examples: How long it is
        | year    | UPN            | outcome         | why                                     |
        | 2024-25 | Y20100000000   | not reported    | twelve characters hold the eight digits |
        | 2024-25 | Y2010000000    | reported on UPN | eleven do not                           |
        | 2024-25 | A38100178      | reported on UPN | nine do not                             |
        | 2024-25 | R34            | reported on UPN | nor do three                            |
        | 2024-25 | Y              | reported on UPN | nor does one                            |
        | 2024-25 | Y2010000000012 | not reported    | fourteen characters                     |

      Examples: No UPN
        | year    | UPN      | outcome      | why                  |
        | 2024-25 |          | not reported | left out             |
        | 2024-25 | (empty)  | not reported | the element is empty |
        | 2024-25 | (spaces) | not reported | only spaces          |

    Scenario: A former UPN is not looked at
      Given a 2024-25 return with a child:
        | UPN           | FormerUPN     | UPNunknown |
        | Y201000000001 | Y2010000y0001 |            |
      Then 1540 is not reported

    Scenario: Each child is reported with the UPN as given
      Given a 2024-25 return with children:
        | UPN           | UPNunknown |
        | Y2010000y0001 |            |
        | Y201000000001 |            |
        | A38100178     |            |
      Then 1540 is reported on:
        | finding | child | place                | value         |
        | 1       | 1     | ChildIdentifiers/UPN | Y2010000y0001 |
        | 2       | 3     | ChildIdentifiers/UPN | A38100178     |
