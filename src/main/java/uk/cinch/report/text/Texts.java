package uk.cinch.report.text;

import java.util.Locale;
import uk.cinch.facts.Change;
import uk.cinch.facts.ChildRef;

/** Makes values from a return safe to show. Pure. */
public final class Texts {
  private static final int LONGEST = 60;

  private Texts() {}

  /** Control and direction characters spelled out, long texts cut with their length. */
  public static String plain(String text) {
    return plain(text, LONGEST);
  }

  /** As {@link #plain(String)}, cut at a length. */
  public static String plain(String text, int longest) {
    if (text == null) {
      return "(missing)";
    }
    String shown =
        text.length() <= longest
            ? text
            : cut(text, longest) + "… (" + text.codePointCount(0, text.length()) + " characters)";
    StringBuilder plain = new StringBuilder(shown.length());
    shown
        .codePoints()
        .forEach(
            point -> {
              if (isHidden(point)) {
                plain.append("\\u").append(String.format(Locale.ROOT, "%04X", point));
              } else {
                plain.appendCodePoint(point);
              }
            });
    return plain.toString();
  }

  /** As {@link #plain(String)}; null for null. */
  public static String shown(String text) {
    return text == null ? null : plain(text);
  }

  /** How a child is named: its position, and its id where it has one. */
  public static String child(ChildRef child) {
    return "child "
        + child.position()
        + (child.id() == null ? " (no id)" : " (" + plain(child.id()) + ")");
  }

  /** A number as people write it. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number and its noun. */
  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** What a year-on-year check compares. */
  public static String change(Change change) {
    return String.format(
        Locale.ROOT,
        "%,d last year, %,d this year: %+.1f %%",
        change.getLastYear(),
        change.getThisYear(),
        100.0 * (change.getThisYear() - change.getLastYear()) / change.getLastYear());
  }

  private static String cut(String text, int longest) {
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
