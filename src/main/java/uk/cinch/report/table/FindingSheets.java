package uk.cinch.report.table;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * The findings in a workbook, on as many sheets as they need. Written as they come. Not
 * thread-safe.
 */
final class FindingSheets {
  private static final List<FindingColumn> COLUMNS =
      Stream.concat(
              Stream.of(FindingColumn.values())
                  .filter(one -> one.inWorkbook() != null && one != FindingColumn.FINGERPRINT),
              Stream.of(FindingColumn.FINGERPRINT))
          .toList();
  private static final Set<FindingColumn> DATES =
      EnumSet.of(FindingColumn.REFERRAL_DATE, FindingColumn.VALUE, FindingColumn.DATE);

  private final Workbook workbook;
  private final int mostRows;
  private WorkbookSheet sheet;
  private int sheets;

  /**
   * @param mostRows rows on a sheet, before the next one begins
   */
  FindingSheets(Workbook workbook, int mostRows) {
    this.workbook = workbook;
    this.mostRows = mostRows;
    sheet = next();
  }

  private WorkbookSheet next() {
    sheets++;
    return new WorkbookSheet(
        workbook,
        sheets == 1 ? "Findings" : "Findings " + sheets,
        COLUMNS.stream().map(FindingColumn::inWorkbook).collect(Collectors.joining(", ")));
  }

  void write(FindingRow row) throws IOException {
    if (sheet.rows() == mostRows) {
      sheet.finish();
      sheet = next();
    }
    sheet.row(COLUMNS.stream().map(column -> cell(row, column)).toArray());
  }

  private static Object cell(FindingRow row, FindingColumn column) {
    Object cell = row.cell(column);
    return DATES.contains(column) ? WorkbookSheet.date((String) cell) : cell;
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
