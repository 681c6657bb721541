package uk.cinch.facts;

import java.time.LocalDate;

/** One child: ChildIdentifiers and ChildCharacteristics, of which there is one each. */
public final class Child extends Group {
  private String laChildID;
  private String upn;
  private String formerUPN;
  private String upnUnknown;
  private LocalDate personBirthDate;
  private LocalDate expectedPersonBirthDate;
  private String genderCurrent;
  private String sex;
  private LocalDate personDeathDate;
  private String ethnicity;
  private Values disability;

  Child(RecordContext origin) {
    super(origin);
  }

  @Override
  void complete() {
    laChildID = textOf("LAchildID");
    upn = textOf("UPN");
    formerUPN = textOf("FormerUPN");
    upnUnknown = textOf("UPNunknown");
    personBirthDate = dateOf("PersonBirthDate");
    expectedPersonBirthDate = dateOf("ExpectedPersonBirthDate");
    genderCurrent = textOf("GenderCurrent");
    sex = textOf("Sex");
    personDeathDate = dateOf("PersonDeathDate");
    ethnicity = textOf("Ethnicity");
    disability = values("Disability");
  }

  /** N00097. */
  public String getLAchildID() {
    return laChildID;
  }

  /** N00001. */
  public String getUPN() {
    return upn;
  }

  /** N00002. */
  public String getFormerUPN() {
    return formerUPN;
  }

  /** N00135. */
  public String getUPNunknown() {
    return upnUnknown;
  }

  /** N00066. */
  public LocalDate getPersonBirthDate() {
    return personBirthDate;
  }

  /** N00098. */
  public LocalDate getExpectedPersonBirthDate() {
    return expectedPersonBirthDate;
  }

  /** N00065, to 2023-24. */
  public String getGenderCurrent() {
    return genderCurrent;
  }

  /** N00783, from 2024-25. */
  public String getSex() {
    return sex;
  }

  /** N00108. */
  public LocalDate getPersonDeathDate() {
    return personDeathDate;
  }

  /** N00177. */
  public String getEthnicity() {
    return ethnicity;
  }

  /** N00099: every one given. */
  public Values getDisability() {
    return disability;
  }

  /** The child's place in the file, from 1. */
  public int getPosition() {
    return getNumber();
  }

  ChildRef ref() {
    return new ChildRef(laChildID, getNumber());
  }
}
