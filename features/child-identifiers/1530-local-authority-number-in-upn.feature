@error
Feature: 1530 UPN contains a local authority number outside the 2023-24 list

  @from-2022-23 @to-2022-23
  Rule: Characters 2 to 4 of a UPN are one of the local authority numbers known in 2022-23

    Scenario Outline: In 2022-23, UPN <UPN>: <why>
      Given a 2022-23 return with a child:
        | UPN   | UPNunknown |
        | <UPN> |            |
      Then 1530 is <outcome>

      Examples:
        | UPN           | outcome         | why                                          |
        | U001000000001 | not reported    | 001 is the first number                      |
        | A000000000001 | reported on UPN | 000 is none                                  |
        | B381000178301 | not reported    | 381 is one                                   |
        | A421962919251 | reported on UPN | 421 is none                                  |
        | A941000000001 | not reported    | 941 is the last of them                      |
        | F942000000001 | reported on UPN | 942, Cumberland, is not yet one              |
        | A943000000001 | reported on UPN | 943, Westmorland and Furness, is not yet one |
        | R34           | reported on UPN | too short to have a number                   |
        |               | not reported    | left out                                     |
        | (empty)       | not reported    | the element is empty                         |
        | (spaces)      | not reported    | only spaces                                  |

    Scenario: In 2022-23, each child is reported with the UPN as given
      Given a 2022-23 return with children:
        | UPN           | UPNunknown |
        | F942000000001 |            |
        | U001000000001 |            |
        | R34           |            |
      Then 1530 is reported on:
        | finding | child | place                | value         |
        | 1       | 1     | ChildIdentifiers/UPN | F942000000001 |
        | 2       | 3     | ChildIdentifiers/UPN | R34           |

  @from-2023-24
  Rule: Characters 2 to 4 of a UPN are one of the local authority numbers known since 2023-24

    Scenario Outline: In <year>, UPN <UPN>: <why>
      Given a <year> return with a child:
        | UPN   | UPNunknown |
        | <UPN> |            |
      Then 1530 is <outcome>

      Examples: Each end of the years
        | year    | UPN           | outcome         | why                                          |
        | 2023-24 | U001000000001 | not reported    | 001 is the first number                      |
        | 2023-24 | A421962919251 | reported on UPN | 421 is none                                  |
        | 2023-24 | F942000000001 | not reported    | 942, Cumberland, has become one              |
        | 2023-24 | A943000000001 | not reported    | 943, Westmorland and Furness, has become one |
        | 2023-24 | A944000000001 | reported on UPN | 944 is none                                  |
        | 2025-26 | F942000000001 | not reported    | 942 still is one                             |
        | 2025-26 | A421962919251 | reported on UPN | 421 still is none                            |

      Examples: Neither length nor anything else in the UPN matters
        | year    | UPN            | outcome         | why                                      |
        | 2024-25 | A38100178301   | not reported    | one character short, but 381 is there    |
        | 2024-25 | U0010000000011 | not reported    | one character long                       |
        | 2024-25 | A381           | not reported    | four characters are enough               |
        | 2024-25 | A38            | reported on UPN | three are not                            |
        | 2024-25 | A              | reported on UPN | nor is one                               |
        | 2024-25 | 0010000000001  | reported on UPN | 001 does not count from the first place  |
        | 2024-25 | -001*          | not reported    | what stands around it is for other rules |
        | 2024-25 | B381000178302  | not reported    | so is a wrong check letter               |
        | 2024-25 | M20112345678A  | not reported    | a temporary UPN                          |
        | 2024-25 | AB81000178301  | reported on UPN | a letter in the number                   |
        | 2024-25 | A38A000178301  | reported on UPN | a letter at its end                      |
        | 2024-25 | A 81000178301  | reported on UPN | a space in the number                    |

      Examples: No UPN
        | year    | UPN      | outcome      | why                  |
        | 2024-25 |          | not reported | left out             |
        | 2024-25 | (empty)  | not reported | the element is empty |
        | 2024-25 | (spaces) | not reported | only spaces          |

    Scenario: Every run of numbers is accepted, from its first to its last
      Given a 2024-25 return with children:
        | UPN           | UPNunknown |
        | A001000000001 |            |
        | A005000000001 |            |
        | A201000000001 |            |
        | A213000000001 |            |
        | A301000000001 |            |
        | A320000000001 |            |
        | A330000000001 |            |
        | A336000000001 |            |
        | A340000000001 |            |
        | A344000000001 |            |
        | A350000000001 |            |
        | A359000000001 |            |
        | A370000000001 |            |
        | A373000000001 |            |
        | A380000000001 |            |
        | A384000000001 |            |
        | A390000000001 |            |
        | A394000000001 |            |
        | A420000000001 |            |
        | A660000000001 |            |
        | A681000000001 |            |
        | A701000000001 |            |
        | A708000000001 |            |
        | A800000000001 |            |
        | A803000000001 |            |
        | A805000000001 |            |
        | A808000000001 |            |
        | A810000000001 |            |
        | A813000000001 |            |
        | A815000000001 |            |
        | A816000000001 |            |
        | A820000000001 |            |
        | A823000000001 |            |
        | A825000000001 |            |
        | A826000000001 |            |
        | A830000000001 |            |
        | A831000000001 |            |
        | A835000000001 |            |
        | A841000000001 |            |
        | A845000000001 |            |
        | A846000000001 |            |
        | A850000000001 |            |
        | A852000000001 |            |
        | A855000000001 |            |
        | A857000000001 |            |
        | A860000000001 |            |
        | A861000000001 |            |
        | A865000000001 |            |
        | A896000000001 |            |
        | A908000000001 |            |
        | A909000000001 |            |
        | A916000000001 |            |
        | A919000000001 |            |
        | A921000000001 |            |
        | A925000000001 |            |
        | A926000000001 |            |
        | A928000000001 |            |
        | A929000000001 |            |
        | A931000000001 |            |
        | A933000000001 |            |
        | A935000000001 |            |
        | A938000000001 |            |
        | A940000000001 |            |
        | A943000000001 |            |
      Then 1530 is not reported

    Scenario: The numbers on either side of each run are not accepted
      Given a 2024-25 return with children:
        | UPN           | UPNunknown |
        | A000000000001 |            |
        | A006000000001 |            |
        | A200000000001 |            |
        | A214000000001 |            |
        | A300000000001 |            |
        | A321000000001 |            |
        | A329000000001 |            |
        | A337000000001 |            |
        | A339000000001 |            |
        | A345000000001 |            |
        | A349000000001 |            |
        | A360000000001 |            |
        | A369000000001 |            |
        | A374000000001 |            |
        | A379000000001 |            |
        | A385000000001 |            |
        | A389000000001 |            |
        | A395000000001 |            |
        | A419000000001 |            |
        | A421000000001 |            |
        | A659000000001 |            |
        | A682000000001 |            |
        | A700000000001 |            |
        | A709000000001 |            |
        | A799000000001 |            |
        | A804000000001 |            |
        | A809000000001 |            |
        | A814000000001 |            |
        | A817000000001 |            |
        | A819000000001 |            |
        | A824000000001 |            |
        | A827000000001 |            |
        | A829000000001 |            |
        | A832000000001 |            |
        | A834000000001 |            |
        | A842000000001 |            |
        | A844000000001 |            |
        | A847000000001 |            |
        | A849000000001 |            |
        | A853000000001 |            |
        | A854000000001 |            |
        | A858000000001 |            |
        | A859000000001 |            |
        | A862000000001 |            |
        | A864000000001 |            |
        | A897000000001 |            |
        | A907000000001 |            |
        | A910000000001 |            |
        | A915000000001 |            |
        | A917000000001 |            |
        | A918000000001 |            |
        | A920000000001 |            |
        | A922000000001 |            |
        | A924000000001 |            |
        | A927000000001 |            |
        | A930000000001 |            |
        | A932000000001 |            |
        | A934000000001 |            |
        | A939000000001 |            |
        | A944000000001 |            |
      Then 1530 is reported 60 times on UPN

    Scenario: A former UPN is not looked at
      Given a 2024-25 return with a child:
        | UPN           | FormerUPN     | UPNunknown |
        | U001000000001 | A421962919251 |            |
      Then 1530 is not reported

    Scenario: From 2023-24, each child is reported with the UPN as given
      Given a 2024-25 return with children:
        | UPN           | UPNunknown |
        | A421962919251 |            |
        | F942000000001 |            |
        | A38           |            |
      Then 1530 is reported on:
        | finding | child | place                | value         |
        | 1       | 1     | ChildIdentifiers/UPN | A421962919251 |
        | 2       | 3     | ChildIdentifiers/UPN | A38           |

    Scenario: A character is one, whatever it takes to store it
      Given a 2024-25 return with a child:
        | UPN           | UPNunknown |
        | 𝐘201000000001 |            |
      Then 1530 is not reported
