@query
Feature: 8775Q Person over 25 still had an open case

  @from-2022-23
  Rule: Nobody who is over 25 when the census year ends still had an open case after the 25th birthday

    Scenario Outline: In <year>, an open case of a person born <PersonBirthDate>: <why>
      Given a <year> return with a child:
        | PersonBirthDate   |
        | <PersonBirthDate> |
      Then 8775Q is <outcome>

      Examples: 25 years before the end of each census year
        | year    | PersonBirthDate | outcome                                        | why                      |
        | 2022-23 | 1998-03-30      | reported on PersonBirthDate and CINclosureDate | 25 years and a day       |
        | 2022-23 | 1998-03-31      | not reported                                   | exactly 25 years         |
        | 2023-24 | 1999-03-30      | reported on PersonBirthDate and CINclosureDate | 25 years and a day       |
        | 2023-24 | 1999-03-31      | not reported                                   | exactly 25 years         |
        | 2024-25 | 2000-03-30      | reported on PersonBirthDate and CINclosureDate | 25 years and a day       |
        | 2024-25 | 2000-03-31      | not reported                                   | exactly 25 years         |
        | 2024-25 | 2000-04-01      | not reported                                   | a day less than 25 years |
        | 2025-26 | 2001-03-30      | reported on PersonBirthDate and CINclosureDate | 25 years and a day       |
        | 2025-26 | 2001-03-31      | not reported                                   | exactly 25 years         |

      Examples: Far from it
        | year    | PersonBirthDate | outcome                                        | why                     |
        | 2024-25 | 1985-07-01      | reported on PersonBirthDate and CINclosureDate | nearly 40               |
        | 2024-25 | 0001-01-01      | reported on PersonBirthDate and CINclosureDate | the first date there is |
        | 2024-25 | 2015-07-01      | not reported                                   | nine                    |
        | 2024-25 | 9999-12-31      | not reported                                   | the last date there is  |

      Examples: No date of birth that can be read
        | year    | PersonBirthDate | outcome      | why          |
        | 2024-25 |                 | not reported | left out     |
        | 2024-25 | (empty)         | not reported | empty        |
        | 2024-25 | (spaces)        | not reported | only spaces  |
        | 2024-25 | 1990-02-30      | not reported | no such day  |
        | 2024-25 | 01/02/1990      | not reported | wrong format |

    Scenario Outline: Born <PersonBirthDate> and case closed <CINclosureDate>: <why>
      Given a 2024-25 return with a child:
        | PersonBirthDate   |
        | <PersonBirthDate> |
      And an episode:
        | CINclosureDate   |
        | <CINclosureDate> |
      Then 8775Q is <outcome>

      Examples: Either side of the 25th birthday
        | PersonBirthDate | CINclosureDate | outcome                                        | why                                                            |
        | 1999-06-01      | 2024-05-31     | not reported                                   | the day before                                                 |
        | 1999-06-01      | 2024-06-01     | not reported                                   | on the day itself                                              |
        | 1999-06-01      | 2024-06-02     | reported on PersonBirthDate and CINclosureDate | the day after                                                  |
        | 2000-02-29      | 2025-02-28     | not reported                                   | on the day itself, which is 28 February where there is no 29th |
        | 2000-02-29      | 2025-03-01     | reported on PersonBirthDate and CINclosureDate | the day after 28 February                                      |
        | 1985-07-01      | 2024-06-01     | reported on PersonBirthDate and CINclosureDate | years after                                                    |
        | 1999-06-01      | 9999-12-31     | reported on PersonBirthDate and CINclosureDate | on the last date there is                                      |
        | 2000-03-31      | 2025-04-01     | not reported                                   | after it, but 25 only on the last day of the census year       |

      Examples: No closure date that can be read, so the case is open
        | PersonBirthDate | CINclosureDate | outcome                                        | why          |
        | 1999-06-01      |                | reported on PersonBirthDate and CINclosureDate | left out     |
        | 1999-06-01      | (empty)        | reported on PersonBirthDate and CINclosureDate | empty        |
        | 1999-06-01      | (spaces)       | reported on PersonBirthDate and CINclosureDate | only spaces  |
        | 1999-06-01      | 2024-05-32     | reported on PersonBirthDate and CINclosureDate | no such day  |
        | 1999-06-01      | 01/05/2024     | reported on PersonBirthDate and CINclosureDate | wrong format |

    Scenario: A person without an episode is not reported
      Given a 2024-25 return with a child:
        | PersonBirthDate |
        | 1985-07-01      |
      And no episode
      Then 8775Q is not reported

    Scenario: The age is reckoned for the census year, whatever reference date the header gives
      Given a 2024-25 return whose header has:
        | ReferenceDate |
        | 2026-03-31    |
      And a child:
        | PersonBirthDate |
        | 2000-03-31      |
      Then 8775Q is not reported

    Scenario: An open case of one child is not laid to another
      Given a 2024-25 return with a child:
        | PersonBirthDate |
        | 1999-06-01      |
      And an episode:
        | CINclosureDate |
        | 2024-06-01     |
      And a child:
        | PersonBirthDate |
        |                 |
      And a child:
        | PersonBirthDate |
        | 2015-06-15      |
      Then 8775Q is not reported

    Scenario: A person is reported once, with each case that ran beyond the birthday
      Given a 2024-25 return with a child:
        | PersonBirthDate |
        | 1999-06-01      |
      And an episode:
        | CINreferralDate | CINclosureDate |
        | 2024-04-10      | 2024-06-02     |
        | 2024-05-01      | 2024-06-01     |
        | 2024-07-01      | 2024-06-31     |
        | 2024-09-01      |                |
      And a child:
        | PersonBirthDate |
        | 1998-01-15      |
      Then 8775Q is reported on:
        | finding | child | place                            | value      |
        | 1       | 1     | ChildIdentifiers/PersonBirthDate | 1999-06-01 |
        | 1       | 1     | CINdetails[1]/CINclosureDate     | 2024-06-02 |
        | 1       | 1     | CINdetails[3]/CINclosureDate     | 2024-06-31 |
        | 1       | 1     | CINdetails[4]/CINclosureDate     |            |
        | 2       | 2     | ChildIdentifiers/PersonBirthDate | 1998-01-15 |
        | 2       | 2     | CINdetails[1]/CINclosureDate     |            |
