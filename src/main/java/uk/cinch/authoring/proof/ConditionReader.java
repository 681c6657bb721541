package uk.cinch.authoring.proof;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.authoring.proof.Part.Constraint;
import uk.cinch.authoring.proof.Part.Expression;
import uk.cinch.authoring.proof.Part.Joined;
import uk.cinch.authoring.proof.Part.Pattern;
import uk.cinch.authoring.proof.Part.Quantified;

/**
 * Reads the condition of a rule that compiles, keeping where each part stands, which the compiler's
 * own parser does not tell. Not thread-safe.
 */
final class ConditionReader {
  private final Cursor cursor;

  /**
   * @param tokens what stands between {@code when} and {@code then}
   */
  ConditionReader(List<Token> tokens) {
    this.cursor = new Cursor(tokens);
  }

  /** Its parts, in order. */
  List<Part> read() {
    List<Part> parts = new ArrayList<>();
    while (!cursor.atEnd()) {
      parts.add(several());
    }
    return parts;
  }

  /** One part, or more with words between them. */
  private Part several() {
    int from = cursor.place();
    List<Part> parts = new ArrayList<>(List.of(part()));
    List<Token> words = new ArrayList<>();
    while (cursor.isAt("and", "or", "&&", "||")) {
      words.add(cursor.next());
      parts.add(part());
    }
    return words.isEmpty() ? parts.get(0) : new Joined(parts, words, cursor.spanSince(from));
  }

  private Part part() {
    int from = cursor.place();
    if (cursor.isAt("not", "exists", "forall")) {
      Token word = cursor.next();
      Part inner = part();
      return new Quantified(word, inner, cursor.spanSince(from));
    }
    if (cursor.isAt("(")) {
      cursor.skip(1);
      Part inner = several();
      cursor.skip(1);
      return inner instanceof Joined joined
          ? new Joined(joined.parts(), joined.words(), cursor.spanSince(from))
          : inner;
    }
    return pattern();
  }

  private Pattern pattern() {
    int from = cursor.place();
    skipName();
    String type = cursor.next().text();
    while (cursor.isAt(".")) {
      cursor.skip(1);
      type = cursor.next().text();
    }
    List<Constraint> constraints = constraints();
    Part inner = cursor.isAt("from") ? source() : null;
    return new Pattern(type, constraints, inner, cursor.spanSince(from));
  }

  /** What a pattern draws from; a part when that is itself a pattern. */
  private Part source() {
    cursor.skip(1);
    if (cursor.isAt("collect")) {
      cursor.skip(2);
      Part collected = pattern();
      cursor.skip(1);
      return collected;
    }
    cursor.skip(1);
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
      boolean binds = skipName();
      Expression expression = new ExpressionReader(cursor).read();
      constraints.add(new Constraint(binds, expression, cursor.spanSince(from)));
      if (cursor.isAt(",")) {
        cursor.skip(1);
      }
    }
    cursor.skip(1);
    return constraints;
  }

  /** Lets the name that something is given go by, if it is given one. */
  private boolean skipName() {
    boolean named = cursor.isFollowedBy(":");
    cursor.skip(named ? 2 : 0);
    return named;
  }
}
