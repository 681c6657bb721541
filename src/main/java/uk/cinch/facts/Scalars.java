package uk.cinch.facts;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads the census's value formats from text. Null in, null out; null too for anything that is not
 * exactly in the format (guide 2024-25, 1.11). Pure.
 */
public final class Scalars {
  private static final int DATE_LENGTH = 10;

  private Scalars() {}

  /** A real calendar date written CCYY-MM-DD, year 0001 to 9999. */
  public static LocalDate date(String text) {
    if (text == null
        || text.length() != DATE_LENGTH
        || text.charAt(4) != '-'
        || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, DATE_LENGTH);
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
  }

  /** {@code true} or {@code 1}, {@code false} or {@code 0}, lower case. */
  public static Boolean flag(String text) {
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "true", "1" -> Boolean.TRUE;
      case "false", "0" -> Boolean.FALSE;
      default -> null;
    };
  }

  /** A whole number, sign allowed; beyond 18 digits the largest or smallest long. */
  public static Long count(String text) {
    if (text == null) {
      return null;
    }
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String digits = signed ? text.substring(1) : text;
    if (digits.isEmpty() || !isDigits(digits)) {
      return null;
    }
    boolean negative = text.startsWith("-");
    if (digits.length() > 18) {
      String significant = digits.replaceFirst("^0+", "");
      if (significant.length() > 18) {
        return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
      }
      digits = significant.isEmpty() ? "0" : significant;
    }
    long number = Long.parseLong(digits);
    return negative ? -number : number;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
