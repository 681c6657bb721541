package uk.cinch.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cinch.Fixture;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;
import uk.cinch.result.Report;

class ReturnReaderTest {
  private static final String HEADER =
      """
      <Header>
      <CollectionDetails><Collection>CIN</Collection><Year>2025</Year>
      <ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails>
      <Source><SourceLevel>L</SourceLevel><LEA>201</LEA></Source>
      </Header>
      """;

  private static String message(String children) {
    return "<Message>\n" + HEADER + "<Children>\n" + children + "</Children></Message>";
  }

  private static String child(String identifiers, String rest) {
    return "<Child><ChildIdentifiers>"
        + identifiers
        + "</ChildIdentifiers>\n<ChildCharacteristics><Ethnicity>WBRI</Ethnicity>"
        + "<Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>\n"
        + rest
        + "</Child>\n";
  }

  @Test
  void linesColumnsAndPathsAreThoseOfTheElement() {
    Report report =
        Fixture.check(
            message(
                child(
                    "<LAchildID>A1</LAchildID><PersonBirthDate>2015-01-01</PersonBirthDate>"
                        + "<Sex> 7\t</Sex>",
                    """
                    <CINdetails><CINreferralDate>2024-05-01</CINreferralDate>
                      <Assessments>
                        <AssessmentActualStartDate>2024-04-30</AssessmentActualStartDate>
                        <AssessmentAuthorisationDate>2024-06-01</AssessmentAuthorisationDate>
                      </Assessments><ReferralNFA>0</ReferralNFA></CINdetails>
                    """)));

    assertThat(Fixture.of("4180", report))
        .flatExtracting(Finding::locations)
        .containsExactly(new Location("Sex", "7", 8, 96, "Child[1]/ChildIdentifiers/Sex", false));
    assertThat(Fixture.of("1103", report))
        .flatExtracting(Finding::locations)
        .containsExactly(
            new Location(
                "AssessmentActualStartDate",
                "2024-04-30",
                12,
                5,
                "Child[1]/CINdetails[1]/Assessments[1]/AssessmentActualStartDate",
                false),
            new Location(
                "CINreferralDate",
                "2024-05-01",
                10,
                13,
                "Child[1]/CINdetails[1]/CINreferralDate",
                false));
  }

  @Test
  void placesStandInTheOfficialOrderWhateverTheOrderOfTheFile() {
    Report report =
        Fixture.check(
            message(
                child(
                    "<ExpectedPersonBirthDate>2025-06-01</ExpectedPersonBirthDate>"
                        + "<PersonBirthDate>2025-03-01</PersonBirthDate>",
                    """
                    <CINdetails><ChildProtectionPlans><CPPendDate>2024-05-04</CPPendDate>
                    </ChildProtectionPlans><Section47><DateOfInitialCPC>2024-05-03</DateOfInitialCPC>
                    </Section47><CINclosureDate>2024-05-02</CINclosureDate>
                    <CINreferralDate>2024-05-01</CINreferralDate></CINdetails>
                    """)));

    assertThat(Fixture.of("8606", report))
        .flatExtracting(Finding::locations)
        .extracting(Location::element)
        .containsExactly("CINreferralDate", "PersonBirthDate", "ExpectedPersonBirthDate");
    assertThat(Fixture.of("8565", report))
        .flatExtracting(Finding::locations)
        .extracting(Location::element)
        .containsExactly("CINclosureDate", "DateOfInitialCPC", "CPPendDate");
  }

  @Test
  void aMissingElementIsPlacedInTheGroupThatShouldHoldIt() {
    Report report = Fixture.check(message(child("<UPNunknown>UN3</UPNunknown><Sex>F</Sex>", "")));

    assertThat(Fixture.of("8500", report))
        .flatExtracting(Finding::locations)
        .containsExactly(
            new Location("LAchildID", null, 8, 8, "Child[1]/ChildIdentifiers/LAchildID", false));
  }

  @Test
  void textIsTrimmedAndCdataCommentsAndReferencesAreRead() {
    Report report =
        Fixture.check(
            message(
                child(
                    "<LAchildID>\r\n A<![CDATA[&]]><!-- no -->&#66; </LAchildID>"
                        + "<PersonBirthDate>2015-01-01</PersonBirthDate><Sex>M</Sex>"
                        + "<UPNunknown>UN1</UPNunknown>",
                    "<CINdetails><ReferralNFA>0</ReferralNFA></CINdetails>")));

    assertThat(Fixture.of("8770Q", report))
        .extracting(finding -> finding.child().id())
        .containsExactly("A&B");
  }

  @Test
  void prefixesAndNamespacesDoNotMatter() {
    String xml =
        message(child("<LAchildID>A1</LAchildID>", ""))
            .replaceAll("<(/?)(?=\\w)", "<$1p:")
            .replaceFirst("<p:Message", "<p:Message xmlns:p='urn:x'");

    Report report = Fixture.check(xml);

    assertThat(report.structure()).isEmpty();
    assertThat(report.end().counts().children()).isEqualTo(1);
    assertThat(Fixture.of("8500", report)).isEmpty();
  }

  @Test
  void childrenBeforeTheHeaderAreReadAllTheSame() {
    String children = "<Children>" + child("<Sex>F</Sex>", "") + "</Children>";

    Report report = Fixture.check("<Message>" + children + HEADER + "</Message>");

    assertThat(Fixture.codes(report)).contains("8500");
    assertThat(report.end().counts().children()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<PersonBirthDate>01/04/2015</PersonBirthDate>|not a date (CCYY-MM-DD)",
        "<Sexx>F</Sexx>|unknown element",
        "<GenderCurrent>1</GenderCurrent>|not part of the census year 2024-25: it is collected to"
            + " 2023-24",
        "<Ethnicity>WBRI</Ethnicity>|misplaced element: it belongs in ChildCharacteristics",
        "<Sex>F</Sex><Sex>M</Sex>|element given more than once",
        "<UPN>Y2010000000012</UPN>|longer than 13 characters",
        "<UPN><b>Y</b></UPN>|elements where a value belongs"
      })
  void problemsOfFormAreFoundOnceEach(String identifiers, String problem) {
    Report report = Fixture.check(message(child("<LAchildID>A1</LAchildID>" + identifiers, "")));

    assertThat(report.structure())
        .extracting(FormatError::problem, FormatError::line, p -> p.child().id())
        .containsExactly(org.assertj.core.api.Assertions.tuple(problem, 8, "A1"));
  }

  @Test
  void aHeaderThatCannotBeIsSaidToBe() {
    String xml =
        message(child("<LAchildID>A1</LAchildID>", ""))
            .replace("CIN<", "SSDA903<")
            .replace("<SourceLevel>L", "<SourceLevel>X")
            .replace("201<", "999<")
            .replace("2025-03-31", "2024-03-31");

    Report report = Fixture.check(xml);

    assertThat(report.structure())
        .extracting(FormatError::element, FormatError::problem)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Collection", "not CIN"),
            org.assertj.core.api.Assertions.tuple("SourceLevel", "not L"),
            org.assertj.core.api.Assertions.tuple(
                "LEA", "not a local authority in census year 2024-25"),
            org.assertj.core.api.Assertions.tuple(
                "ReferenceDate", "of census year 2023-24, but the return is checked as 2024-25"));
    assertThat(Fixture.of("100", report)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<Return/>|line 1: the outermost element is <Return>, not <Message>: this is not a"
            + " children in need census return",
        "<Message><Children/></Message>|the return has no Header",
        "<!DOCTYPE Message SYSTEM 'http://127.0.0.1:9/x.dtd'><Message/>|line 1: the file has a"
            + " document type declaration (DOCTYPE), which a return must not have"
      })
  void whatCannotBeReadIsRefusedInOneSentence(String xml, String message) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "no XML at all",
        "<Message><Header></Message>",
        "<Message><Header>&lol;</Header></Message>",
        "<Message/><Message/>"
      })
  void whatIsNotXmlIsRefused(String xml) {
    assertThatThrownBy(() -> read(xml)).isInstanceOf(UnreadableReturnException.class);
  }

  private static void read(String xml) throws Exception {
    Fixture.embedded()
        .check(
            new java.io.ByteArrayInputStream(
                xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
