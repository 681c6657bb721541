package uk.cinch.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnFromTablesTest {
  private static final String MARK = "\uFEFF";
  private static final String CHILD =
      "<Child><ChildIdentifiers><LAchildID>C%d</LAchildID>"
          + "<PersonBirthDate>2015-06-15</PersonBirthDate></ChildIdentifiers>"
          + "<ChildCharacteristics><Disabilities><Disability>MOB</Disability>"
          + "<Disability>PC</Disability></Disabilities></ChildCharacteristics>"
          + "<CINdetails><Assessments/><Assessments/><ReferralNFA>false</ReferralNFA></CINdetails>"
          + "</Child>";

  @TempDir private Path folder;

  @BeforeEach
  void makeTables() {
    Trip.split(
        Trip.PACK,
        Trip.message(CHILD.formatted(1) + CHILD.formatted(2) + CHILD.formatted(3), "odd"),
        folder);
  }

  private String join() throws IOException {
    return new String(Trip.join(Trip.PACK, folder), StandardCharsets.UTF_8);
  }

  private List<String> remarks(boolean undo) throws IOException {
    try (ReturnFromTables tables = new ReturnFromTables(folder, Trip.PACK, null, undo)) {
      return tables.write(new ByteArrayOutputStream());
    }
  }

  private void write(String file, String text, Charset charset) throws IOException {
    Files.write(folder.resolve(file), text.getBytes(charset));
  }

  private void edit(String file, String from, String to) throws IOException {
    String table = Files.readString(folder.resolve(file)).replace("\r\n", "\n");
    assertThat(table).contains(from);
    write(file, table.replace(from, to), StandardCharsets.UTF_8);
  }

  private void assertRefused(String message) {
    assertThatThrownBy(this::join)
        .isInstanceOf(UnusableTablesException.class)
        .hasMessage(folder + File.separator + message);
  }

  /** In a file, one text for another; \n stands for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Child.csv | \\n2,C2 | \\n4,C2 | Child.csv:4: Child_no 3 stands after Child_no 4"
            + "~sort the rows by Child_no, as numbers, smallest first",
        "Child.csv | \\n2,C2 | \\n1,C2 | Child.csv:3: Child_no 1 stands in the row before already"
            + "~give each row a Child_no of its own",
        "Assessments.csv | \\n2,1,1, | \\n2,1,3, | Assessments.csv:5: Child_no 2, CINdetails_no 1,"
            + " Assessments_no 2 stands after Child_no 2, CINdetails_no 1, Assessments_no 3"
            + "~sort the rows by Child_no, CINdetails_no, Assessments_no, as numbers, smallest first",
        "Assessments.csv | \\n2,1,2, | \\n2,2,1, | Assessments.csv:5: CINdetails.csv has no row"
            + " with Child_no 2, CINdetails_no 2~take the row out, or bring the other one back",
        "Assessments.csv | \\n3,1,2, | \\n9,1,2, | Assessments.csv:7: CINdetails.csv has no row"
            + " with Child_no 9, CINdetails_no 1~take the row out, or bring the other one back",
        "CINdetails.csv | \\n2,1,,,,,,,false |  | Assessments.csv:4: CINdetails.csv has no row with"
            + " Child_no 2, CINdetails_no 1~take the row out, or bring the other one back",
        "Disability.csv | \\n2,2,PC | \\n2,,PC | Disability.csv:5: Disability_no is empty"
            + "~number the rows 1, 2, 3 within what they stand in",
        "Disability.csv | \\n2,2,PC | \\n2,2.0,PC | Disability.csv:5: Disability_no is no whole"
            + " number from 1 on~number the rows 1, 2, 3 within what they stand in",
        "Disability.csv | \\n2,2,PC | \\n2,0,PC | Disability.csv:5: Disability_no is no whole"
            + " number from 1 on~number the rows 1, 2, 3 within what they stand in",
        "Disability.csv | \\n2,2,PC | \\n2,2,P,C | Disability.csv:5: the row has more cells than"
            + " there are columns~put a cell that holds a comma or a semicolon between quotation"
            + " marks",
        "Disability.csv | \\n2,2,PC | \\n2,2,'\"P\"C' | Disability.csv:5: from here on this is no"
            + " table~see to the quotation marks around the cells of this row",
        "Disability.csv | \\n2,2,PC | \\n2,2,'\"PC' | Disability.csv:5: from here on this is no"
            + " table~see to the quotation marks around the cells of this row",
        "Disability.csv | \\n2,2,PC | \\n2,2,P\u0001C | Disability.csv:5: Disability holds a"
            + " character that XML does not allow~take it out, or write it again by hand",
        "Disability.csv | Child_no, | Child, | Disability.csv:1: there is no column Child_no~the"
            + " first line names the columns; the table needs Child_no, Disability_no",
        "Child.csv | Ethnicity | Ethnicty | Child.csv:1: the table has no column Ethnicty~did you"
            + " mean Ethnicity?",
        "Child.csv | Sex | GenderCurrent | Child.csv:1: the table has no column GenderCurrent~take"
            + " the column out; what is in it has no place in the return",
        "Child.csv | FormerUPN | UPN | Child.csv:1: there are two columns UPN~take one of them out",
        "Disability.csv | Disability_no,Disability | Disability_no | Disability.csv:1: the first"
            + " line names none of the table's columns~they are Child_no, Disability_no, Disability",
        "Header.csv | ,,,,\\n | ,,,,\\nCIN,,,,\\n | Header.csv:3: a second row~keep one",
        "Header.csv | 2025,2025-03-31 | , | Header.csv: the header's CollectionDetails gives"
            + " neither a Year nor a ReferenceDate to tell the census year by",
        "Irregular.csv | extra | more | Irregular.csv:2: the column 'is' does not say what this is"
            + "~write extra, empty or absent",
        "Irregular.csv | ,odd | ,<odd | Irregular.csv:2: the column 'xml' holds no well-formed XML"
            + "~mend it, or take the row out",
        "Irregular.csv | ,odd | ,</Header><Header> | Irregular.csv:2: the column 'xml' holds no"
            + " well-formed XML~mend it, or take the row out",
        "Irregular.csv | ,Message | 2,Child/Here | Irregular.csv:2: the place in the column 'in' is"
            + " none of this return~write it as it was, bring the row back that it stands in, or"
            + " take this one out",
        "Irregular.csv | ,Message | 9,Child | Irregular.csv:2: Child.csv has no row with Child_no 9"
            + "~take the row out, or bring the other one back",
        "Irregular.csv | \\n,Message | \\n2,Child,extra,a\\n1,Child | Irregular.csv:3: Child_no 1"
            + " stands after Child_no 2~sort the rows by Child_no, as numbers, smallest first"
      })
  void tablesThatDoNotFitAreRefused(String file, String from, String to, String message)
      throws IOException {
    edit(
        file,
        from.replace("\\n", "\n"),
        to == null ? "" : to.replace("\\n", "\n").replace("'\"", "\"").replace("C'", "C"));

    assertRefused(message.replace("~", "\n    "));
  }

  @Test
  void aWorkbookOtherLettersAndWhatIsNotThereAreRefused() throws IOException {
    write("Child.csv", "PK\u0003\u0004", StandardCharsets.ISO_8859_1);
    assertRefused("Child.csv: this is a workbook, not a table\n    save the sheet as CSV UTF-8");

    write("Child.csv", MARK + "Child_no", StandardCharsets.UTF_16LE);
    assertRefused("Child.csv: this is UTF-16\n    save the table as CSV UTF-8");

    write("Child.csv", "", StandardCharsets.UTF_8);
    assertRefused(
        "Child.csv:1: there is no column Child_no\n"
            + "    the first line names the columns; the table needs Child_no");

    Files.delete(folder.resolve("Child.csv"));
    assertRefused(
        "Child.csv: there is no such file\n"
            + "    name a folder of tables that cinch has written");

    Files.createDirectory(folder.resolve("Child.csv"));
    assertRefused("Child.csv: cannot be read\n    see that it is a file, and that you may read it");
  }

  @Test
  void tablesAsSpreadsheetsSaveThemAreReadAsTheyWere() throws IOException {
    edit("Child.csv", "C2,", "Zoé,");
    String before = join();
    for (String file : List.of("Child.csv", "Disability.csv", "CINdetails.csv", "Header.csv")) {
      String table = Trip.table(folder, file);
      write(
          file,
          table.replace(",", ";").replace("\n", "\r\n") + ";;;\r\n",
          Charset.forName("windows-1252"));
    }
    write(
        "Assessments.csv",
        Trip.table(folder, "Assessments.csv").replace(",", "\t") + "\n\n",
        StandardCharsets.UTF_8);

    assertThat(join()).isEqualTo(before).contains("<LAchildID>Zoé</LAchildID>");
    assertThat(remarks(false))
        .containsExactly(
            folder.resolve("Child.csv")
                + " is not UTF-8; it has been read as Windows' own characters");
  }

  @Test
  void datesAndFlagsAsSpreadsheetsSaveThemAreSaidAndMendedWhereAskedFor() throws IOException {
    edit("Child.csv", "C1,,,,2015-06-15", "C1,,,,15/06/2015");
    edit("Child.csv", "C2,,,,2015-06-15", "C2,,,,31/02/2015");
    edit("Child.csv", "C3,,,,2015-06-15", "C3,,,,'1/6/2015");
    edit("CINdetails.csv", "\n1,1,,,,,,,false", "\n1,1,,,,,,,FALSE");

    assertThat(remarks(false))
        .containsExactly(
            folder
                + ": 3 values stand as a spreadsheet saves them (dates as 01/05/2024, flags as"
                + " TRUE): written as they stand");
    assertThat(remarks(true))
        .containsExactly(
            folder
                + ": 3 values stand as a spreadsheet saves them (dates as 01/05/2024, flags as"
                + " TRUE): written as the census asks, the day first");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReturnFromTables tables = new ReturnFromTables(folder, Trip.PACK, null, true)) {
      tables.write(out);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "<PersonBirthDate>2015-06-15<", "<PersonBirthDate>31/02/2015<",
            "<PersonBirthDate>1/6/2015<", "<ReferralNFA>false<")
        .doesNotContain("FALSE");
  }

  @Test
  void tablesAndColumnsThatAreMissingAreSaid() throws IOException {
    Files.delete(folder.resolve("Section47.csv"));
    Files.move(folder.resolve("Disability.csv"), folder.resolve("Disabilty.csv"));
    edit("Child.csv", ",FormerUPN", "");
    Files.writeString(folder.resolve("notes.txt"), "");
    Files.writeString(folder.resolve("PreProceedingsandFGDM.csv"), "");

    assertThat(remarks(false))
        .containsExactly(
            folder.resolve("Child.csv") + " has no column FormerUPN",
            folder.resolve("Disability.csv") + " is not there: the return gets nothing from it",
            folder.resolve("Section47.csv") + " is not there: the return gets nothing from it",
            folder.resolve("Disabilty.csv")
                + " is no table of this census year, and left out; did you mean"
                + " Disability.csv?",
            folder.resolve("PreProceedingsandFGDM.csv")
                + " is no table of this census year, and left out");
    assertThat(join()).doesNotContain("Disabilit");
  }

  @Test
  void rowsThatAreMendedAddedAndTakenOutAreInTheReturn() throws IOException {
    edit("Child.csv", "C1,", "D1,");
    edit("Child.csv", "\n2,C2,,,,2015-06-15,,,,", "");
    edit("CINdetails.csv", "\n2,1,,,,,,,false", "");
    edit("Assessments.csv", "\n2,1,1,,,\n2,1,2,,,", "");
    edit("Disability.csv", "\n1,2,PC\n2,1,MOB\n2,2,PC", "\n1,2,  \n1,5,HEAR");
    edit("Irregular.csv", "\n", "\n1,Child,absent,<ChildCharacteristics/>\n");
    Files.writeString(folder.resolve("Child.csv"), "7,N,,,,,,F,,\n", StandardOpenOption.APPEND);

    assertThat(join().replaceAll("(?s).*<Children>|\n *|</Children>.*", ""))
        .isEqualTo(
            CHILD.formatted(1).replace("C1", "D1").replace("PC", "HEAR")
                + CHILD.formatted(3)
                + "<Child><ChildIdentifiers><LAchildID>N</LAchildID><Sex>F</Sex></ChildIdentifiers>"
                + "<ChildCharacteristics/></Child>");
  }

  @Test
  void aWrapperSaidToBeEmptyOrAbsentIsNotOnceThereIsSomethingInIt() throws IOException {
    edit(
        "Irregular.csv",
        "\n",
        "\n1,Child,absent,<ChildIdentifiers/>\n1,Child/ChildCharacteristics,empty,<Disabilities/>\n");

    assertThat(join().replaceAll("\n *", "")).contains(CHILD.formatted(1));
  }
}
