package uk.cinch.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.drl.DrlPart.Span;
import uk.cinch.drl.Token;

/** Leaves out, one at a time, what a finding points at. Not thread-safe. */
final class ReportMutator {
  private final Edits edits;
  private final List<Token> tokens;

  /**
   * @param tokens of what stands between {@code then} and {@code end}
   */
  ReportMutator(Edits edits, List<Token> tokens) {
    this.edits = edits;
    this.tokens = tokens;
  }

  /** Makes every change; none where the call is not a report. */
  void change() {
    if (tokens.size() < 4 || !tokens.get(2).is("report")) {
      return;
    }
    List<List<Token>> places = arguments(3);
    for (int i = 1; i < places.size(); i++) {
      List<Token> place = places.get(i);
      leaveOut(span(place), span(places.get(i - 1)).end());
      if (place.get(0).is("Places")) {
        elements(arguments(tokens.indexOf(place.get(3))));
      }
    }
  }

  /** The elements that are named for each of several records. */
  private void elements(List<List<Token>> arguments) {
    for (int i = 1; i < arguments.size() && arguments.size() > 2; i++) {
      leaveOut(span(arguments.get(i)), span(arguments.get(i - 1)).end());
    }
  }

  private void leaveOut(Span place, int from) {
    edits.drop(
        Operator.PLACE,
        place,
        new Span(from, place.end()),
        "add a scenario that says the finding points at `" + edits.at(place) + "`");
  }

  /** The arguments of a call, whose bracket opens at a place. */
  private List<List<Token>> arguments(int open) {
    List<List<Token>> arguments = new ArrayList<>(List.of(new ArrayList<>()));
    int depth = 1;
    for (int i = open + 1; depth > 0; i++) {
      Token token = tokens.get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 1 && token.is(",")) {
        arguments.add(new ArrayList<>());
      } else if (depth > 0) {
        arguments.get(arguments.size() - 1).add(token);
      }
    }
    return arguments;
  }

  private static Span span(List<Token> tokens) {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }
}
