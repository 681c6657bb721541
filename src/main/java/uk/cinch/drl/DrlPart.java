package uk.cinch.drl;

import java.util.List;

/** A part of a rule's condition, and where it stands in the file. */
public sealed interface DrlPart {
  /** Where it stands. */
  Span span();

  /**
   * From one character of the file to another.
   *
   * @param start from 0
   * @param end the first character after it
   */
  record Span(int start, int end) {
    public boolean holds(Span other) {
      return start <= other.start && other.end <= end;
    }

    public int length() {
      return end - start;
    }
  }

  /** {@code not}, {@code exists} or {@code forall}, and what it is said of. */
  record Quantified(Token word, DrlPart inner, Span span) implements DrlPart {}

  /** Parts between brackets with {@code and} or {@code or} between them. */
  record Joined(List<DrlPart> parts, List<Token> words, Span span) implements DrlPart {}

  /**
   * A record and its constraints.
   *
   * @param type of the record
   * @param inner what is collected; null when nothing is
   */
  record Pattern(String type, List<Constraint> constraints, DrlPart inner, Span span)
      implements DrlPart {}

  /**
   * What stands between two commas of a pattern.
   *
   * @param binds whether it gives its first operand a name
   */
  record Constraint(boolean binds, Expression expression, Span span) {}

  /** What a constraint says. */
  sealed interface Expression {
    /** Where it stands. */
    Span span();
  }

  /** Operands with {@code &&} between them, or {@code ||}. */
  record Connected(List<Expression> operands, List<Token> words, Span span) implements Expression {}

  /** An expression between brackets, perhaps with {@code !} before it. */
  record Grouped(boolean negated, Expression inner, Span span) implements Expression {}

  /**
   * A comparison or a call.
   *
   * @param tokens of it
   * @param relation the sign or word that compares; {@code not} before it included; empty for a
   *     call
   */
  record Atom(List<Token> tokens, List<Token> relation, Span span) implements Expression {
    /** Whether it leaves its left side to the operand before it. */
    public boolean isShort() {
      return !relation.isEmpty() && relation.get(0) == tokens.get(0);
    }
  }
}
