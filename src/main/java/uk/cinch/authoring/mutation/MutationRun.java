package uk.cinch.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.Scenario;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.engine.LoadedRules;

/**
 * One DRL file, its changes and the scenarios that are to notice them. Of other rules only those
 * run whose counts it could see.
 */
final class MutationRun {
  private final String drl;
  private final List<Mutant> mutants;
  private final MutantSources variants;
  private String unreadable;

  /**
   * @param drl name of the file, without ending
   * @param beside entries of other rules that are to run with this one
   */
  MutationRun(RulePack pack, String drl, List<RuleEntry> beside) {
    this.drl = drl;
    this.mutants = new ArrayList<>();
    try {
      mutants.addAll(Mutator.of(pack, drl));
    } catch (IllegalStateException e) {
      unreadable = e.getMessage();
    }
    this.variants = new MutantSources(pack, drl, beside, mutants);
  }

  /** What is to be compiled, by file name. */
  Map<String, String> texts() {
    return variants.texts();
  }

  /**
   * Puts the scenarios to every change.
   *
   * @param loaded rules by file name, as far as they compile
   * @param reasons why no scenario could notice some changes
   */
  Proof run(Map<String, LoadedRules> loaded, EquivalentMutants reasons, Workers workers) {
    Optional<ReturnChecker> unchanged = variants.unchanged(loaded);
    if (unchanged.isEmpty()) {
      return cannot("the rule does not compile: 'cinch check' with this pack says why");
    }
    if (unreadable != null) {
      return cannot(unreadable);
    }
    List<Scenario> scenarios = scenarios(unchanged.get());
    for (Scenario scenario : scenarios) {
      Optional<String> failure = scenario.failure(unchanged.get());
      if (failure.isPresent()) {
        return cannot(scenario.place() + " fails without any change: " + failure.get());
      }
    }
    List<Workers.Task<MutantResult>> tasks = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i++) {
      int index = i;
      MutantResult late =
          new MutantResult(mutants.get(i), MutantResult.State.KILLED, "it does not come to an end");
      tasks.add(new Workers.Task<>(() -> fate(index, loaded, scenarios, reasons), late));
    }
    return new Proof(drl, workers.run(tasks), Optional.empty());
  }

  private Proof cannot(String why) {
    return new Proof(drl, List.of(), Optional.of(why));
  }

  /** Those of years in which this file is in force. */
  private List<Scenario> scenarios(ReturnChecker checker) {
    List<RuleEntry> entries = variants.entries();
    return entries.stream()
        .map(RuleEntry::code)
        .distinct()
        .flatMap(code -> Scenario.of(checker, code).stream())
        .filter(scenario -> entries.stream().anyMatch(entry -> isOf(scenario, entry)))
        .toList();
  }

  private static boolean isOf(Scenario scenario, RuleEntry entry) {
    return scenario.year().filter(entry.years()::include).isPresent();
  }

  private MutantResult fate(
      int index,
      Map<String, LoadedRules> loaded,
      List<Scenario> scenarios,
      EquivalentMutants reasons) {
    Mutant mutant = mutants.get(index);
    Optional<ReturnChecker> checker = variants.changed(index, loaded);
    if (checker.isEmpty()) {
      return new MutantResult(mutant, MutantResult.State.STILLBORN, "");
    }
    return noticed(mutant, checker.get(), scenarios)
        .map(place -> new MutantResult(mutant, MutantResult.State.KILLED, place))
        .or(
            () ->
                reasons
                    .of(mutant)
                    .map(why -> new MutantResult(mutant, MutantResult.State.EQUIVALENT, why)))
        .orElseGet(() -> new MutantResult(mutant, MutantResult.State.SURVIVED, ""));
  }

  /** A scenario that notices a change; of a code, the last of one for each of its ends. */
  private static Optional<String> noticed(
      Mutant mutant, ReturnChecker checker, List<Scenario> scenarios) {
    Optional<String> noticed = noticed(checker, scenarios.stream());
    if (mutant.effect() instanceof Mutant.Effect.DroppedCode effect) {
      for (CensusYear end : effect.ends()) {
        Optional<CensusYear> year = Optional.of(end);
        noticed =
            noticed.flatMap(
                before ->
                    noticed(checker, scenarios.stream().filter(one -> one.year().equals(year))));
      }
    }
    return noticed;
  }

  private static Optional<String> noticed(ReturnChecker checker, Stream<Scenario> scenarios) {
    return scenarios
        .filter(scenario -> scenario.failure(checker).isPresent())
        .map(Scenario::place)
        .findFirst();
  }
}
