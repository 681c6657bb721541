package uk.cinch.authoring.mutation;

import java.util.List;
import uk.cinch.drl.DrlPart;
import uk.cinch.drl.DrlPart.Atom;
import uk.cinch.drl.DrlPart.Connected;
import uk.cinch.drl.DrlPart.Constraint;
import uk.cinch.drl.DrlPart.Expression;
import uk.cinch.drl.DrlPart.Joined;
import uk.cinch.drl.DrlPart.Pattern;
import uk.cinch.drl.DrlPart.Quantified;
import uk.cinch.drl.DrlPart.Span;
import uk.cinch.drl.Token;

/** Changes which records a rule looks for. Not thread-safe. */
final class ConditionMutator {
  private final Edits edits;

  ConditionMutator(Edits edits) {
    this.edits = edits;
  }

  /** Makes every change to a part of a condition. */
  void change(DrlPart part) {
    if (part instanceof Quantified quantified) {
      quantified(quantified);
      change(quantified.inner());
    } else if (part instanceof Joined joined) {
      joined(joined);
      joined.parts().forEach(this::change);
    } else if (part instanceof Pattern pattern) {
      pattern(pattern);
      if (pattern.inner() != null) {
        change(pattern.inner());
      }
    }
  }

  private void quantified(Quantified part) {
    Token word = part.word();
    Span itself = new Span(word.start(), word.end());
    String missing =
        "add scenarios with none, one and several of `" + edits.at(part.inner().span()) + "`";
    if (!word.is("forall")) {
      String other = word.is("not") ? "exists" : "not";
      // a space, for a word may touch a bracket
      edits.replace(Operator.QUANTIFIER, part.span(), itself, " ", missing);
      edits.replace(Operator.QUANTIFIER, part.span(), itself, other, missing);
    }
    edits.drop(Operator.QUANTIFIER, part.span(), part.span(), missing);
  }

  private void joined(Joined part) {
    for (Token word : part.connectives()) {
      String other = word.isOneOf("and", "&&") ? "or" : "and";
      edits.replace(
          Operator.CONNECTIVE,
          part.span(),
          new Span(word.start(), word.end()),
          other,
          "add a scenario where only one of these is there");
    }
    List<DrlPart> parts = part.parts();
    for (int i = 0; i < parts.size(); i++) {
      Span one = parts.get(i).span();
      Span range =
          i == 0
              ? new Span(one.start(), parts.get(1).span().start())
              : new Span(parts.get(i - 1).span().end(), one.end());
      edits.drop(
          Operator.CONSTRAINT,
          one,
          range,
          "add a scenario where only `" + edits.at(one) + "` is missing");
    }
  }

  private void pattern(Pattern pattern) {
    edits.remember(pattern.span());
    List<Constraint> all = pattern.constraints();
    ExpressionMutator expressions = new ExpressionMutator(edits, pattern.type().text());
    for (int i = 0; i < all.size(); i++) {
      Constraint one = all.get(i);
      String missing =
          "add a scenario where all else holds and `" + edits.at(one.span()) + "` does not";
      if (!one.binds()) {
        edits.drop(Operator.CONSTRAINT, one.span(), withComma(all, i), missing);
      } else if (compares(one.expression()) != null) {
        int relation = compares(one.expression()).relation().get(0).start();
        Span range = new Span(relation, one.span().end());
        edits.replace(Operator.CONSTRAINT, one.span(), range, "", missing);
      }
      expressions.change(one.expression(), one.binds());
    }
  }

  /** The comparison that what is bound is in; null when it only gets a name. */
  private static Atom compares(Expression expression) {
    if (expression instanceof Connected connected) {
      return compares(connected.operands().get(0));
    }
    return expression instanceof Atom atom && !atom.relation().isEmpty() ? atom : null;
  }

  private static Span withComma(List<Constraint> all, int i) {
    Span own = all.get(i).span();
    if (i + 1 < all.size()) {
      return new Span(own.start(), all.get(i + 1).span().start());
    }
    return i == 0 ? own : new Span(all.get(i - 1).span().end(), own.end());
  }
}
