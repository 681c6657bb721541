package uk.cinch.report.table;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * The findings in a workbook, on as many sheets as they need. Written as they come. Not
 * thread-safe.
 */
final class FindingSheets {
  private static final List<String> HEADING =
      List.of(
          "Severity",
          "Rule",
          "Message",
          "Child id",
          "Child position",
          "Record",
          "Episode",
          "Referral date",
          "Locations",
          "Element",
          "Value",
          "Line",
          "Column",
          "Path",
          "Provisional",
          "Since",
          "Accepted: reason",
          "Author",
          "Date",
          "Fingerprint");
  private static final int[] WIDTHS = {
    13, 9, 60, 22, 14, 22, 8, 13, 60, 26, 22, 9, 9, 50, 20, 10, 40, 18, 12, 20
  };

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
        workbook, sheets == 1 ? "Findings" : "Findings " + sheets, HEADING, WIDTHS);
  }

  void write(FindingRow row) throws IOException {
    if (sheet.rows() == mostRows) {
      sheet.finish();
      sheet = next();
    }
    sheet.row(
        row.severity(),
        row.rule(),
        row.message(),
        row.childId(),
        row.childPosition(),
        row.record(),
        row.episode(),
        WorkbookSheet.date(row.referralDate()),
        row.locations(),
        row.element(),
        WorkbookSheet.date(row.value()),
        row.line(),
        row.column(),
        row.path(),
        row.provisional(),
        row.since(),
        row.reason(),
        row.author(),
        WorkbookSheet.date(row.date()),
        row.fingerprint());
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
