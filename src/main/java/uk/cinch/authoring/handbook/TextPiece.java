package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cinch.authoring.features.StepGrammar;

/**
 * A piece of running text.
 *
 * @param text what it says
 * @param row whether a row of the table below fills it in
 * @param aside whether it speaks about the value rather than being it
 */
record TextPiece(String text, boolean row, boolean aside) {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final Pattern VALUE =
      Pattern.compile("\\((?:empty|spaces|space)\\)|" + StepGrammar.PLACEHOLDER.pattern());

  /** Whether it is a date or census year, which must not be broken over two lines. */
  boolean date() {
    return !row && !aside && DATE.matcher(text).matches();
  }

  static TextPiece plain(String text) {
    return new TextPiece(text, false, false);
  }

  static TextPiece row(String text) {
    return new TextPiece(text, true, false);
  }

  static TextPiece aside(String text) {
    return new TextPiece(text, false, true);
  }

  /**
   * A value of a return, in which some words show what cannot be seen.
   *
   * @param named gives each placeholder its name for readers; null for what is none
   */
  static List<TextPiece> value(String text, UnaryOperator<String> named) {
    return of(VALUE, text, named);
  }

  /**
   * A sentence.
   *
   * @param named gives each placeholder its name for readers; null for what is none
   */
  static List<TextPiece> sentence(String text, UnaryOperator<String> named) {
    return of(StepGrammar.PLACEHOLDER, text, named);
  }

  private static List<TextPiece> of(Pattern special, String text, UnaryOperator<String> named) {
    List<TextPiece> parts = new ArrayList<>();
    Matcher found = special.matcher(text);
    int from = 0;
    while (found.find()) {
      add(parts, text.substring(from, found.start()));
      String placeholder = found.group(1);
      String name = placeholder == null ? null : named.apply(placeholder);
      if (placeholder == null) {
        parts.add(unseen(found.group()));
      } else {
        parts.add(name == null ? plain(found.group()) : row(name));
      }
      from = found.end();
    }
    add(parts, text.substring(from));
    return List.copyOf(parts);
  }

  private static void add(List<TextPiece> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(plain(text));
    }
  }

  private static TextPiece unseen(String word) {
    return switch (word) {
      case "(empty)" -> aside("empty");
      case "(spaces)" -> aside("only spaces");
      default -> aside("space");
    };
  }
}
