@error
Feature: 1520 Two or more children share a UPN

  @from-2022-23
  Rule: No two children of the return have the same UPN

    Scenario Outline: In <year>, UPNs <first> and <second>: <why>
      Given a <year> return with children:
        | UPN      | UPNunknown |
        | <first>  |            |
        | <second> |            |
      Then 1520 is <outcome>

      Examples: Each census year
        | year    | first         | second        | outcome                 | why            |
        | 2022-23 | Y201000000001 | Y201000000001 | reported 2 times on UPN | the same       |
        | 2022-23 | Y201000000001 | R201100018042 | not reported            | different ones |
        | 2025-26 | Y201000000001 | Y201000000001 | reported 2 times on UPN | the same       |
        | 2025-26 | Y201000000001 | R201100018042 | not reported            | different ones |

      Examples: What is the same
        | year    | first         | second         | outcome                 | why                                |
        | 2024-25 | Y201000000001 | Y201000000001  | reported 2 times on UPN | the same                           |
        | 2024-25 | M20112345678A | M20112345678A  | reported 2 times on UPN | the same temporary UPN             |
        | 2024-25 | R34           | R34            | reported 2 times on UPN | the same, although not a valid UPN |
        | 2024-25 | Y201000000001 | X201000000001  | not reported            | they differ in the check letter    |
        | 2024-25 | Y201000000001 | y201000000001  | not reported            | a small letter is another letter   |
        | 2024-25 | Y201000000001 | Y2010000000010 | not reported            | one is longer                      |

      Examples: No UPN
        | year    | first         | second   | outcome      | why                |
        | 2024-25 |               |          | not reported | both left out      |
        | 2024-25 | (empty)       | (empty)  | not reported | both empty         |
        | 2024-25 | (spaces)      | (spaces) | not reported | both only spaces   |
        | 2024-25 | Y201000000001 |          | not reported | only one has a UPN |

    Scenario: A single child shares its UPN with nobody
      Given a 2024-25 return with a child:
        | UPN           | UPNunknown |
        | Y201000000001 |            |
      Then 1520 is not reported

    Scenario Outline: It makes no difference whether the records have the same ID: <why>
      Given a 2024-25 return with children:
        | LAchildID | UPN           | UPNunknown |
        | <first>   | Y201000000001 |            |
        | <second>  | Y201000000001 |            |
      Then 1520 is reported 2 times on UPN

      Examples:
        | first | second | why           |
        | C1    | C2     | different IDs |
        | C1    | C1     | the same ID   |
        |       |        | no IDs        |

    Scenario Outline: Former UPNs are not compared: <why>
      Given a 2024-25 return with children:
        | UPN      | FormerUPN       | UPNunknown |
        | <first>  | <first former>  |            |
        | <second> | <second former> |            |
      Then 1520 is not reported

      Examples:
        | first         | first former  | second        | second former | why                          |
        | Y201000000001 |               | R201100018042 | Y201000000001 | one child's is another's UPN |
        | Y201000000001 | P207000016049 | R201100018042 | P207000016049 | two children have the same   |
        | Y201000000001 | Y201000000001 | R201100018042 |               | it is the child's own UPN    |

    Scenario: Every child that shares a UPN is a finding of its own
      Given a 2024-25 return with children:
        | UPN           | UPNunknown |
        | Y201000000001 |            |
        | R201100018042 |            |
        | M20112345678A |            |
        | R201100018042 |            |
        |               | UN3        |
        | Y201000000001 |            |
        | Y201000000001 |            |
      Then 1520 is reported on:
        | finding | child | place                | value         |
        | 1       | 1     | ChildIdentifiers/UPN | Y201000000001 |
        | 2       | 2     | ChildIdentifiers/UPN | R201100018042 |
        | 3       | 4     | ChildIdentifiers/UPN | R201100018042 |
        | 4       | 6     | ChildIdentifiers/UPN | Y201000000001 |
        | 5       | 7     | ChildIdentifiers/UPN | Y201000000001 |

    Scenario: Spaces around a UPN do not tell it apart
      Given a 2024-25 return with children:
        | UPN                         | UPNunknown |
        | Y201000000001               |            |
        | (space)Y201000000001(space) |            |
      Then 1520 is reported 2 times on UPN
