package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TablesCommandTest {
  private static final String SAMPLE = "samples/mixed-2024-25.xml";

  @TempDir private Path folder;
  private Path tables;
  private Path back;

  @BeforeEach
  void nameFiles() {
    tables = folder.resolve("tables");
    back = folder.resolve("back.xml");
  }

  private static Run run(Object... args) {
    return Run.run(Stream.of(args).map(String::valueOf).toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Run split() {
    return run("tables", SAMPLE, "--out", tables);
  }

  @Test
  void aReturnGoesIntoTablesAndBack() throws IOException {
    assertThat(split()).isEqualTo(new Run(0, "", SAMPLE + ": not carried over: 1 comment\n"));
    assertThat(names(tables))
        .containsExactly(
            "AssessmentFactors.csv",
            "Assessments.csv",
            "CINPlanDates.csv",
            "CINdetails.csv",
            "CPPreviewDate.csv",
            "Child.csv",
            "ChildProtectionPlans.csv",
            "Disability.csv",
            "Header.csv",
            "Irregular.csv",
            "Reviews.csv",
            "Section47.csv");

    assertThat(run("tables", tables, "--to", back)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(back))
        .isEqualTo(Files.readString(Path.of(SAMPLE)).replaceFirst("\n<!--.*?-->", ""));
    assertThat(names(folder)).containsExactly("back.xml", "tables");
  }

  @Test
  void tablesAreNotWrittenOverAndNothingElseInTheirFolderIsTouched() throws IOException {
    Files.createDirectories(tables);
    Files.writeString(tables.resolve("mine.txt"), "mine");
    assertThat(split().code()).isZero();
    Files.writeString(tables.resolve("Child.csv"), "mended");
    List<String> before = names(tables);

    Run again = split();

    assertThat(again.code()).isEqualTo(64);
    assertThat(again.err())
        .isEqualTo(
            tables.resolve("Header.csv") + " is there already; name another folder with --out\n");
    assertThat(names(tables)).isEqualTo(before).contains("mine.txt");
    assertThat(tables.resolve("Child.csv")).hasContent("mended");
  }

  @Test
  void wrongUseEndsWith64() throws IOException {
    split();
    List<Run> runs =
        List.of(
            run("tables", SAMPLE),
            run("tables", SAMPLE, "--out", tables, "--to", back),
            run("tables", tables, "--out", folder.resolve("other")),
            run("tables", SAMPLE, "--to", back),
            run("tables", SAMPLE, "--out", SAMPLE),
            run("tables", SAMPLE, "--out", folder.resolve("other"), "--spreadsheet"),
            run("tables", SAMPLE, "--out", folder.resolve("other"), "--year", "2024"),
            run("tables", tables, "--to", folder),
            run("tables", tables, "--to", tables.resolve("Child.csv")));

    assertThat(runs).extracting(Run::code).containsOnly(64);
    assertThat(runs)
        .extracting(Run::err)
        .containsExactly(
            "say --out DIR to write tables, or --to RETURN.xml to make a return\n",
            "say --out DIR to write tables, or --to RETURN.xml to make a return\n",
            tables + " is a folder; --out takes a return\n",
            SAMPLE + " is no folder; --to takes a folder of tables\n",
            "--out " + SAMPLE + " is no folder\n",
            "--spreadsheet needs --to RETURN.xml\n",
            "--year 2024: write it as 2024-25\n",
            "--to " + folder + " is no file that can be written\n",
            "--to " + tables.resolve("Child.csv") + " is a table; name another file\n");
    assertThat(names(folder)).containsExactly("tables");
  }

  @Test
  void whatCannotBeReadEndsWith2AndLeavesNothing() throws IOException {
    Path cut = folder.resolve("cut.xml");
    Files.writeString(cut, Files.readString(Path.of(SAMPLE)).substring(0, 50_000));
    Run ofReturn = run("tables", cut, "--out", tables);
    Run ofNone = run("tables", folder.resolve("none.xml"), "--out", tables);
    assertThat(names(tables)).isEmpty();
    split();
    Files.writeString(
        tables.resolve("Disability.csv"),
        Files.readString(tables.resolve("Disability.csv")).replace("\n7,1,", "\n7,ZQX,"));
    Files.writeString(back, "before");
    Run ofTables = run("tables", tables, "--to", back);

    assertThat(List.of(ofReturn.code(), ofNone.code(), ofTables.code())).containsOnly(2);
    assertThat(ofReturn.err())
        .startsWith(cut + ": cannot be read: line ")
        .endsWith(": the file ends in the middle; it has been cut short\n");
    assertThat(ofNone.err())
        .isEqualTo(folder.resolve("none.xml") + ": cannot be read: there is no such file\n");
    assertThat(ofTables.err())
        .matches(
            "(?s)\\Q"
                + tables
                + "\\E/Disability.csv:\\d+: Disability_no is no whole number from 1"
                + " on\n    number the rows 1, 2, 3 within what they stand in\n");
    assertThat(back).hasContent("before");
    assertThat(names(folder)).containsExactly("back.xml", "cut.xml", "tables");
  }

  @Test
  void aReturnOfNoYearNeedsOneBothWays() throws IOException {
    Path undated = folder.resolve("undated.xml");
    Files.writeString(
        undated,
        Files.readString(Path.of(SAMPLE))
            .replaceFirst("<Year>.*?</Year>", "<Year/>")
            .replaceFirst("<ReferenceDate>.*?</ReferenceDate>", ""));
    Run without = run("tables", undated, "--out", tables);
    assertThat(run("tables", undated, "--out", tables, "--year", "2024-25").code()).isZero();
    Run back1 = run("tables", tables, "--to", back);
    Run back2 = run("tables", tables, "--to", back, "--year", "2024-25");

    assertThat(List.of(without.code(), back1.code(), back2.code())).containsExactly(2, 2, 0);
    assertThat(without.err()).endsWith("; choose one with --year\n");
    assertThat(back1.err()).endsWith("; choose one with --year\n");
    assertThat(back).content().contains("<Year/>").doesNotContain("ReferenceDate");
  }

  @Test
  void whatCannotBeWrittenEndsWith70() {
    split();

    assertThat(run("tables", tables, "--to", folder.resolve("no/back.xml")).code()).isEqualTo(70);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerReadsWhatIsWritten() throws IOException {
    split();
    run("tables", tables, "--to", back);

    for (String name : names(tables)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tables.resolve(name))))
          .isEqualTo("rw-------");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(back)))
        .isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void datesAsSpreadsheetsSaveThemAreMendedWhereAskedFor() throws IOException {
    split();
    Path children = tables.resolve("Child.csv");
    String iso = Files.readString(children);
    Files.writeString(children, iso.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1"));

    Run run = run("tables", tables, "--to", back, "--spreadsheet");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith(tables + ": ")
        .endsWith(": written as the census asks, the day first\n");
    assertThat(Files.readString(back))
        .isEqualTo(Files.readString(Path.of(SAMPLE)).replaceFirst("\n<!--.*?-->", ""));
  }
}
