package uk.cinch.io;

/**
 * Keeps spreadsheets from taking a text for a formula: such a text gets an apostrophe in front.
 * Pure.
 */
public final class FormulaGuard {
  private static final String STARTS = "=+-@\t\r\n";
  private static final String GUARD = "'";

  private FormulaGuard() {}

  /** Whether a spreadsheet may take a text for a formula. */
  public static boolean isNeeded(String text) {
    return text != null && !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** The text as it goes into a cell; null for null. */
  public static String guard(String text) {
    return isNeeded(text) ? GUARD + text : text;
  }

  /** The text that a cell was given for. */
  public static String unguard(String cell) {
    return cell.startsWith(GUARD) && isNeeded(cell.substring(1)) ? cell.substring(1) : cell;
  }
}
