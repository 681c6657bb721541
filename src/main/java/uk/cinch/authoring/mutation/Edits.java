package uk.cinch.authoring.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.cinch.catalog.CensusYear;
import uk.cinch.drl.DrlPart.Span;

/** Gathers the changes made to one DRL file. Not thread-safe. */
final class Edits {
  private final String rule;
  private final String file;
  private final String text;
  private final List<Mutant> mutants = new ArrayList<>();
  private final List<Span> parts = new ArrayList<>();

  /**
   * @param rule name of the file, without ending
   * @param file its path within the pack
   * @param text its content
   */
  Edits(String rule, String file, String text) {
    this.rule = rule;
    this.file = file;
    this.text = text;
  }

  /** Remembers a part that makes sense when it is shown on its own. */
  void remember(Span part) {
    parts.add(part);
  }

  /** The smallest part remembered that holds a place; the place itself when none does. */
  Span around(Span place) {
    return parts.stream()
        .filter(part -> part.holds(place))
        .min(Comparator.comparingInt(Span::length))
        .orElse(place);
  }

  /** The text of a part of the file, with single spaces. */
  String at(Span span) {
    return plain(text.substring(span.start(), span.end()));
  }

  /**
   * A change that is shown with what is around it.
   *
   * @param shown what is around it
   * @param range what is replaced
   * @param by what takes its place
   */
  void replace(Operator operator, Span shown, Span range, String by, String missing) {
    String after =
        text.substring(shown.start(), range.start())
            + by
            + text.substring(range.end(), shown.end());
    add(operator, at(shown), plain(after), range, by, missing);
  }

  /**
   * Something that is taken out.
   *
   * @param shown what it is
   * @param range what is replaced, separators included
   */
  void drop(Operator operator, Span shown, Span range, String missing) {
    add(operator, at(shown), "", range, "", missing);
  }

  /** A code that is taken out of a code set. */
  void dropCode(String codeSet, String code, List<CensusYear> ends) {
    String before = code + " of " + codeSet;
    int named = Math.max(0, text.indexOf('"' + codeSet + '"'));
    String when = ends.isEmpty() ? "" : " in each of " + ends;
    String missing = "add a scenario that has code " + before + when;
    Mutant.Effect effect = new Mutant.Effect.DroppedCode(codeSet, code, ends);
    add(new Mutant(rule, file, line(named), Operator.CODE, before, "", 1, missing, effect));
  }

  private void add(
      Operator operator, String before, String after, Span range, String by, String missing) {
    String changed = text.substring(0, range.start()) + by + text.substring(range.end());
    Mutant.Effect effect = new Mutant.Effect.Text(changed);
    add(new Mutant(rule, file, line(range.start()), operator, before, after, 1, missing, effect));
  }

  /** A change that reads like an earlier one is told from it by a number. */
  private void add(Mutant mutant) {
    long alike =
        mutants.stream()
            .filter(
                one ->
                    one.operator() == mutant.operator()
                        && one.before().equals(mutant.before())
                        && one.after().equals(mutant.after()))
            .count();
    mutants.add(
        new Mutant(
            mutant.rule(),
            mutant.file(),
            mutant.line(),
            mutant.operator(),
            mutant.before(),
            mutant.after(),
            (int) alike + 1,
            mutant.missing(),
            mutant.effect()));
  }

  /** The changes, in the order in which they were made. */
  List<Mutant> mutants() {
    return List.copyOf(mutants);
  }

  private int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static String plain(String part) {
    return part.replaceAll("//[^\\n]*", " ").replaceAll("\\s+", " ").strip();
  }
}
