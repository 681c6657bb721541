package uk.cinch.drl;

import java.util.List;
import uk.cinch.drl.DrlPart.Span;

/** Goes through tokens one by one. Not thread-safe. */
final class Cursor {
  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether there is no further token. */
  boolean atEnd() {
    return at >= tokens.size();
  }

  /** How many tokens have gone by. */
  int place() {
    return at;
  }

  /** Whether the next token is one of these; false at the end. */
  boolean isAt(String... texts) {
    return !atEnd() && tokens.get(at).isOneOf(texts);
  }

  /** Whether the token after the next is this one. */
  boolean isFollowedBy(String text) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(text);
  }

  /** Whether the token that has just gone by is one of these. */
  boolean isBehind(String... texts) {
    return at > 0 && tokens.get(at - 1).isOneOf(texts);
  }

  /** The next token, which goes by. */
  Token next() {
    return tokens.get(at++);
  }

  /** Lets tokens go by. */
  void skip(int count) {
    at += count;
  }

  /** Lets a bracket go by with all that it holds. */
  void skipBrackets() {
    int depth = 0;
    do {
      Token token = next();
      depth += token.isOneOf("(", "[") ? 1 : token.isOneOf(")", "]") ? -1 : 0;
    } while (depth > 0);
  }

  /** Whether the bracket here closes just before one of these. */
  boolean closesBefore(String... texts) {
    int back = at;
    skipBrackets();
    boolean before = isAt(texts);
    at = back;
    return before;
  }

  /** The tokens since a place. */
  List<Token> since(int place) {
    return List.copyOf(tokens.subList(place, at));
  }

  /** From the token at a place to the one that has just gone by. */
  Span spanSince(int place) {
    return new Span(tokens.get(place).start(), tokens.get(at - 1).end());
  }

  /** The name that is given here to what follows, which goes by; null when none is. */
  String name() {
    if (!isFollowedBy(":")) {
      return null;
    }
    String name = next().text();
    skip(1);
    return name;
  }

  /** Whether the next token is a word that compares the operand before it with another. */
  boolean isWordBehindOperand() {
    return !atEnd() && at > 0 && tokens.get(at).isBehindOperand(tokens.get(at - 1));
  }

  /** Whether the token that has just gone by is a word. */
  boolean isBehindWord() {
    return at > 0 && tokens.get(at - 1).isWord();
  }

  /** Lets a bracket go by; false when it does not close. */
  boolean skipsBrackets() {
    try {
      skipBrackets();
      return true;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }
}
