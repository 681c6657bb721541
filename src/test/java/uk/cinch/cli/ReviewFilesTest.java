package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is laid beside a return, by the command line. */
class ReviewFilesTest {
  private static final String LAST = "samples/clean-2023-24.xml";
  private static final String HERE = "samples/to-submit-2024-25.xml";
  private static final String WORDING =
      "8775Q: All records have been checked and can confirm that the data has been amended (where"
          + " required). All remaining queries relate to individuals aged over 25 years and the data"
          + " is now correct in all instances.";

  @TempDir private Path folder;
  private Path notes;

  @BeforeEach
  void nameNotes() {
    notes = folder.resolve("notes.yaml");
  }

  private static Run run(Object... args) {
    return Run.run(Stream.of(args).map(String::valueOf).toArray(String[]::new));
  }

  private void begin() {
    assertThat(run("notes", "new", HERE, "-o", notes, "--last-year", LAST).code()).isZero();
  }

  private void answerAll() throws IOException {
    Files.writeString(
        notes, Files.readString(notes).replace("reason: \"\"", "reason: \"It is so\""));
  }

  @Test
  void whatIsAcceptedIsCountedAndListedApart() throws IOException {
    begin();
    answerAll();

    Run run = run("check", HERE, "--last-year", LAST, "--notes", notes);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "1 error, 2 queries, 0 problems of form, 3 year-on-year checks; 5 of these accepted")
        .contains("\nAccepted: give COLLECT these reasons\n")
        .contains("\n" + WORDING + "\n")
        .contains("\n  - correct 1 error: 8608 (1 child)\n")
        .doesNotContain("Queries: correct them");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void ofTwoFindingsOneAcceptedLeavesTheOtherToDeal() throws IOException {
    begin();
    Files.writeString(
        notes, Files.readString(notes).replaceFirst("reason: \"\"", "reason: \"It is so\""));

    Run run = run("check", HERE, "--last-year", LAST, "--notes", notes);

    assertThat(run.out())
        .contains("8775Q  1 finding, 1 child, besides 1 accepted one\n")
        .contains("  - correct 1 query, or give a reason: 8775Q\n")
        .doesNotContain(WORDING);
  }

  @Test
  void brokenNotesAreNamedByLineAndTheReturnIsCheckedWithoutThem() throws IOException {
    Files.writeString(notes, "reasons:\n  - rule: 8775Q\n    reason: it is so\n");

    Run run = run("check", "samples/clean-2024-25.xml", "--notes", notes);

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .isEqualTo(
            notes
                + ":2: a reason has no 'fingerprint'\n    add fingerprint: …\n"
                + "Checking without what cannot be used of "
                + notes
                + ".\n");
    assertThat(run.out()).startsWith("clean-2024-25.xml: ready.");

    Files.writeString(notes, "reasons: [\n");
    Run worse = run("check", HERE, "--notes", notes);
    assertThat(worse.code()).isEqualTo(65);
    assertThat(worse.err()).startsWith(notes + ":1: not YAML: ");
    assertThat(worse.out()).contains("2 queries");
  }

  @Test
  void notesThatAreThereAreNotOverwrittenUnlessTheyAreGoneOnFrom() throws IOException {
    begin();
    answerAll();
    String before = Files.readString(notes);

    assertThat(run("notes", "new", HERE, "-o", notes).code()).isEqualTo(64);
    assertThat(notes).hasContent(before);
    Run again = run("notes", "new", HERE, "-o", notes, "--from", notes, "--last-year", LAST);
    assertThat(again.out()).startsWith(notes + ": 5 entries, 0 of them without a reason yet\n");
    assertThat(notes).hasContent(before);
    Files.writeString(notes, "reasons: 3\n");
    assertThat(run("notes", "new", HERE, "-o", notes, "--from", notes).code()).isEqualTo(65);
    assertThat(notes).hasContent("reasons: 3\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatHoldsPersonalDataIsForItsOwnerOnly() throws IOException {
    begin();
    Path lists = folder.resolve("lists");
    run("check", HERE, "--lists", lists);

    List<Path> files = new ArrayList<>(List.of(notes));
    try (Stream<Path> all = Files.walk(lists)) {
      all.filter(file -> file.toString().endsWith(".csv")).forEach(files::add);
    }
    assertThat(files).hasSizeGreaterThan(3);
    for (Path file : files) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .as(file.toString())
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aSpreadsheetsReasonsAreTakenOver() throws IOException {
    begin();
    Path lists = folder.resolve("lists");
    run("check", HERE, "--last-year", LAST, "--lists", lists);
    List<String> table = new ArrayList<>();
    for (CSVRecord row : rows(lists.resolve("by-rule/8775Q.csv"))) {
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        cells.add('"' + cell.replace("\uFEFF", "").replace("\"", "\"\"") + '"');
      }
      boolean heading = table.isEmpty();
      int reason = 19;
      assertThat(cells.get(reason)).isEqualTo(heading ? "\"reason\"" : "\"\"");
      if (!heading) {
        cells.set(reason, "\"Café; open\"");
        cells.set(reason + 2, "\"1/5/2025\"");
      }
      table.add(String.join(";", cells));
    }
    Path filled = folder.resolve("filled.csv");
    Files.write(filled, table, Charset.forName("windows-1252"));

    Run run = run("notes", "import", filled, "--notes", notes, "--author", "A. Analyst");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(notes + ": 2 reasons taken over\n");
    assertThat(Files.readString(notes))
        .contains("reason: \"Café; open\"\n    author: \"A. Analyst\"\n    date: \"2025-05-01\"");
    assertThat(run("check", HERE, "--notes", notes).out())
        .contains("Café; open (A. Analyst 2025-05-01)");
  }

  @Test
  void rowsThatCannotBeTakenOverAreNamed() throws IOException {
    Path filled = folder.resolve("filled.csv");
    Files.writeString(
        filled, "rule,fingerprint,reason,date\n8775Q,,so,\n8775Q,abc,so,May\n8775Q,abd,so,\n,,,\n");

    Run run = run("notes", "import", filled, "--notes", notes);

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .isEqualTo(
            filled
                + ", line 2: no rule, or no fingerprint\n"
                + filled
                + ", line 3: 'May' is not a date\n");
    assertThat(Files.readString(notes)).contains("\"abd\"").doesNotContain("\"abc\"");

    Files.writeString(filled, "rule,reason\n");
    Run without = run("notes", "import", filled, "--notes", notes);
    assertThat(without.code()).isEqualTo(64);
    assertThat(without.err()).contains("it has no column fingerprint");
  }

  @Test
  void rowsThatContradictEachOtherOrAreOfAnotherYearAreNotTakenOver() throws IOException {
    Path filled = folder.resolve("filled.csv");
    Files.writeString(
        filled,
        "severity,rule,fingerprint,reason,census_year\nquery,8775Q,aa,one,2024-25\n"
            + "query,8775Q,aa,two,2024-25\nerror,8608,ab,so,2024-25\n");

    Run run = run("notes", "import", filled, "--notes", notes);

    assertThat(run.err())
        .contains(", line 3: another reason for the finding of line 2\n")
        .contains(", line 4: an error has to be corrected");
    assertThat(run.out()).isEqualTo(notes + ": 1 reasons taken over\n");
    assertThat(Files.readString(notes)).contains("census-year: 2024-25\n").contains("\"one\"");

    Files.writeString(filled, "rule,fingerprint,reason,census_year\n8775Q,ac,so,2023-24\n");
    assertThat(run("notes", "import", filled, "--notes", notes).code()).isEqualTo(64);
    assertThat(Files.readString(notes)).doesNotContain("\"ac\"");
  }

  @Test
  void whatIsAcceptedDoesNotFailARun() throws IOException {
    begin();
    answerAll();
    Path mended = folder.resolve("mended.xml");
    Files.writeString(mended, Files.readString(Path.of(HERE)).replace("2024-06-20", "2024-05-20"));

    assertThat(run("check", mended, "--fail-on", "query").code()).isEqualTo(1);
    assertThat(run("check", mended, "--fail-on", "query", "--notes", notes).code()).isZero();
  }

  @Test
  void figuresAreNotWrittenOverTheReturnAndOddLastYearsAreSaidToBe() throws IOException {
    Path copy = Files.copy(Path.of(HERE), folder.resolve("copy.xml"));

    assertThat(run("figures", copy, "-o", copy).code()).isEqualTo(64);
    assertThat(copy).hasSameBinaryContentAs(Path.of(HERE));
    Run same = run("figures", copy, "--last-year", copy);
    assertThat(same.err())
        .isEqualTo(copy + " is of census year 2024-25, not the year before 2024-25\n");
    Files.writeString(
        copy, Files.readString(copy).replace("2024-06-03", "3/6/2024").replace(">201<", ">202<"));
    assertThat(run("figures", HERE, "--last-year", copy).err())
        .contains(copy + " has problems of form, ")
        .contains(copy + " is of another local authority than " + HERE + "\n");
  }

  @Test
  void whatHasChangedSinceAnEarlierReportIsSaid() throws IOException {
    Path out = folder.resolve("out");
    run("check", HERE, "--out", out, "--format", "json");
    Path mended = folder.resolve("mended.xml");
    Files.writeString(
        mended,
        Files.readString(Path.of(HERE))
            .replace("1998-02-01", "1998-02-02")
            .replace("2024-06-20", "2024-05-20"));

    Run text = run("check", mended, "--since", out.resolve("to-submit-2024-25.json"));
    Run json =
        run("check", mended, "--since", out.resolve("to-submit-2024-25.json"), "--format", "json");

    assertThat(text.out())
        .contains(
            """
            Since to-submit-2024-25.json
            ----------------------------

            rule            new     open    fixed
            8608              0        0        1
            8775Q             1        1        1
            all               1        1        2
            """)
        .contains("child 11 (A1)  line 296 PersonBirthDate 1998-02-02;")
        .contains("CINclosureDate (missing)  (new)\n");
    JsonNode since = new ObjectMapper().readTree(json.out()).get("since");
    assertThat(since.get("new").asInt()).isEqualTo(1);
    assertThat(since.get("fixed").asInt()).isEqualTo(2);
  }

  @Test
  void whatCannotBeLaidBesideAReturnIsWrongUse() throws IOException {
    Path text = Files.writeString(folder.resolve("x.json"), "no report");

    assertThat(run("check", HERE, "--since", text).code()).isEqualTo(64);
    assertThat(run("check", HERE, "--since", folder.resolve("none.json")).code()).isEqualTo(64);
    assertThat(run("check", HERE, "--notes", folder.resolve("none.yaml")).code()).isEqualTo(64);
    assertThat(run("check", HERE, "--last-year", folder.resolve("none.xml")).code()).isEqualTo(64);
    assertThat(run("check", HERE, LAST, "--last-year", LAST).code()).isEqualTo(64);
    assertThat(run("check", HERE, "--team-map", text).code()).isEqualTo(64);
    assertThat(run("check", HERE, "--lists", folder).code()).isEqualTo(64);
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.EXCEL)) {
      return parser.getRecords();
    }
  }

  @Test
  void listsAreOfARuleAChildAndATeamAndWhoHasNoTeamIsNamed() throws IOException {
    Path made = folder.resolve("made.xml");
    run("generate", "--children", 300, "--year", "2024-25", "--fault-rate", 0.5, "-o", made);
    JsonNode report = new ObjectMapper().readTree(run("check", made, "--format", "json").out());
    Path ids = folder.resolve("ids.csv");
    Files.writeString(
        ids, "child_id,team\nSYN0000005,North\nSYN0000010,no-team\nSYN0000013,North\n");
    Path lists = folder.resolve("lists");

    Run run = run("check", made, "--lists", lists, "--team-map", ids);

    long findings = report.get("findings").size() + report.get("structure").size();
    List<CSVRecord> byChild = rows(lists.resolve("by-child.csv"));
    assertThat(byChild).hasSize((int) findings + 1);
    List<Integer> positions = new ArrayList<>();
    for (CSVRecord row : byChild.subList(1, byChild.size())) {
      positions.add(row.get(4).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get(4)));
    }
    assertThat(positions).isSorted().contains(Integer.MAX_VALUE);
    assertThat(rowsBelow(lists.resolve("by-rule"))).isEqualTo(findings);
    assertThat(rowsBelow(lists.resolve("by-team"))).isEqualTo(findings);
    assertThat(run.err())
        .matches(
            "(?s)\\Q" + ids + "\\E gives no team for \\d+ children, named in \\S+no-team.csv\n");
    try (Stream<Path> teams = Files.list(lists.resolve("by-team"))) {
      assertThat(teams.map(file -> file.getFileName().toString()))
          .contains("no-team.csv", "whole-return.csv")
          .isSubsetOf("no-team.csv", "no-team-2.csv", "North.csv", "whole-return.csv");
    }
  }

  private static long rowsBelow(Path folder) throws IOException {
    long rows = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        rows += rows(file).size() - 1;
      }
    }
    return rows;
  }

  @Test
  void listsTakeThePlaceOfThoseOfAnEarlierRunAndTouchNothingElse() throws IOException {
    Path lists = folder.resolve("lists");
    run("check", HERE, "--lists", lists);
    Files.writeString(lists.resolve("by-rule/mine.csv"), "mine");
    assertThat(lists.resolve("by-rule/8608.csv")).exists();
    Path mended = folder.resolve("mended.xml");
    Files.writeString(mended, Files.readString(Path.of(HERE)).replace("2024-06-20", "2024-05-20"));

    Run run = run("check", mended, "--lists", lists);

    assertThat(run.code()).isZero();
    assertThat(lists.resolve("by-rule/8608.csv")).doesNotExist();
    assertThat(lists.resolve("by-rule/8775Q.csv")).exists();
    assertThat(lists.resolve("by-rule/mine.csv")).hasContent("mine");
    try (Stream<Path> left = Files.list(lists)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("by-child.csv", "by-rule", "work-lists.txt");
    }
  }

  @Test
  void anUnreadableReturnLeavesTheListsAsTheyWere() throws IOException {
    Path lists = folder.resolve("lists");
    run("check", HERE, "--lists", lists);
    Path cut = Files.writeString(folder.resolve("cut.xml"), "<Message>");

    assertThat(run("check", cut, "--lists", lists).code()).isEqualTo(2);
    assertThat(lists.resolve("by-rule/8608.csv")).exists();
    try (Stream<Path> left = Files.list(lists)) {
      assertThat(left).hasSize(3);
    }
  }

  @Test
  void figuresAreWrittenAsTextTableAndJson() throws IOException {
    Run text = run("figures", HERE, "--last-year", LAST);
    Path csv = folder.resolve("figures.csv");
    Run table = run("figures", HERE, "--format", "csv", "-o", csv);
    JsonNode json =
        new ObjectMapper()
            .readTree(run("figures", HERE, "--last-year", LAST, "--format", "json").out());

    assertThat(text.code()).isZero();
    assertThat(text.out())
        .startsWith(
            """
            Headline figures of to-submit-2024-25.xml, census year 2024-25
            Beside clean-2023-24.xml, census year 2023-24
            These are cinch's own, not COLLECT's reports.

            Children in the return
              Every Child group. Source: guide 2024-25, 1.10, YonY 01.
            """)
        .contains(
            "  total                                                                13         10\n");
    assertThat(table.code()).isZero();
    assertThat(table.out()).isEmpty();
    assertThat(rows(csv).get(0).get(0)).isEqualTo("\uFEFFfigure");
    assertThat(json.at("/figures/0/total/thisYear").asInt()).isEqualTo(13);
    assertThat(json.at("/figures/0/total/lastYear").asInt()).isEqualTo(10);
    for (JsonNode figure : json.get("figures")) {
      assertThat(figure.get("definition").asText()).isNotBlank();
      assertThat(figure.get("source").asText()).isNotBlank();
    }
    assertThat(run("figures", folder.resolve("none.xml")).code()).isEqualTo(2);
  }
}
