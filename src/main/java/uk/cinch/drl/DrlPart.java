package uk.cinch.drl;

import java.util.List;

/** A part of a rule's condition, and where it is in the file. */
public sealed interface DrlPart {
  /** Where it is. */
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
  record Joined(List<DrlPart> parts, List<Token> connectives, Span span) implements DrlPart {}

  /**
   * A record and its constraints.
   *
   * @param name it is given; null when it has none
   * @param type of the record
   * @param source what follows it from {@code from} on; empty when it looks at the facts
   * @param inner what is collected; null when nothing is
   */
  record Pattern(
      String name,
      Token type,
      List<Constraint> constraints,
      List<Token> source,
      DrlPart inner,
      Span span)
      implements DrlPart {}

  /**
   * What is between two commas of a pattern.
   *
   * @param name it gives its first operand; null when it gives none
   * @param tokens of it, the name included
   */
  record Constraint(String name, Expression expression, List<Token> tokens, Span span) {
    /** Whether it gives its first operand a name. */
    public boolean binds() {
      return name != null;
    }

    /** Its tokens behind the name. */
    List<Token> unnamed() {
      return tokens.subList(binds() ? 2 : 0, tokens.size());
    }
  }

  /** What a constraint says. */
  sealed interface Expression {
    /** Where it is. */
    Span span();
  }

  /** Operands with {@code &&} between them, or {@code ||}. */
  record Connected(List<Expression> operands, List<Token> connectives, Span span)
      implements Expression {}

  /** An expression between brackets, perhaps with {@code !} before it. */
  record Grouped(boolean negated, Expression inner, Span span) implements Expression {}

  /**
   * A comparison or a call.
   *
   * @param name that an operand behind the first gives itself; null when it gives none
   * @param tokens of it
   * @param relation the sign or word that compares; {@code not} before it included; empty for a
   *     call
   */
  record Atom(String name, List<Token> tokens, List<Token> relation, Span span)
      implements Expression {
    /** Whether it leaves its left side to the operand before it. */
    public boolean isShort() {
      return !relation.isEmpty() && relation.get(0) == tokens.get(0);
    }

    /** What is before the relation; all of it when there is none. */
    List<Token> left() {
      return relation.isEmpty() ? tokens : tokens.subList(0, tokens.indexOf(relation.get(0)));
    }

    /** What is behind the relation; empty when there is none. */
    List<Token> right() {
      return relation.isEmpty()
          ? List.of()
          : tokens.subList(left().size() + relation.size(), tokens.size());
    }
  }
}
