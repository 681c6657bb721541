package uk.cinch.tables;

import java.util.regex.Pattern;
import uk.cinch.io.FormulaGuard;

/**
 * How a cell shows an element: as its text; without any as an apostrophe alone; where it is not
 * there, as nothing. A text that a spreadsheet would take for a formula, or that begins with an
 * apostrophe, has an apostrophe more in front.
 */
final class Cells {
  private static final String GUARD = "'";
  private static final Pattern XML =
      Pattern.compile("[\\t\\n\\r -\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]*");

  private Cells() {}

  /**
   * The cell of an element that is there.
   *
   * @param text null for none
   */
  static String write(String text) {
    if (text == null) {
      return GUARD;
    }
    boolean guarded = text.isEmpty() || text.startsWith(GUARD) || FormulaGuard.isNeeded(text);
    return guarded ? GUARD + text : text;
  }

  /** The text of an element; null where it is not there, empty where it has none. */
  static String read(String cell) {
    if (isGuarded(cell)) {
      return cell.substring(1);
    }
    return isBlank(cell) ? null : cell;
  }

  /** Whether what follows is to be taken to the letter. */
  static boolean isGuarded(String cell) {
    return cell.startsWith(GUARD);
  }

  /** Whether there is nothing but what XML calls white space. */
  static boolean isBlank(String cell) {
    return cell.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
  }

  /** Whether XML can hold every character. */
  static boolean isXml(String text) {
    return XML.matcher(text).matches();
  }
}
