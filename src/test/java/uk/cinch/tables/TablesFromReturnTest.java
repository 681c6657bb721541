package uk.cinch.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cinch.Fixture;
import uk.cinch.catalog.RulePack;

class TablesFromReturnTest {
  private static final String STRUCTURE = "reference-data/message-structure.yaml";

  @TempDir private Path folder;

  private List<String> split(String children) {
    return Trip.split(Trip.PACK, Trip.message(children, ""), folder);
  }

  /** The tables that have rows, the header's left out. */
  private Map<String, String> tables() throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        String table = Trip.table(folder, name);
        if (!name.equals("Header.csv") && table.lines().count() > 1) {
          tables.put(name, table);
        }
      }
    }
    return tables;
  }

  @Test
  void eachKindOfRecordIsATableLinkedByNumbers() throws IOException {
    List<String> said =
        split(
            """
            <Child><ChildIdentifiers><LAchildID>007</LAchildID></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities>
            <Disability>MOB</Disability><Disability>HAND</Disability></Disabilities>
            </ChildCharacteristics>
            <CINdetails/>
            <CINdetails><CINreferralDate>2024-05-01</CINreferralDate>
            <ChildProtectionPlans><CPPstartDate>2024-06-01</CPPstartDate>
            <Reviews><CPPreviewDate>2024-07-01</CPPreviewDate>
            <CPPreviewDate>2024-08-01</CPPreviewDate></Reviews></ChildProtectionPlans>
            </CINdetails></Child>
            <Child><ChildIdentifiers/><ChildCharacteristics/></Child>
            """);

    assertThat(said).isEmpty();
    assertThat(tables())
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "Child.csv",
                    """
                    Child_no,LAchildID,UPN,FormerUPN,UPNunknown,PersonBirthDate,ExpectedPersonBirthDate,Sex,PersonDeathDate,Ethnicity
                    1,007,,,,,,,,WBRI
                    2,,,,,,,,,
                    """,
                    "Disability.csv",
                    """
                    Child_no,Disability_no,Disability
                    1,1,MOB
                    1,2,HAND
                    """,
                    "CINdetails.csv",
                    """
                    Child_no,CINdetails_no,CINreferralDate,ReferralSource,PrimaryNeedCode,CINclosureDate,ReasonForClosure,DateOfInitialCPC,ReferralNFA
                    1,1,,,,,,,
                    1,2,2024-05-01,,,,,,
                    """,
                    "ChildProtectionPlans.csv",
                    """
                    Child_no,CINdetails_no,ChildProtectionPlans_no,CPPstartDate,CPPendDate,InitialCategoryOfAbuse,LatestCategoryOfAbuse,NumberOfPreviousCPP
                    1,2,1,2024-06-01,,,,
                    """,
                    "Reviews.csv",
                    """
                    Child_no,CINdetails_no,ChildProtectionPlans_no,Reviews_no
                    1,2,1,1
                    """,
                    "CPPreviewDate.csv",
                    """
                    Child_no,CINdetails_no,ChildProtectionPlans_no,Reviews_no,CPPreviewDate_no,CPPreviewDate
                    1,2,1,1,1,2024-07-01
                    1,2,1,1,2,2024-08-01
                    """)));
    assertThat(Trip.table(folder, "Header.csv"))
        .isEqualTo(
            """
            Collection,Year,ReferenceDate,SourceLevel,LEA,SoftwareCode,Release,SerialNo,DateTime
            CIN,2025,2025-03-31,L,201,,,,
            """);
  }

  @Test
  void whatTheTablesHaveNoPlaceForStandsInOneOfItsOwn() throws IOException {
    List<String> said =
        Trip.split(
            Trip.PACK,
            Trip.message(
                """
                <Child><ChildIdentifiers><UPN>A</UPN><UPN>B</UPN><Sex><F/></Sex>
                <GenderCurrent>1</GenderCurrent></ChildIdentifiers>
                <CINdetails> odd &amp; <Assessments><FactorsIdentifiedAtAssessment/></Assessments>
                </CINdetails></Child>
                """,
                "<Stray a='1'><b>7</b></Stray>"),
            folder);

    assertThat(said)
        .containsExactly(
            "what the other tables have no place for stands in Irregular.csv: 7 rows",
            "not carried over: 1 attribute or namespace, 2 elements or texts within groups that the"
                + " message has no place for");
    assertThat(Trip.table(folder, "Irregular.csv"))
        .isEqualTo(
            """
            Child_no,in,is,xml
            1,Child/ChildIdentifiers,extra,<UPN>B</UPN>
            1,Child/ChildIdentifiers,extra,<Sex><F/></Sex>
            1,Child/ChildIdentifiers,extra,<GenderCurrent>1</GenderCurrent>
            1,Child/CINdetails[1]/Assessments[1],empty,<FactorsIdentifiedAtAssessment/>
            1,Child/CINdetails[1],extra,odd &amp;
            1,Child,absent,<ChildCharacteristics/>
            ,Message,extra,<Stray/>
            """);
  }

  @Test
  void whatIsPassedOverIsCounted() {
    assertThat(
            split(
                "<!-- one --><Child><ChildIdentifiers a='1' b='2'><UPN> A </UPN><!-- two -->"
                    + "<FormerUPN>  </FormerUPN></ChildIdentifiers><?do it?>"
                    + "<ChildCharacteristics/></Child>"))
        .containsExactly(
            "not carried over: 2 comments, 1 processing instruction, 2 attributes or namespaces,"
                + " white space around 2 values");
  }

  /** A value, and the cell it stands in as the file has it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0012 -> 0012",
        "1e5 -> 1e5",
        "31/02/2024 -> 31/02/2024",
        "=1+1 -> '=1+1",
        "+44 -> '+44",
        "-1 -> '-1",
        "@x -> '@x",
        "'x -> ''x",
        "' -> ''",
        "'=x -> ''=x",
        "a,b;c -> \"a,b;c\"",
        "say \"x\" -> \"say \"\"x\"\"\"",
        "two  spaces -> two  spaces",
        "\u05d0\u05d1 \u202ex -> \u05d0\u05d1 \u202ex",
        "\ud83d\ude00 -> \ud83d\ude00",
        "(empty) -> '",
        "(none) -> "
      })
  void aValueGoesThereAndBackToTheLetter(String both) throws IOException {
    String value = both.substring(0, both.indexOf(" -> "));
    String cell = both.substring(both.indexOf(" -> ") + 4);
    String element =
        value.equals("(none)")
            ? ""
            : value.equals("(empty)") ? "<UPN/>" : "<UPN>" + value + "</UPN>";

    split("<Child><ChildIdentifiers>" + element + "</ChildIdentifiers><A/></Child>");

    assertThat(Trip.table(folder, "Child.csv").lines().skip(1))
        .containsExactly("1,," + cell + ",,,,,,,");
    String back = new String(Trip.join(Trip.PACK, folder), StandardCharsets.UTF_8);
    assertThat(back).contains(element.isEmpty() ? "<Child>" : "\n        " + element + "\n");
    assertThat(back.contains("UPN")).isEqualTo(!element.isEmpty());
  }

  @Test
  void lineBreaksAndLongValuesGoThereAndBackToTheLetter() throws IOException {
    String lines = "one\ntwo\n\n\tthree&#13;\nfour&#13;five";
    String much = "=é\"'".repeat(1250);

    String back =
        Trip.whole(
            Trip.message(
                "<Child><ChildIdentifiers><LAchildID>"
                    + much
                    + "</LAchildID><UPN>"
                    + lines
                    + "</UPN></ChildIdentifiers><ChildCharacteristics/></Child>",
                ""),
            folder);

    assertThat(back)
        .contains("<LAchildID>" + much + "</LAchildID>")
        .contains("<UPN>" + lines.replace("&#13;", "&#xd;") + "</UPN>");
  }

  @Test
  void namesThatAreNoneWithoutTheirPrefixAndDeepNestsGoThereAndBack() throws IOException {
    String odd = "<a:Child xmlns:a='x'><a:1b/></a:Child>";
    String deep = "<A>".repeat(20_000) + "x" + "</A>".repeat(20_000);
    String xml = Trip.message(odd + "<Child>" + deep + "</Child>", "");

    String back = Trip.whole(xml, folder);

    assertThat(Trip.said(back.getBytes(StandardCharsets.UTF_8), null))
        .isEqualTo(Trip.said(xml.getBytes(StandardCharsets.UTF_8), null))
        .anyMatch(line -> line.startsWith("unknown element | ") && line.contains("1b"));
    assertThat(back).hasSizeLessThan(2_500_000);
  }

  @Test
  void whatAPackAddsHasItsPlaceInTheTables() throws IOException {
    RulePack more =
        RulePack.read(
            Fixture.changed(
                STRUCTURE,
                "              - group: Section47\n",
                """
                              - group: FamilyMeetings
                                label: Family meeting
                                module: CIN details
                                occurs: 0..n
                                from: 2024-25
                                content:
                                  - {element: MeetingDate, label: Date, number: N99998, type: date, occurs: 0..1}
                                  - group: Decisions
                                    label: Decision
                                    occurs: 0..n
                                    content:
                                      - {element: Decision, label: Decision, type: text, occurs: 1..n}
                                      - {element: Disability, label: Again, type: text, occurs: 0..n}
                              - group: Section47
                """));
    String meeting =
        "<FamilyMeetings><MeetingDate>2024-05-03</MeetingDate><Decisions><Decision>A</Decision>"
            + "<Decision>B</Decision><Disability>C</Disability></Decisions></FamilyMeetings>";

    Trip.split(
        more,
        Trip.message(
            "<Child><ChildIdentifiers/><ChildCharacteristics/><CINdetails>"
                + meeting
                + "</CINdetails></Child>",
            ""),
        folder);

    assertThat(tables())
        .containsEntry(
            "FamilyMeetings.csv",
            "Child_no,CINdetails_no,FamilyMeetings_no,MeetingDate\n1,1,1,2024-05-03\n")
        .containsEntry(
            "Decisions.csv", "Child_no,CINdetails_no,FamilyMeetings_no,Decisions_no\n1,1,1,1\n")
        .containsEntry(
            "Decision.csv",
            "Child_no,CINdetails_no,FamilyMeetings_no,Decisions_no,Decision_no,Decision\n"
                + "1,1,1,1,1,A\n1,1,1,1,2,B\n")
        .containsEntry(
            "Decisions.Disability.csv",
            "Child_no,CINdetails_no,FamilyMeetings_no,Decisions_no,Disability_no,Disability\n"
                + "1,1,1,1,1,C\n");
    assertThat(new String(Trip.join(more, folder), StandardCharsets.UTF_8).replaceAll("\n *", ""))
        .contains(meeting);
  }
}
