@query
Feature: 1560Q Former UPN does not have the shape of a UPN

  @from-2022-23
  Rule: A former UPN is a capital letter and twelve digits, or a capital letter, eleven digits and a capital letter

    Scenario Outline: In <year>, former UPN <FormerUPN>: <why>
      Given a <year> return with a child:
        | FormerUPN   |
        | <FormerUPN> |
      Then 1560Q is <outcome>

      Examples: Each end of the years
        | year    | FormerUPN     | outcome               | why                          |
        | 2022-23 | X987654321231 | not reported          | the shape of a permanent UPN |
        | 2022-23 | X98765432123B | not reported          | the shape of a temporary UPN |
        | 2022-23 | X0000y0000007 | reported on FormerUPN | a letter among the digits    |
        | 2025-26 | X987654321231 | not reported          | the shape of a permanent UPN |
        | 2025-26 | X98765432123B | not reported          | the shape of a temporary UPN |
        | 2025-26 | X0000y0000007 | reported on FormerUPN | a letter among the digits    |

      Examples: Only the shape counts
        | year    | FormerUPN     | outcome      | why                                                               |
        | 2024-25 | B000000000000 | not reported | neither the check letter nor the local authority number is tested |
        | 2024-25 | A987654321239 | not reported | A is the first letter, 9 the last digit                           |
        | 2024-25 | Z98765432123Z | not reported | Z is allowed in first and in last place                           |
        | 2024-25 | X98765432123A | not reported | A is allowed in last place                                        |
        | 2024-25 | S98765432123O | not reported | so are the letters I, O and S in either                           |

      Examples: The wrong characters
        | year    | FormerUPN     | outcome               | why                                          |
        | 2024-25 | 1987654321231 | reported on FormerUPN | a digit in first place                       |
        | 2024-25 | x987654321231 | reported on FormerUPN | a small letter in first place                |
        | 2024-25 | É987654321231 | reported on FormerUPN | a letter with an accent in first place       |
        | 2024-25 | XA87654321231 | reported on FormerUPN | a letter in second place                     |
        | 2024-25 | X9876543212A1 | reported on FormerUPN | a letter in twelfth place                    |
        | 2024-25 | X98765432123b | reported on FormerUPN | a small letter in last place                 |
        | 2024-25 | X98765432123- | reported on FormerUPN | a hyphen in last place                       |
        | 2024-25 | X98765 321231 | reported on FormerUPN | a space                                      |
        | 2024-25 | X98765４321231 | reported on FormerUPN | a wide digit as used in Chinese and Japanese |

      Examples: The wrong length
        | year    | FormerUPN      | outcome               | why             |
        | 2024-25 | X98721238      | reported on FormerUPN | nine characters |
        | 2024-25 | X98765432123   | reported on FormerUPN | twelve          |
        | 2024-25 | X9876543212312 | reported on FormerUPN | fourteen        |
        | 2024-25 | X              | reported on FormerUPN | one             |

      Examples: No former UPN
        | year    | FormerUPN | outcome      | why                  |
        | 2024-25 |           | not reported | left out             |
        | 2024-25 | (empty)   | not reported | the element is empty |
        | 2024-25 | (spaces)  | not reported | only spaces          |

    Scenario: The UPN itself is not looked at
      Given a 2024-25 return with a child:
        | UPN | FormerUPN     | UPNunknown |
        | R34 | X987654321231 |            |
      Then 1560Q is not reported

    Scenario: Each child is reported with the former UPN as given
      Given a 2024-25 return with children:
        | FormerUPN     |
        | X98721238     |
        | X98765432123B |
        | X0000y0000007 |
      Then 1560Q is reported on:
        | finding | child | place                      | value         |
        | 1       | 1     | ChildIdentifiers/FormerUPN | X98721238     |
        | 2       | 3     | ChildIdentifiers/FormerUPN | X0000y0000007 |
