package uk.cinch.authoring.mutation;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cinch.drl.DrlPart.Span;
import uk.cinch.drl.Token;

/** Changes the numbers, texts, flags and weekdays of a condition. Not thread-safe. */
final class LiteralMutator {
  /** Calls whose one text names an element, group, code set or tally. */
  private static final Set<String> NAMING =
      Set.of(
          "groups",
          "allGroups",
          "without",
          "given",
          "codes",
          "of",
          "distinct",
          "at",
          "text",
          "date",
          "flag",
          "count",
          "values",
          "all");

  private static final String DAY = DayOfWeek.class.getSimpleName();
  private static final Pattern IN_BRACES = Pattern.compile("(?<=[{,])\\d+(?=[,}])");

  private final Edits edits;
  private final List<Token> tokens;

  /**
   * @param tokens of the condition
   */
  LiteralMutator(Edits edits, List<Token> tokens) {
    this.edits = edits;
    this.tokens = tokens;
  }

  /** Makes every change. */
  void change() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Span span = new Span(token.start(), token.end());
      if (token.kind() == Token.Kind.NUMBER) {
        beside(span, new BigInteger(token.text()));
      } else if (token.isOneOf("true", "false") && (isCompared(i) || isLastArgument(i))) {
        replace(span, token.is("true") ? "false" : "true");
      } else if (token.isText()) {
        text(i);
      } else if (i > 1 && tokens.get(i - 1).is(".") && tokens.get(i - 2).is(DAY)) {
        weekday(span, token.text());
      }
    }
  }

  private void text(int i) {
    if (i > 0 && tokens.get(i - 1).is("matches")) {
      repetitions(i);
    } else if (isCompared(i) || isOnlyArgument(i)) {
      lastCharacter(i);
    }
  }

  private void weekday(Span span, String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(name)) {
        replace(span, day.plus(1).name());
        replace(span, day.minus(1).name());
      }
    }
  }

  private void beside(Span number, BigInteger value) {
    replace(number, value.add(BigInteger.ONE).toString());
    replace(number, value.subtract(BigInteger.ONE).toString());
  }

  /** How often a regular expression asks for something. */
  private void repetitions(int i) {
    Token text = tokens.get(i);
    Matcher number = IN_BRACES.matcher(text.text());
    while (number.find()) {
      Span span = new Span(text.start() + number.start(), text.start() + number.end());
      beside(span, new BigInteger(number.group()));
    }
  }

  private void lastCharacter(int i) {
    Token text = tokens.get(i);
    if (!text.content().isEmpty()) {
      Span last = new Span(text.end() - 2, text.end() - 1);
      char own = text.text().charAt(text.text().length() - 2);
      replace(last, String.valueOf((char) (own + 1)));
      replace(last, String.valueOf((char) (own - 1)));
    }
  }

  private void replace(Span range, String by) {
    String missing =
        "add scenarios on either side of the step from `" + edits.at(range) + "` to `" + by + "`";
    edits.replace(Operator.CONSTANT, edits.around(range), range, by, missing);
  }

  private boolean isCompared(int i) {
    boolean before = i > 0 && tokens.get(i - 1).isOneOf("==", "!=");
    boolean after = i + 1 < tokens.size() && tokens.get(i + 1).isOneOf("==", "!=");
    return before || after;
  }

  private boolean isLastArgument(int i) {
    return tokens.get(i - 1).is(",") && tokens.get(i + 1).is(")");
  }

  private boolean isOnlyArgument(int i) {
    return i > 1
        && tokens.get(i - 1).is("(")
        && tokens.get(i + 1).is(")")
        && tokens.get(i - 2).isWord()
        && !tokens.get(i - 2).is("in")
        && !NAMING.contains(tokens.get(i - 2).text());
  }
}
