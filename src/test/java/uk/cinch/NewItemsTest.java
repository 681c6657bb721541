package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.cinch.catalog.PackFiles;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;
import uk.cinch.result.Report;

/** A year brings a new element and a new group: the pack says so, and rules read them. */
class NewItemsTest {
  private static final PackFiles FEW = Fixture.only("8500");
  private static final String STRUCTURE = "reference-data/message-structure.yaml";
  private static final String CATALOG = "rule-catalog.yaml";

  private static PackFiles withNewItems() {
    PackFiles files =
        Fixture.changed(
            Fixture.changed(
                FEW,
                STRUCTURE,
                "              - group: Section47\n",
                """
                              - group: FamilyMeetings
                                label: Family meeting
                                module: CIN details
                                occurs: 0..n
                                from: 2025-26
                                content:
                                  - {element: MeetingDate, label: Date, number: N99998, type: date, occurs: 0..1}
                                  - {element: FamilyCame, label: Family came, type: flag, occurs: 0..1}
                                  - {element: People, label: People, type: count, occurs: 0..1}
                                  - group: Decisions
                                    label: Decision
                                    occurs: 0..n
                                    content:
                                      - {element: Decision, label: Decision, type: text, occurs: 1..n}
                              - group: Section47
                """),
            STRUCTURE,
            "              - {element: Ethnicity,",
            "              - {element: FirstLanguage, label: First language, number: N99999, type:"
                + " text, occurs: 0..1, from: 2025-26}\n              - {element: Ethnicity,");
    files =
        rule(
            files,
            "7010",
            "[FirstLanguage]",
            """
        rule "7010"
        when
            $child : Child( text( "FirstLanguage" ) == null )
        then
            findings.report( drools.getRule(), $child.at( "FirstLanguage" ) );
        end
        """);
    files =
        rule(
            files,
            "7011",
            "[MeetingDate, CINreferralDate]",
            """
        rule "7011"
        when
            $meeting : Group(
                name == "FamilyMeetings",
                $episode : episode,
                date( "MeetingDate" ) < episode.CINreferralDate )
        then
            findings.report( drools.getRule(),
                $meeting.at( "MeetingDate" ), $episode.at( "CINreferralDate" ) );
        end
        """);
    files =
        rule(
            files,
            "7012",
            "[FamilyMeetings, Decision]",
            """
        rule "7012"
        when
            $meeting : Group( name == "FamilyMeetings", flag( "FamilyCame" ) == true, count( "People" ) < 2 )
            $decision : Group( name == "Decisions", parent == $meeting )
        then
            findings.report( drools.getRule(), $meeting, $decision.at( "Decision" ) );
        end
        """);
    return files;
  }

  private static PackFiles rule(PackFiles files, String code, String elements, String drl) {
    String entry =
        """
          - code: %s
            from: 2025-26
            severity: error
            module: CIN details
            scope: child
            elements: %s
            title: A rule of a test
            message: "A message of a test"
            confidence: high
            source: a test
        """
            .formatted(code, elements);
    return files
        .with(CATALOG, files.text(CATALOG).stripTrailing() + "\n" + entry)
        .with("rules-drl/cin-details/" + code + ".drl", "package uk.cinch.rules\n\n" + drl);
  }

  private static byte[] xml(int year) {
    return """
        <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>%d</Year>
        <ReferenceDate>%d-03-31</ReferenceDate></CollectionDetails>
        <Source><SourceLevel>L</SourceLevel><LEA>201</LEA></Source></Header><Children><Child>
        <ChildIdentifiers><LAchildID>A</LAchildID></ChildIdentifiers>
        <ChildCharacteristics><FirstLanguage/></ChildCharacteristics>
        <CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
        <FamilyMeetings><MeetingDate>2025-04-30</MeetingDate><FamilyCame>1</FamilyCame>
        <People>x</People></FamilyMeetings>
        <FamilyMeetings><MeetingDate>2025-05-01</MeetingDate><FamilyCame>true</FamilyCame>
        <People>1</People><Decisions><Decision>none</Decision></Decisions></FamilyMeetings>
        </CINdetails></Child></Children></Message>
        """
        .formatted(year, year)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theNewItemsAreReadCheckedAndReportedWithoutJava() {
    Report report = Fixture.check(Cinch.of(withNewItems()), xml(2026));

    assertThat(report.structure())
        .extracting(FormatError::element, FormatError::problem)
        .containsExactly(org.assertj.core.api.Assertions.tuple("People", "not a whole number"));
    assertThat(Fixture.of("7010", report))
        .flatExtracting(Finding::locations)
        .extracting(Location::path)
        .containsExactly("Child[1]/ChildCharacteristics/FirstLanguage");
    assertThat(Fixture.of("7011", report))
        .flatExtracting(Finding::locations)
        .extracting(Location::path, Location::value)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "Child[1]/CINdetails[1]/FamilyMeetings[1]/MeetingDate", "2025-04-30"),
            org.assertj.core.api.Assertions.tuple(
                "Child[1]/CINdetails[1]/CINreferralDate", "2025-05-01"));
    assertThat(Fixture.of("7012", report))
        .flatExtracting(Finding::locations)
        .extracting(Location::path)
        .containsExactly(
            "Child[1]/CINdetails[1]/FamilyMeetings[2]",
            "Child[1]/CINdetails[1]/FamilyMeetings[2]/Decisions[1]/Decision[1]");
  }

  @Test
  void inTheYearBeforeTheyAreItemsOfAnotherYear() {
    Report report = Fixture.check(Cinch.of(withNewItems()), xml(2025));

    assertThat(report.structure())
        .extracting(FormatError::element, FormatError::problem)
        .contains(
            org.assertj.core.api.Assertions.tuple(
                "FirstLanguage",
                "not part of the census year 2024-25: it is collected from 2025-26"),
            org.assertj.core.api.Assertions.tuple(
                "FamilyMeetings",
                "not part of the census year 2024-25: it is collected from 2025-26"));
    assertThat(Fixture.codes(report)).doesNotContain("7010", "7011", "7012");
  }

  @Test
  void anOldYearHasItsOwnHeaderBlock() {
    PackFiles old =
        Fixture.changed(
            FEW,
            CATALOG,
            "years:\n",
            "years:\n  - year: 2018-19\n    reference-date: 2019-03-31\n");
    String xml =
        new String(xml(2019), StandardCharsets.UTF_8)
            .replace(
                "</Header>",
                "<Content><CBDSLevels><CBDSLevel>Child</CBDSLevel></CBDSLevels></Content></Header>")
            .replaceAll("(?s)<FamilyMeetings.*</FamilyMeetings>", "")
            .replace("<FirstLanguage/>", "");

    Report report = Fixture.check(Cinch.of(old), xml.getBytes(StandardCharsets.UTF_8));

    assertThat(report.head().census().year()).isEqualTo("2018-19");
    assertThat(report.structure()).isEmpty();
  }
}
