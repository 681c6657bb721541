package uk.cinch.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tokens of a rule. Immutable.
 *
 * @param condition what is between {@code when} and {@code then}
 * @param consequence what is between {@code then} and {@code end}
 */
public record RuleTokens(List<Token> condition, List<Token> consequence) {

  /** Those of every rule of a DRL text that has a condition and an end, in order. */
  public static List<RuleTokens> of(String text) {
    List<RuleTokens> rules = new ArrayList<>();
    List<Token> tokens = Token.all(text);
    for (int from = 0; from < tokens.size(); ) {
      int when = next(tokens, from, "when");
      int then = next(tokens, when, "then");
      int end = next(tokens, then, "end");
      if (end < tokens.size()) {
        rules.add(new RuleTokens(tokens.subList(when + 1, then), tokens.subList(then + 1, end)));
      }
      from = end + 1;
    }
    return rules;
  }

  /** Where a word is that is no member of something; the end when it does not. */
  private static int next(List<Token> tokens, int from, String word) {
    int at = from;
    while (at < tokens.size()
        && !(tokens.get(at).is(word) && !(at > 0 && tokens.get(at - 1).isOneOf(".", "!.")))) {
      at++;
    }
    return at;
  }

  /** All of them, in order. */
  List<Token> all() {
    return Stream.concat(condition.stream(), consequence.stream()).toList();
  }

  /** The calls of the condition and of the consequence, in order. */
  List<DrlCall> calls() {
    return Stream.of(condition, consequence).flatMap(part -> DrlCall.all(part).stream()).toList();
  }
}
