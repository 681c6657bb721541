package uk.cinch.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number, text or sign of a DRL file. Comments are left out.
 *
 * @param kind what it is
 * @param text as it is, quotes included
 * @param start where it begins, from 0
 * @param end where what follows begins
 */
public record Token(Kind kind, String text, int start, int end) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?s)//[^\\n]*|/\\*.*?\\*/"
              + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
              + "|(?<number>\\d+)"
              + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
              + "|(?<sign>!\\.|<=|>=|==|!=|&&|\\|\\||\\S)");

  public enum Kind {
    WORD,
    NUMBER,
    TEXT,
    SIGN
  }

  /** Every token of a text, in order. */
  public static List<Token> all(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher next = FORM.matcher(text);
    while (next.find()) {
      for (Kind kind : Kind.values()) {
        String found = next.group(kind.name().toLowerCase(java.util.Locale.ROOT));
        if (found != null) {
          tokens.add(new Token(kind, found, next.start(), next.end()));
        }
      }
    }
    return tokens;
  }

  /** Whether it is just this. */
  public boolean is(String other) {
    return text.equals(other);
  }

  public boolean isOneOf(String... others) {
    return List.of(others).contains(text);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isText() {
    return kind == Kind.TEXT;
  }

  /** Whether it is a word that follows a name, a text or a bracket without a sign between them. */
  boolean isBehindOperand(Token before) {
    boolean operand = before.isWord() && !before.is("new") || before.isText();
    return isWord() && (operand || before.isOneOf(")", "]"));
  }

  /** What is between the quotes of a text. */
  public String content() {
    return text.substring(1, text.length() - 1);
  }
}
