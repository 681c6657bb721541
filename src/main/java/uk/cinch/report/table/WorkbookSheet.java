package uk.cinch.report.table;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook, written from the top; its heading stays in sight. Not thread-safe. */
final class WorkbookSheet {
  /** Below Excel's own limit, which is 1,048,576. */
  static final int MOST_ROWS = 1_000_000;

  private static final Pattern LIKE_ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n -\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final int MOST_CHARACTERS = 32_000;
  private static final int FLUSH_EVERY = 500;

  private final Worksheet sheet;
  private final int lastColumn;
  private final boolean headed;
  private int next;

  /**
   * @param columns the heading of each and its width in characters, such as {@code Rule 10, Title
   *     60}; widths alone for a sheet that names its rows instead
   */
  WorkbookSheet(Workbook workbook, String name, String columns) {
    sheet = workbook.newWorksheet(name);
    String[] all = columns.split(", ");
    lastColumn = all.length - 1;
    headed = !Character.isDigit(columns.charAt(0));
    for (int column = 0; column < all.length; column++) {
      int width = all[column].lastIndexOf(' ') + 1;
      sheet.width(column, Integer.parseInt(all[column].substring(width)));
      if (headed) {
        sheet.inlineString(0, column, all[column].substring(0, width - 1));
        sheet.style(0, column).bold().set();
      }
    }
    if (headed) {
      sheet.freezePane(0, 1);
      next = 1;
    }
  }

  /** Rows written, the heading not counted. */
  int rows() {
    return headed ? next - 1 : next;
  }

  /** Texts, numbers, dates; null for an empty cell. */
  void row(Object... cells) throws IOException {
    for (int column = 0; column < cells.length; column++) {
      cell(column, cells[column]);
    }
    if (!headed) {
      sheet.style(next, 0).bold().set();
    }
    next++;
    if (next % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, Object cell) {
    if (cell instanceof LocalDate date) {
      sheet.value(next, column, date);
      sheet.style(next, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof Number number) {
      sheet.value(next, column, number);
    } else if (cell != null) {
      sheet.inlineString(next, column, plain(cell.toString()));
    }
  }

  /** A real date as one, for sorting; every other text as it is. */
  static Object date(String text) {
    boolean like = text != null && text.matches("(19|20)\\d{2}-\\d{2}-\\d{2}");
    try {
      return like ? LocalDate.parse(text) : text;
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private static String cut(String text, int length) {
    return text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS))
        + "… ("
        + length
        + " characters)";
  }

  /** Without what no cell can hold. */
  private static String plain(String text) {
    int length = text.codePointCount(0, text.length());
    String shown = length > MOST_CHARACTERS ? cut(text, length) : text;
    // text that looks like an escape is not one
    String literal = LIKE_ESCAPE.matcher(shown).replaceAll("_x005F_$1");
    return NOT_IN_XML.matcher(literal).replaceAll("\uFFFD");
  }

  void finish() throws IOException {
    if (headed && next > 1) {
      sheet.setAutoFilter(0, 0, next - 1, lastColumn);
    }
    sheet.finish();
  }
}
