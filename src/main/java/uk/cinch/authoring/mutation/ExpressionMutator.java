package uk.cinch.authoring.mutation;

import java.util.List;
import java.util.Map;
import uk.cinch.drl.DrlPart.Atom;
import uk.cinch.drl.DrlPart.Connected;
import uk.cinch.drl.DrlPart.Expression;
import uk.cinch.drl.DrlPart.Grouped;
import uk.cinch.drl.DrlPart.Span;
import uk.cinch.drl.Token;

/** Changes what a constraint says. Not thread-safe. */
final class ExpressionMutator {
  private static final Map<String, String> NEIGHBOUR =
      Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
  private static final Map<String, String> OPPOSITE =
      Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "!=", "!=", "==");

  private final Edits edits;
  private final String type;

  /**
   * @param type of the record that the constraint is of
   */
  ExpressionMutator(Edits edits, String type) {
    this.edits = edits;
    this.type = type;
  }

  /**
   * Makes every change to an expression.
   *
   * @param named whether it only gives something a name unless it compares
   */
  void change(Expression expression, boolean named) {
    if (expression instanceof Connected connected) {
      connected(connected);
      connected.operands().forEach(operand -> change(operand, false));
    } else if (expression instanceof Grouped grouped) {
      if (grouped.negated()) {
        Span sign = new Span(grouped.span().start(), grouped.span().start() + 1);
        edits.replace(Operator.COMPARISON, grouped.span(), sign, "", bothWays(grouped.span()));
      }
      change(grouped.inner(), false);
    } else if (expression instanceof Atom atom) {
      edits.remember(atom.span());
      new FilterMutator(edits, type).change(atom.tokens(), atom.span());
      if (!atom.relation().isEmpty()) {
        relation(atom);
        join(atom);
      } else if (!named) {
        negate(atom);
      }
    }
  }

  private void connected(Connected all) {
    List<Expression> operands = all.operands();
    for (int i = 0; i < all.connectives().size(); i++) {
      Token word = all.connectives().get(i);
      Span one = operands.get(i).span();
      Span other = operands.get(i + 1).span();
      edits.replace(
          Operator.CONNECTIVE,
          new Span(one.start(), other.end()),
          new Span(word.start(), word.end()),
          word.is("&&") ? "||" : "&&",
          "add a scenario where only one of `"
              + edits.at(one)
              + "` and `"
              + edits.at(other)
              + "` holds");
    }
    for (int i = 0; i < operands.size(); i++) {
      Span operand = operands.get(i).span();
      edits.drop(
          Operator.CONSTRAINT,
          operand,
          without(operands, i),
          "add a scenario where all turns on `" + edits.at(operand) + "`");
    }
  }

  /** What to take out for an operand to go; one after it may lean on its left side. */
  private static Span without(List<Expression> operands, int i) {
    Span operand = operands.get(i).span();
    if (i + 1 < operands.size()) {
      boolean leans = operands.get(i + 1) instanceof Atom next && next.isShort();
      boolean gives = operands.get(i) instanceof Atom own && !own.relation().isEmpty();
      int next = operands.get(i + 1).span().start();
      if (leans && gives) {
        return new Span(((Atom) operands.get(i)).relation().get(0).start(), next);
      }
      if (i == 0) {
        return new Span(operand.start(), next);
      }
    }
    return new Span(operands.get(i - 1).span().end(), operand.end());
  }

  private void relation(Atom atom) {
    Token first = atom.relation().get(0);
    Token last = atom.relation().get(atom.relation().size() - 1);
    Span sign = new Span(first.start(), last.end());
    String left = edits.at(new Span(atom.span().start(), sign.start()));
    String right = edits.at(new Span(sign.end(), atom.span().end()));
    String it = left.isEmpty() ? "the value" : "`" + left + "`";
    if (NEIGHBOUR.containsKey(first.text())) {
      String missing = "add a scenario where " + it + " equals `" + right + "`";
      edits.replace(Operator.COMPARISON, atom.span(), sign, NEIGHBOUR.get(first.text()), missing);
    }
    if (OPPOSITE.containsKey(first.text())) {
      String missing = "add scenarios where " + it + " is on either side of `" + right + "`";
      edits.replace(Operator.COMPARISON, atom.span(), sign, OPPOSITE.get(first.text()), missing);
    } else {
      String opposite = first.is("not") ? last.text() : "not " + last.text();
      edits.replace(Operator.COMPARISON, atom.span(), sign, opposite, bothWays(atom.span()));
    }
  }

  private void negate(Atom atom) {
    boolean negated = atom.tokens().get(0).is("!");
    int start = atom.span().start();
    Span sign = new Span(start, negated ? start + 1 : start);
    String by = negated ? "" : "!";
    edits.replace(Operator.COMPARISON, atom.span(), sign, by, bothWays(atom.span()));
  }

  /** {@code episode == $x}, and {@code this == $x} where the record is itself an episode. */
  private void join(Atom atom) {
    String text = edits.at(atom.span());
    boolean same =
        text.matches("episode == \\$\\w+(\\.episode)?")
            || type.equals("CINdetails") && text.matches("this == \\$\\w+");
    if (same) {
      String other = text.replaceFirst(".*== ", "").replaceFirst("\\.episode$", "");
      edits.replace(
          Operator.JOIN,
          atom.span(),
          atom.span(),
          "child == " + other + ".child",
          "add a scenario where it is in another episode of the child");
    }
  }

  private String bothWays(Span span) {
    return "add scenarios where `" + edits.at(span) + "` holds and where it does not";
  }
}
