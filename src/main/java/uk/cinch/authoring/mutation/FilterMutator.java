package uk.cinch.authoring.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cinch.drl.DrlPart.Span;
import uk.cinch.drl.Token;

/**
 * Changes which of the records or values of a record a constraint looks at: leaves out one of the
 * filters that follow one another, turns it, or takes the records of every episode for those of
 * one. Not thread-safe.
 */
final class FilterMutator {
  private static final Map<String, String> OTHER =
      Map.of(
          "within", "outside",
          "outside", "within",
          "only", "except",
          "except", "only",
          "after", "since",
          "since", "after",
          "where", "whereNot",
          "whereNot", "where");

  /** Filters that only can be left out. */
  private static final Set<String> PLAIN = Set.of("without", "dated", "distinct");

  private static final String EPISODE = "CINdetails";

  private final Edits edits;
  private final String type;

  /**
   * @param type of the record that the constraint is of
   */
  FilterMutator(Edits edits, String type) {
    this.edits = edits;
    this.type = type;
  }

  /** Makes every change to the filters of an expression. */
  void change(List<Token> tokens, Span shown) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean member = i > 1 && tokens.get(i - 1).is(".");
      if (member && !tokens.get(i - 2).is("census") && isFilter(token)) {
        filter(tokens, i, shown);
      } else if (token.is("groups") && ofOneEpisode(tokens, i)) {
        ofEveryEpisode(token, shown);
      }
    }
  }

  private static boolean isFilter(Token token) {
    return OTHER.containsKey(token.text()) || PLAIN.contains(token.text());
  }

  private void filter(List<Token> tokens, int i, Span shown) {
    Token name = tokens.get(i);
    Span filter = new Span(tokens.get(i - 1).start(), tokens.get(last(tokens, i)).end());
    String without = edits.at(filter);
    edits.replace(
        Operator.FILTER, shown, filter, "", "add a scenario where all turns on `" + without + "`");
    if (OTHER.containsKey(name.text())) {
      edits.replace(
          Operator.FILTER,
          shown,
          new Span(name.start(), name.end()),
          OTHER.get(name.text()),
          "add scenarios on either side of `" + without + "`");
    }
  }

  /** The last token of a call or property that begins at a place. */
  private static int last(List<Token> tokens, int i) {
    if (i + 1 == tokens.size() || !tokens.get(i + 1).is("(")) {
      return i;
    }
    int open = 0;
    int at = i + 1;
    do {
      open += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
      at++;
    } while (open > 0);
    return at - 1;
  }

  private boolean ofOneEpisode(List<Token> tokens, int i) {
    boolean own = i == 0 || !tokens.get(i - 1).is(".");
    return own ? type.equals(EPISODE) : tokens.get(i - 2).isOneOf("episode", "$episode");
  }

  private void ofEveryEpisode(Token groups, Span shown) {
    edits.replace(
        Operator.JOIN,
        shown,
        new Span(groups.start(), groups.end()),
        "child.allGroups",
        "add a scenario where it is in another episode of the child");
  }
}
