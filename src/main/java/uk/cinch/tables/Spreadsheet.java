package uk.cinch.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cinch.facts.ElementType;

/**
 * What spreadsheets make of values when they open and save a table: dates as {@code 01/05/2024},
 * the day first, and flags in capitals. Not thread-safe.
 */
final class Spreadsheet {
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
  private static final int WHOLE_YEAR = 4;

  private final boolean undo;
  private int found;

  /**
   * @param undo whether such values are made what the census asks for; else they are only counted
   */
  Spreadsheet(boolean undo) {
    this.undo = undo;
  }

  /** A value as it goes into the return. */
  String value(String text, ElementType kind) {
    String meant =
        switch (kind) {
          case DATE -> text.indexOf('/') > 0 ? date(text) : null;
          case FLAG -> flag(text);
          default -> null;
        };
    if (meant == null) {
      return text;
    }
    found++;
    return undo ? meant : text;
  }

  /** The date that is meant; the text itself where that cannot be told, null where it is none. */
  private static String date(String text) {
    Matcher form = DATE.matcher(text);
    if (!form.matches()) {
      return null;
    }
    if (form.group(3).length() < WHOLE_YEAR) {
      return text;
    }
    try {
      return LocalDate.of(
              Integer.parseInt(form.group(3)),
              Integer.parseInt(form.group(2)),
              Integer.parseInt(form.group(1)))
          .toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  private static String flag(String text) {
    return text.equals("TRUE") || text.equals("FALSE") ? text.toLowerCase(Locale.ROOT) : null;
  }

  /** How many there were. */
  int found() {
    return found;
  }

  /** How many of them go into the return as they are. */
  int leftAsTheyAre() {
    return undo ? 0 : found;
  }

  /** What there is to say of them. */
  String remark() {
    String these =
        found == 1
            ? "1 value stands as a spreadsheet saves it (a date as 01/05/2024, a flag as TRUE)"
            : found
                + " values stand as a spreadsheet saves them (dates as 01/05/2024, flags as TRUE)";
    return undo
        ? these + ": written as the census asks, the day first"
        : these + ": written as they stand";
  }
}
