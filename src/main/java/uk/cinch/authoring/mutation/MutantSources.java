package uk.cinch.authoring.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.engine.LoadedRules;

/**
 * A rule as it is, and with each of its changes. Each has a separate file, and rules with separate
 * names, so that all of them, and those of other rules, can be compiled together.
 */
final class MutantSources {
  private static final int UNCHANGED = 0;

  private final RulePack pack;
  private final String drl;
  private final List<RuleEntry> own;
  private final List<RuleEntry> beside;
  private final List<Mutant> mutants;
  private final Map<String, String> texts = new LinkedHashMap<>();

  /**
   * @param drl name of the DRL file, without ending; there must be one
   * @param beside entries of other rules that are to run with this one
   * @param mutants its changes
   */
  MutantSources(RulePack pack, String drl, List<RuleEntry> beside, List<Mutant> mutants) {
    this.pack = pack;
    this.drl = drl;
    this.own = pack.rules().stream().filter(entry -> drl.equals(entry.drl())).toList();
    this.beside = beside;
    this.mutants = mutants;
    name(UNCHANGED, pack.files().text(pack.files().drl(drl).orElseThrow()));
    for (int i = 0; i < mutants.size(); i++) {
      if (mutants.get(i).effect() instanceof Mutant.Effect.Text effect) {
        name(i + 1, effect.drl());
      }
    }
  }

  /** Counts that are kept under the name of the rule follow it, as last year's are looked up so. */
  private void name(int number, String text) {
    String head = "\\brule\\s+\"\\Q" + drl + "\\E(?=[\" ])";
    boolean compares = text.matches("(?s).*\\bChange\\(.*");
    String count = "(\\btally\\.\\w+\\(\\s*|\\bof\\s*==\\s*)\"\\Q" + drl + "\\E\"";
    texts.put(
        name(number),
        text.replaceAll(head, "rule \"" + name(number))
            .replaceAll(compares ? count : "(?!)", "$1\"" + name(number) + "\""));
  }

  private String name(int number) {
    return drl + "~" + number;
  }

  /** The entries that the rule is for. */
  List<RuleEntry> entries() {
    return own;
  }

  /** What is to be compiled, by file name. */
  Map<String, String> texts() {
    return texts;
  }

  /**
   * A checker with the rule as it is; empty where it does not compile.
   *
   * @param loaded rules by file name, as far as they compile
   */
  Optional<ReturnChecker> unchanged(Map<String, LoadedRules> loaded) {
    return checker(pack, UNCHANGED, loaded);
  }

  /**
   * A checker with a change; empty where that does not compile.
   *
   * @param index of the change, from 0
   * @param loaded rules by file name, as far as they compile
   */
  Optional<ReturnChecker> changed(int index, Map<String, LoadedRules> loaded) {
    return mutants.get(index).effect() instanceof Mutant.Effect.DroppedCode effect
        ? checker(without(effect), UNCHANGED, loaded)
        : checker(pack, index + 1, loaded);
  }

  private Optional<ReturnChecker> checker(
      RulePack from, int number, Map<String, LoadedRules> loaded) {
    Stream<RuleEntry> named = own.stream().map(entry -> entry.withDrl(name(number)));
    List<RuleEntry> entries = Stream.concat(named, beside.stream()).toList();
    return Optional.ofNullable(loaded.get(name(number)))
        .map(rules -> ReturnChecker.of(from.withRules(entries), rules));
  }

  private RulePack without(Mutant.Effect.DroppedCode effect) {
    List<CodeSet> sets =
        pack.codeSets().stream()
            .map(set -> set.name().equals(effect.codeSet()) ? set.without(effect.code()) : set)
            .toList();
    return pack.withCodeSets(sets);
  }
}
