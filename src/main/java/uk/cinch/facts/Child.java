package uk.cinch.facts;

import java.time.LocalDate;

/** One child: ChildIdentifiers and ChildCharacteristics, of which there is one each. */
public final class Child extends Group {
  Child(RecordContext origin) {
    super(origin);
  }

  /** N00097. */
  public String getLAchildID() {
    return textOf("LAchildID");
  }

  /** N00001. */
  public String getUPN() {
    return textOf("UPN");
  }

  /** N00002. */
  public String getFormerUPN() {
    return textOf("FormerUPN");
  }

  /** N00135. */
  public String getUPNunknown() {
    return textOf("UPNunknown");
  }

  /** N00066. */
  public LocalDate getPersonBirthDate() {
    return dateOf("PersonBirthDate");
  }

  /** N00098. */
  public LocalDate getExpectedPersonBirthDate() {
    return dateOf("ExpectedPersonBirthDate");
  }

  /** N00065, to 2023-24. */
  public String getGenderCurrent() {
    return textOf("GenderCurrent");
  }

  /** N00783, from 2024-25. */
  public String getSex() {
    return textOf("Sex");
  }

  /** N00108. */
  public LocalDate getPersonDeathDate() {
    return dateOf("PersonDeathDate");
  }

  /** N00177. */
  public String getEthnicity() {
    return textOf("Ethnicity");
  }

  /** N00099: every one given. */
  public Values getDisability() {
    return values("Disability");
  }

  /** The child's place in the file, from 1. */
  public int getPosition() {
    return getNumber();
  }

  ChildRef ref() {
    return new ChildRef(textOf("LAchildID"), getNumber());
  }
}
