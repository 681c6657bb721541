package uk.cinch.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.drl.DrlPart.Span;
import uk.cinch.drl.Token;

/** Takes out, one at a time, the texts of the lists of a condition. Not thread-safe. */
final class ListMutator {
  private final Edits edits;
  private final List<Token> tokens;

  /**
   * @param tokens of the condition
   */
  ListMutator(Edits edits, List<Token> tokens) {
    this.edits = edits;
    this.tokens = tokens;
  }

  /** Makes every change. */
  void change() {
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      if (tokens.get(i).is("(") && before.isWord()) {
        List<Token> texts = texts(i + 1);
        if (texts.size() > 1 || before.is("in")) {
          takeOut(texts);
        }
      }
    }
  }

  /** The texts between brackets; none where anything else is there too. */
  private List<Token> texts(int first) {
    List<Token> texts = new ArrayList<>();
    for (int i = first; !tokens.get(i).is(")"); i++) {
      if (tokens.get(i).isText()) {
        texts.add(tokens.get(i));
      } else if (!tokens.get(i).is(",")) {
        return List.of();
      }
    }
    return texts;
  }

  private void takeOut(List<Token> texts) {
    for (int i = 0; i < texts.size(); i++) {
      Token text = texts.get(i);
      boolean last = i + 1 == texts.size();
      int from = last && i > 0 ? texts.get(i - 1).end() : text.start();
      int to = last ? text.end() : texts.get(i + 1).start();
      edits.drop(
          Operator.CODE,
          new Span(text.start(), text.end()),
          new Span(from, to),
          "add a scenario where all turns on " + text.text());
    }
  }
}
