package uk.cinch.drl;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.drl.DrlPart.Atom;
import uk.cinch.drl.DrlPart.Connected;
import uk.cinch.drl.DrlPart.Expression;
import uk.cinch.drl.DrlPart.Grouped;

/** Reads what one constraint of a pattern says. Not thread-safe. */
final class ExpressionReader {
  private static final String[] SIGNS = {"<", "<=", ">", ">=", "==", "!="};
  private static final String[] WORDS = {"matches", "contains", "memberOf", "in", "soundslike"};
  private static final String[] ENDS = {"||", "&&", ",", ")"};

  private final Cursor cursor;

  /**
   * @param cursor at the constraint's first token; left behind its last
   */
  ExpressionReader(Cursor cursor) {
    this.cursor = cursor;
  }

  Expression read() {
    return connected("||");
  }

  private Expression connected(String word) {
    int from = cursor.place();
    List<Expression> operands = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    operands.add(operand(word));
    while (cursor.isAt(word)) {
      words.add(cursor.next());
      operands.add(operand(word));
    }
    return words.isEmpty()
        ? operands.get(0)
        : new Connected(operands, words, cursor.spanSince(from));
  }

  private Expression operand(String word) {
    if (word.equals("||")) {
      return connected("&&");
    }
    int from = cursor.place();
    boolean negated = cursor.isAt("!") && cursor.isFollowedBy("(");
    if (negated || cursor.isAt("(") && cursor.closesBefore(ENDS)) {
      cursor.skip(negated ? 2 : 1);
      Expression inner = read();
      cursor.skip(1);
      return new Grouped(negated, inner, cursor.spanSince(from));
    }
    return atom();
  }

  private Atom atom() {
    String name = cursor.name();
    int from = cursor.place();
    List<Token> relation = List.of();
    while (!cursor.isAt(ENDS)) {
      if (relation.isEmpty() && isRelation(from)) {
        relation = relation();
      } else if (cursor.isAt("(", "[")) {
        cursor.skipBrackets();
      } else {
        cursor.next();
      }
    }
    return new Atom(name, cursor.since(from), relation, cursor.spanSince(from));
  }

  /** A sign or word that compares, with {@code not} before it and what it has in brackets. */
  private List<Token> relation() {
    int from = cursor.place();
    cursor.skip(cursor.isAt("not") ? 1 : 0);
    boolean plain = cursor.isAt(SIGNS) || cursor.isAt(WORDS);
    cursor.skip(1);
    if (!plain && cursor.isAt("[")) {
      cursor.skipBrackets();
    }
    return cursor.since(from);
  }

  private boolean isRelation(int from) {
    return cursor.isAt(SIGNS)
        || cursor.isAt("not")
        || cursor.isAt(WORDS) && !cursor.isBehind(".", "!.")
        || cursor.place() > from && cursor.isWordBehindOperand();
  }
}
