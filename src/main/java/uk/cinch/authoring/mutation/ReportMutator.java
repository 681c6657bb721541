package uk.cinch.authoring.mutation;

import java.util.List;
import uk.cinch.drl.DrlCall;
import uk.cinch.drl.DrlPart.Span;
import uk.cinch.drl.Token;

/** Leaves out, one at a time, what a finding points at. Not thread-safe. */
final class ReportMutator {
  private final Edits edits;

  ReportMutator(Edits edits) {
    this.edits = edits;
  }

  /**
   * Makes every change; none where the call is not a report.
   *
   * @param tokens of what is between {@code then} and {@code end}
   */
  void change(List<Token> tokens) {
    List<DrlCall> calls = DrlCall.all(tokens);
    if (calls.isEmpty() || !calls.get(0).method().is("report")) {
      return;
    }
    List<List<Token>> places = calls.get(0).arguments();
    for (int i = 1; i < places.size(); i++) {
      List<Token> place = places.get(i);
      leaveOut(span(place), span(places.get(i - 1)).end());
      if (place.get(0).is("Places")) {
        elements(DrlCall.all(place).get(0).arguments());
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

  private static Span span(List<Token> tokens) {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }
}
