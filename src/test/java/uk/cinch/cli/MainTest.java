package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cinch.cli.Run.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Cinch;
import uk.cinch.Fixture;

class MainTest {
  private static final String CLEAN = "samples/clean-2024-25.xml";
  private static final String FAULTY = "samples/fault-8500-2024-25.xml";
  private static final String QUERIED = "samples/fault-8530Q-2024-25.xml";

  @TempDir private Path folder;

  @Test
  void theExitCodeSaysWhatWasFound() {
    assertThat(run("check", CLEAN).code()).isZero();
    assertThat(run("check", FAULTY).code()).isEqualTo(1);
    assertThat(run("check", QUERIED).code()).isZero();
    assertThat(run("check", QUERIED, "--fail-on", "query").code()).isEqualTo(1);
    assertThat(run("check", FAULTY, "--fail-on", "never").code()).isZero();
    assertThat(run("check", CLEAN, FAULTY, QUERIED).code()).isEqualTo(1);
  }

  @Test
  void aProblemOfFormCountsAsAnError() throws IOException {
    Path file = edited(CLEAN, "<Ethnicity>WBRI</Ethnicity>", "<Ethnicty>WBRI</Ethnicty>");

    Run run = run("check", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("unknown element: Ethnicty  10 times", "did you mean Ethnicity?");
  }

  @Test
  void anUnreadableReturnEndsWithTwoAndTheOthersAreChecked() throws IOException {
    Path cut = folder.resolve("cut.xml");
    Files.writeString(cut, Files.readString(Path.of(CLEAN)).substring(0, 3000));

    Run run = run("check", cut.toString(), FAULTY);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(cut + ": cannot be checked, so nothing in it has been: line ");
    assertThat(run.out()).contains("fault-8500-2024-25.xml: not ready", "8500  1 finding");
    assertThat(run.out()).doesNotContain("cut.xml: ");
  }

  @Test
  void aReturnThatIsNotThereIsUnreadable() {
    Run run = run("check", "nowhere.xml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("nowhere.xml: cannot be read: there is no such file\n");
    assertThat(run("check", "nowhere.xml", FAULTY).out()).contains("8500  1 finding");
  }

  @Test
  void aReportThatCannotBeWrittenIsNotTheReturnsFault() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    Run run = run("check", CLEAN, "--out", file.toString());

    assertThat(run.code()).isEqualTo(70);
    assertThat(run.err()).startsWith(CLEAN + ": its report cannot be written: ");
  }

  @Test
  void aFolderAmongTheReturnsIsSaidBeforeAnythingIsChecked() {
    Run run = run("check", CLEAN, folder.toString());

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aTableWithoutFindingsSaysWhetherEverythingWasChecked() {
    assertThat(run("check", CLEAN, "--format", "csv").out().lines().skip(1))
        .containsExactly(
            "none,,Nothing found; verdict: ready,,,,,,,,,,,,2024-25,"
                + "These are DfE's rules for 2024-25 as of version 1.1.,,,,,,");
  }

  @Test
  void noReportTakesThePlaceOfAnother() throws IOException {
    Path sub = Files.createDirectories(folder.resolve("sub"));
    Path first = Files.copy(Path.of(CLEAN), folder.resolve("a.xml"));
    Path second = Files.copy(Path.of(CLEAN), sub.resolve("a.xml"));
    Path third = Files.copy(Path.of(CLEAN), folder.resolve("a-2.xml"));
    Path out = folder.resolve("out");

    run("check", first.toString(), second.toString(), third.toString(), "--out", out.toString());

    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.txt", "a-2.txt", "a-2-2.txt", "summary.txt");
    }
  }

  @Test
  void aYearThePackDoesNotHaveIsRefusedByName() throws IOException {
    Path old = edited(CLEAN, "<Year>2025</Year>", "<Year>2015</Year>");

    assertThat(run("check", old.toString()).err())
        .contains("census year 2014-15")
        .contains("it has 2022-23, 2023-24, 2024-25, 2025-26, 2026-27");
    assertThat(run("check", CLEAN, "--year", "2031-32").code()).isEqualTo(2);
  }

  @Test
  void theYearChosenWinsAndTheDisagreementIsSaid() {
    Run run = run("check", CLEAN, "--year", "2023-24");

    assertThat(run.out())
        .contains("census year 2023-24")
        .contains("of census year 2024-25, but the return is checked as 2023-24: Year");
  }

  @Test
  void wrongUseEndsWithSixtyFour() {
    assertThat(run("check").code()).isEqualTo(64);
    assertThat(run("chek", CLEAN).code()).isEqualTo(64);
    assertThat(run("check", CLEAN, "--year", "2024").code()).isEqualTo(64);
    assertThat(run("check", CLEAN, "--threads", "0").code()).isEqualTo(64);
    assertThat(run("check", CLEAN, "--format", "text,json").code()).isEqualTo(64);
    assertThat(run("check", CLEAN, FAULTY, "--format", "json").code()).isEqualTo(64);
    assertThat(run("rules").code()).isEqualTo(64);
    Run unknown = run("check", CLEAN, "--only", "8530,8500");
    assertThat(unknown.code()).isEqualTo(64);
    assertThat(unknown.err()).isEqualTo("there is no rule 8530: did you mean 8530Q?\n");
  }

  @Test
  void aBrokenPackEndsWithSixtyFiveAndNoStackTrace() throws IOException {
    Path pack = folder.resolve("pack");
    Fixture.changed("rules-drl/child-identifiers/8500.drl", "LAchildID ==", "LAChildID ==")
        .unpack(pack);

    Run run = run("check", CLEAN, "--rules", pack.toString());

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .isEqualTo(
            """
            The rule pack cannot be used:
            rules-drl/child-identifiers/8500.drl:5: rule "8500": Child has no element LAChildID
                did you mean LAchildID?
            """);
    assertThat(run("check", CLEAN, "--rules", folder.toString()).code()).isEqualTo(65);
    assertThat(run("check", CLEAN, "--rules", "nowhere").code()).isEqualTo(65);
  }

  @Test
  void aRuleThatFailsEndsWithThree() throws IOException {
    Path pack = folder.resolve("pack");
    Fixture.changed(
            "rules-drl/child-identifiers/8500.drl",
            "LAchildID == null",
            "LAchildID.charAt( 9 ) == 'x'")
        .unpack(pack);

    Run run = run("check", FAULTY, "--rules", pack.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("incomplete")
        .contains("8500, first at Child[1]: on 11 children: StringIndexOutOfBoundsException: ");
  }

  @Test
  void reportsGoIntoAFolderUnderTheReturnsName() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.copy(Path.of(CLEAN), other.resolve("fault-8500-2024-25.xml"));
    Path out = folder.resolve("reports");

    Run run =
        run(
            "check",
            FAULTY,
            other.resolve("fault-8500-2024-25.xml").toString(),
            "--out",
            out.toString(),
            "--format",
            "json,csv,text");

    assertThat(run.code()).isEqualTo(1);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "summary.csv",
              "summary.json",
              "summary.txt",
              "fault-8500-2024-25.csv",
              "fault-8500-2024-25.json",
              "fault-8500-2024-25.txt",
              "fault-8500-2024-25-2.csv",
              "fault-8500-2024-25-2.json",
              "fault-8500-2024-25-2.txt");
    }
  }

  @Test
  void anUnreadableReturnLeavesNoReport() throws IOException {
    Path cut = folder.resolve("cut.xml");
    Files.writeString(cut, Files.readString(Path.of(CLEAN)).substring(0, 3000));
    Path out = folder.resolve("reports");

    run("check", cut.toString(), "--out", out.toString(), "--format", "json,csv,text");

    assertThat(out).isEmptyDirectory();
  }

  @Test
  void theJsonReportIsWhatTheContractSays() throws IOException {
    JsonNode json = new ObjectMapper().readTree(run("check", FAULTY, "--format", "json").out());

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "cinch",
            "pack",
            "options",
            "file",
            "census",
            "verdict",
            "counts",
            "rules",
            "obstacles",
            "notes",
            "portalNotes",
            "findings",
            "structure");
    assertThat(json.at("/census").toString())
        .isEqualTo(
            "{\"year\":\"2024-25\",\"referenceDate\":\"2025-03-31\",\"localAuthority\":"
                + "{\"code\":\"201\",\"name\":\"City of London\"}}");
    assertThat(json.at("/pack/remark").asText())
        .isEqualTo("These are DfE's rules for 2024-25 as of version 1.1.");
    assertThat(json.at("/counts").toString())
        .isEqualTo(
            "{\"children\":11,\"errors\":1,\"queries\":0,\"structure\":0,"
                + "\"yearOnYear\":0,\"accepted\":0}");
    assertThat(json.at("/findings/0").toString())
        .isEqualTo(
            "{\"rule\":\"8500\",\"severity\":\"error\",\"message\":\"LA Child ID missing\","
                + "\"child\":{\"id\":null,\"position\":11},\"record\":\"ChildIdentifiers\","
                + "\"fingerprint\":\"bcblnfjhdjbdihfl\","
                + "\"locations\":[{\"element\":\"LAchildID\",\"value\":null,\"line\":293,"
                + "\"column\":7,\"path\":\"Child[11]/ChildIdentifiers/LAchildID\"}]}");
    assertThat(json.at("/file/bytes").asLong()).isEqualTo(Files.size(Path.of(FAULTY)));
    assertThat(json.at("/file/sha256").asText()).isEqualTo(sha256(Path.of(FAULTY)));
    assertThat(json.at("/rules")).hasSize(116);
  }

  @Test
  void theCsvReportHasARowAFinding() {
    List<String> lines =
        run("check", "samples/fault-1520-2024-25.xml", "--format", "csv").out().lines().toList();

    assertThat(lines)
        .containsExactly(
            "\uFEFFseverity,rule,message,child_id,child_position,record,episode,CINreferralDate,"
                + "locations,element,value,line,column,path,census_year,remark,provisional,"
                + "fingerprint,since,reason,author,date",
            "error,1520,More than one record with the same UPN,C11,11,ChildIdentifiers,,,"
                + "UPN Y201000000001 (line 295),UPN,Y201000000001,295,9,"
                + "Child[11]/ChildIdentifiers/UPN,2024-25,"
                + "These are DfE's rules for 2024-25 as of version 1.1.,,cppenlaammmajahe,,,,",
            "error,1520,More than one record with the same UPN,C12,12,ChildIdentifiers,,,"
                + "UPN Y201000000001 (line 322),UPN,Y201000000001,322,9,"
                + "Child[12]/ChildIdentifiers/UPN,2024-25,"
                + "These are DfE's rules for 2024-25 as of version 1.1.,,hajffpffbeahbpil,,,,");
  }

  @Test
  void aSpreadsheetIsGivenNoFormula() throws IOException {
    Path file = edited(FAULTY, "<LAchildID>C1</LAchildID>", "<LAchildID>=cmd|x</LAchildID>");
    Path faulty = folder.resolve("formula.xml");
    Files.writeString(
        faulty, Files.readString(file).replaceFirst("<Sex>F</Sex>", "<Sex>@SUM(A1)</Sex>"));

    Run run = run("check", faulty.toString(), "--format", "csv");

    assertThat(run.out()).contains(",'=cmd|x,1,").contains(",Sex,'@SUM(A1),");
  }

  @Test
  void aPackIsUnpackedOnlyIntoAnEmptyFolder() throws IOException {
    Path pack = folder.resolve("pack");

    assertThat(run("rules", "unpack", pack.toString()).code()).isZero();
    assertThat(pack.resolve("rule-catalog.yaml"))
        .hasSameTextualContentAs(Path.of("rule-catalog.yaml"));
    assertThat(run("rules", "unpack", pack.toString()).code()).isEqualTo(64);
    assertThat(run("check", CLEAN, "--rules", pack.toString()).out())
        .isEqualTo(run("check", CLEAN).out());
  }

  @Test
  void aReturnIsMadeUpWithATableOfItsFaults() throws IOException {
    Path file = folder.resolve("made.xml");

    Run run =
        run(
            "generate",
            "--children",
            "50",
            "--year",
            "2024-25",
            "--fault-rate",
            "0.5",
            "--seed",
            "3",
            "--only",
            "4180,8500",
            "-o",
            file.toString());

    assertThat(run.code()).as(run.err()).isZero();
    List<String> faults = Files.readAllLines(folder.resolve("made.xml.faults.csv"));
    assertThat(faults.get(0)).isEqualTo("position,child_id,rule");
    assertThat(faults).hasSizeBetween(15, 40);
    JsonNode report =
        new ObjectMapper().readTree(run("check", file.toString(), "--format", "json").out());
    java.util.Set<String> found = new java.util.HashSet<>();
    report
        .at("/findings")
        .forEach(f -> found.add(f.at("/child/position").asText() + " " + f.get("rule").asText()));
    faults.stream()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(fault -> assertThat(found).contains(fault[0] + " " + fault[2]));
    assertThat(folder.resolve("made.xml.partial")).doesNotExist();
  }

  @Test
  void nothingButAFileIsWrittenOver() throws IOException {
    Path sub = Files.createDirectories(folder.resolve("sub"));
    String[] make = {"generate", "--children", "1", "--year", "2024-25", "-o", sub.toString()};

    assertThat(run(make).code()).isEqualTo(64);
    assertThat(sub).isEmptyDirectory();
    assertThat(
            run("generate", "--children", "1", "--year", "2024-25", "--fault-rate", "NaN").code())
        .isEqualTo(64);
    Run over = run("generate", "--children", "1", "--year", "2024-25", "--only", "1520");
    assertThat(over.code()).isEqualTo(64);
    assertThat(over.err()).startsWith("no feature shows a single child that breaks 1520");
  }

  @Test
  void helpAndVersionAreGiven() {
    assertThat(run("--version").out()).isEqualTo("cinch " + Cinch.version() + "\n");
    assertThat(run("check", "--help").out()).contains("--fail-on", "Exit codes:");
  }

  private Path edited(String sample, String from, String to) throws IOException {
    String text = Files.readString(Path.of(sample));
    assertThat(text).contains(from);
    Path file = folder.resolve("edited.xml");
    return Files.writeString(file, text.replace(from, to));
  }

  private static String sha256(Path file) throws IOException {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
