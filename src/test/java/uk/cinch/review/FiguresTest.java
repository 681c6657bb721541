package uk.cinch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Figure;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.RulePack;
import uk.cinch.check.Options;
import uk.cinch.result.FigureTable;

class FiguresTest {
  private static final RulePack PACK = Fixture.embedded().pack();
  private static final Path RETURN = Path.of("src/test/resources/figures-30.xml");
  private static final Path COUNTED = Path.of("src/test/resources/figures-30-counted.csv");

  private static final String[] RULES = {"8905", "8910", "8930", "8720", "8670Q", "8715", "8736"};

  private static List<Figure> figures() {
    Faults faults = new Faults();
    List<Figure> figures = Figure.read(PACK, faults);
    assertThat(faults.found()).isEmpty();
    return figures;
  }

  private static Figures counted(byte[] xml) {
    Figures figures = new Figures(figures());
    try {
      Fixture.embedded().read(new ByteArrayInputStream(xml), Options.DEFAULT, figures);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return figures;
  }

  private static Map<String, String> cells(List<FigureTable> tables) {
    Map<String, String> cells = new TreeMap<>();
    for (FigureTable table : tables) {
      cells.put(table.name() + " total", String.valueOf(table.total().thisYear()));
      table
          .rows()
          .forEach(
              row ->
                  cells.put(table.name() + " " + row.key(), String.valueOf(row.cell().thisYear())));
      if (table.median() != null && table.median().thisYear() != null) {
        cells.put(table.name() + " median", String.valueOf(table.median().thisYear()));
      }
    }
    return cells;
  }

  /** Counted apart from the program, from the definitions and the return alone. */
  @Test
  void everyCellOfThirtyChildrenIsAsCountedFromTheDefinitionsAlone() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(COUNTED).subList(1, Files.readAllLines(COUNTED).size())) {
      String[] cells = line.split(",");
      expected.put(cells[0] + " " + cells[1], String.valueOf(Double.parseDouble(cells[2])));
    }

    Map<String, String> actual = new TreeMap<>();
    cells(FigureTables.of(PACK, counted(Files.readAllBytes(RETURN)), null))
        .forEach((cell, count) -> actual.put(cell, String.valueOf(Double.parseDouble(count))));

    // a row of none may be left out on either side
    expected.keySet().forEach(cell -> actual.putIfAbsent(cell, "0.0"));
    actual.keySet().forEach(cell -> expected.putIfAbsent(cell, "0.0"));
    assertThat(expected).hasSizeGreaterThan(220);
    assertThat(actual).containsExactlyEntriesOf(expected);
  }

  @Test
  void lastYearsCountsStandBesideThisYearsOfTheSameCodeMonthAndBand() {
    MarkedReturn last = MarkedReturn.of("2023-24", 400, 0.3, RULES);
    MarkedReturn here = MarkedReturn.of("2024-25", 500, 0.3, RULES);
    Figures before = counted(last.bytes());

    List<FigureTable> both = FigureTables.of(PACK, counted(here.bytes()), before);
    Map<String, String> alone = cells(FigureTables.of(PACK, before, null));

    for (FigureTable table : both) {
      assertThat(String.valueOf(table.total().lastYear()))
          .isEqualTo(alone.get(table.name() + " total"));
      for (FigureTable.FigureRow row : table.rows()) {
        assertThat(String.valueOf(row.cell().lastYear()))
            .as(table.name() + " " + row.key())
            .isEqualTo(alone.getOrDefault(table.name() + " " + row.key(), "0"));
      }
    }
  }

  @Test
  void theRowsOfAFigureAddUpToItsTotalUnlessARecordHasSeveralCodes() {
    Figures counts = counted(MarkedReturn.of("2024-25", 500, 0.5, RULES).bytes());
    List<String> several = new ArrayList<>();
    for (FigureTable table : FigureTables.of(PACK, counts, null)) {
      long rows = table.rows().stream().mapToLong(row -> row.cell().thisYear()).sum();
      if (!table.rows().isEmpty() && rows != table.total().thisYear()) {
        several.add(table.name());
      }
    }
    assertThat(several).containsExactly("factors");
  }

  @Test
  void whatIsWrongWithAFigureIsNamedByLine() {
    Faults faults = new Faults();
    String text =
        """
        figures:
          - name: a
            title: A
            count: Section48
            when: {S47ActualStartDate: in-yeer}
            by: {days: {from: CINreferalDate, to: S47ActualStartDate, bands: [5, 5]}}
            definition: a
            source: b
        """;

    Figure.read(RulePack.read(Fixture.files().with("reference-data/figures.yaml", text)), faults);

    assertThat(faults.found())
        .extracting(PackFault::toString)
        .containsExactlyInAnyOrder(
            "reference-data/figures.yaml:2: there is no element CINreferalDate\n"
                + "    did you mean CINreferralDate?",
            "reference-data/figures.yaml:2: there is no group Section48\n"
                + "    did you mean Section47?",
            "reference-data/figures.yaml:5: 'S47ActualStartDate' is 'in-yeer'\n"
                + "    write one of in-year, by-year-end, open-at-year-end, true, at-least-one",
            "reference-data/figures.yaml:6: band 5 is no number above the one before\n"
                + "    as in [10, 15]");
  }
}
