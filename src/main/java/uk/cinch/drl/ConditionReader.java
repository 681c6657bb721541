package uk.cinch.drl;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.drl.DrlPart.Constraint;
import uk.cinch.drl.DrlPart.Expression;
import uk.cinch.drl.DrlPart.Joined;
import uk.cinch.drl.DrlPart.Pattern;
import uk.cinch.drl.DrlPart.Quantified;

/**
 * Reads the condition of a rule, keeping where each part is, which the compiler's own parser does
 * not tell. Not thread-safe.
 */
public final class ConditionReader {
  private final Cursor cursor;

  /**
   * @param tokens what is between {@code when} and {@code then}
   */
  public ConditionReader(List<Token> tokens) {
    this.cursor = new Cursor(tokens);
  }

  /**
   * Its parts, in order.
   *
   * @throws IndexOutOfBoundsException when the condition is not written in a way that is known here
   */
  public List<DrlPart> read() {
    List<DrlPart> parts = new ArrayList<>();
    while (!cursor.atEnd()) {
      parts.add(several());
      cursor.skip(cursor.isAt(";") ? 1 : 0);
    }
    return parts;
  }

  /** One part, or more with words between them. */
  private DrlPart several() {
    int from = cursor.place();
    List<DrlPart> parts = new ArrayList<>(List.of(part()));
    List<Token> words = new ArrayList<>();
    while (cursor.isAt("and", "or", "&&", "||")) {
      words.add(cursor.next());
      parts.add(part());
    }
    return words.isEmpty() ? parts.get(0) : new Joined(parts, words, cursor.spanSince(from));
  }

  private DrlPart part() {
    int from = cursor.place();
    if (cursor.isAt("not", "exists", "forall")) {
      Token word = cursor.next();
      DrlPart inner = part();
      return new Quantified(word, inner, cursor.spanSince(from));
    }
    return cursor.isAt("(") ? bracketed() : pattern();
  }

  /** Parts between brackets, with a word between each two, or one before all, or none. */
  private DrlPart bracketed() {
    int from = cursor.place();
    cursor.skip(1);
    List<Token> words = new ArrayList<>();
    if (cursor.isAt("and", "or")) {
      words.add(cursor.next());
    }
    List<DrlPart> parts = new ArrayList<>();
    while (!cursor.isAt(")")) {
      parts.add(several());
    }
    cursor.skip(1);
    if (parts.size() > 1) {
      return new Joined(parts, words, cursor.spanSince(from));
    }
    return parts.get(0) instanceof Joined joined
        ? new Joined(joined.parts(), joined.connectives(), cursor.spanSince(from))
        : parts.get(0);
  }

  private Pattern pattern() {
    int from = cursor.place();
    String name = cursor.name();
    Token type = cursor.next();
    while (cursor.isAt(".")) {
      cursor.skip(1);
      Token last = cursor.next();
      type = new Token(Token.Kind.WORD, type.text() + "." + last.text(), type.start(), last.end());
    }
    List<Constraint> constraints = constraints();
    int source = cursor.place();
    DrlPart inner = cursor.isAt("from") ? source() : null;
    List<Token> drawn = cursor.since(source);
    return new Pattern(name, type, constraints, drawn, inner, cursor.spanSince(from));
  }

  /** What a pattern draws from; a part when that is itself a pattern. */
  private DrlPart source() {
    cursor.skip(1);
    if (cursor.isAt("collect")) {
      cursor.skip(2);
      DrlPart collected = pattern();
      cursor.skip(1);
      return collected;
    }
    cursor.skip(cursor.isAt("(", "[") ? 0 : 1);
    while (cursor.isAt(".", "!.", "(", "[")) {
      if (cursor.isAt("(", "[")) {
        cursor.skipBrackets();
      } else {
        cursor.skip(2);
      }
    }
    return null;
  }

  private List<Constraint> constraints() {
    List<Constraint> constraints = new ArrayList<>();
    cursor.skip(1);
    while (!cursor.isAt(")")) {
      int from = cursor.place();
      String name = cursor.name();
      Expression expression = new ExpressionReader(cursor).read();
      constraints.add(new Constraint(name, expression, cursor.since(from), cursor.spanSince(from)));
      if (cursor.isAt(",")) {
        cursor.skip(1);
      }
    }
    cursor.skip(1);
    return constraints;
  }
}
