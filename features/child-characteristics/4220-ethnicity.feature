@error
Feature: 4220 Ethnicity is missing or not on the code list

  @from-2022-23
  Rule: Every child has an ethnicity code of the list

    Scenario Outline: In <year>, ethnicity <Ethnicity>: <why>
      Given a <year> return with a child:
        | Ethnicity   |
        | <Ethnicity> |
      Then 4220 is <outcome>

      Examples: Each end of the years
        | year    | Ethnicity | outcome               | why           |
        | 2022-23 | WBRI      | not reported          | White British |
        | 2022-23 | ABAB      | reported on Ethnicity | no such code  |
        | 2022-23 |           | reported on Ethnicity | left out      |
        | 2025-26 | WBRI      | not reported          | White British |
        | 2025-26 | ABAB      | reported on Ethnicity | no such code  |
        | 2025-26 |           | reported on Ethnicity | left out      |

      Examples: No code
        | year    | Ethnicity | outcome               | why         |
        | 2024-25 |           | reported on Ethnicity | left out    |
        | 2024-25 | (empty)   | reported on Ethnicity | empty       |
        | 2024-25 | (spaces)  | reported on Ethnicity | only spaces |

      Examples: A wrong code
        | year    | Ethnicity | outcome               | why                    |
        | 2024-25 | ABAB      | reported on Ethnicity | no such code           |
        | 2024-25 | wbri      | reported on Ethnicity | small letters          |
        | 2024-25 | Wbri      | reported on Ethnicity | partly small letters   |
        | 2024-25 | WBR       | reported on Ethnicity | a letter short         |
        | 2024-25 | WBRIX     | reported on Ethnicity | a letter long          |
        | 2024-25 | NONE      | reported on Ethnicity | a code of another list |

    Scenario Outline: In <year>, each of the twenty codes is accepted
      Given a <year> return with children:
        | Ethnicity |
        | ABAN      |
        | AIND      |
        | AOTH      |
        | APKN      |
        | BAFR      |
        | BCRB      |
        | BOTH      |
        | CHNE      |
        | MOTH      |
        | MWAS      |
        | MWBA      |
        | MWBC      |
        | NOBT      |
        | OOTH      |
        | REFU      |
        | WBRI      |
        | WIRI      |
        | WIRT      |
        | WOTH      |
        | WROM      |
      Then 4220 is not reported

      Examples:
        | year    |
        | 2022-23 |
        | 2023-24 |
        | 2024-25 |
        | 2025-26 |
        | 2026-27 |

    Scenario Outline: An unborn child needs a code too: <Ethnicity>
      Given a 2024-25 return with a child:
        | PersonBirthDate | ExpectedPersonBirthDate | Ethnicity   |
        |                 | 2025-05-01              | <Ethnicity> |
      Then 4220 is <outcome>

      Examples:
        | Ethnicity | outcome               |
        | NOBT      | not reported          |
        |           | reported on Ethnicity |

    Scenario: A child with no characteristics at all is reported
      Given a 2024-25 return with a child:
        | Ethnicity | Disability |
        |           |            |
      Then 4220 is reported on Ethnicity

    Scenario: Each child is reported with the code as given
      Given a 2024-25 return with children:
        | Ethnicity |
        | wbri      |
        | WBRI      |
        |           |
        | ABAB      |
      Then 4220 is reported on:
        | finding | child | place                          | value |
        | 1       | 1     | ChildCharacteristics/Ethnicity | wbri  |
        | 2       | 3     | ChildCharacteristics/Ethnicity |       |
        | 3       | 4     | ChildCharacteristics/Ethnicity | ABAB  |

    Scenario: A child without ChildCharacteristics has no ethnicity
      Given a 2024-25 return
      And the child has no ChildCharacteristics
      Then 4220 is reported on:
        | finding | child | place                          | value |
        | 1       | 1     | ChildCharacteristics/Ethnicity |       |

    Scenario: Spaces around a code do not count
      Given a 2024-25 return with a child:
        | Ethnicity          |
        | (space)WBRI(space) |
      Then 4220 is not reported
