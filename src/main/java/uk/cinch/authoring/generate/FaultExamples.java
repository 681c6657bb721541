package uk.cinch.authoring.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.DraftReturn;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.FeatureFile.ScenarioCase;
import uk.cinch.authoring.features.ReturnSteps;
import uk.cinch.authoring.features.StepMatch;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Scope;
import uk.cinch.check.Options;
import uk.cinch.facts.Scalars;
import uk.cinch.input.Draft;
import uk.cinch.result.Finding;

/**
 * Children with a known fault, taken from the features: the examples of a rule that are reported.
 * Those of another year are moved to the wanted one, to the same days of the year or else to the
 * same days of the week; an example that then breaks its rule no more is left out.
 */
final class FaultExamples {
  private static final int MOST_A_RULE = 8;
  private static final int WEEKS_A_YEAR = 52;

  private final ReturnChecker checker;
  private final CensusYear year;
  private final Map<String, List<Draft>> children = new TreeMap<>();

  FaultExamples(ReturnChecker checker, CensusYear year, List<String> only) {
    this.checker = checker;
    this.year = year;
    List<FeatureFile> features = FeatureFile.all(checker.pack().files(), new Faults());
    for (RuleEntry rule : checker.pack().rules(year)) {
      boolean wanted = only.isEmpty() || only.contains(rule.code());
      if (wanted && rule.scope() == Scope.CHILD && rule.drl() != null) {
        features.stream()
            .filter(feature -> feature.code().equals(rule.code()))
            .forEach(feature -> take(feature, rule));
      }
    }
  }

  /** Faulty children by code; no code without one. */
  Map<String, List<Draft>> children() {
    return children;
  }

  private void take(FeatureFile feature, RuleEntry rule) {
    List<Draft> found = new ArrayList<>();
    for (ScenarioCase one : feature.cases().toList()) {
      if (found.size() < MOST_A_RULE
          && one.outcomes(rule.code()).stream().anyMatch(StepMatch::isReported)) {
        child(one, rule).ifPresent(found::add);
      }
    }
    if (!found.isEmpty()) {
      children.put(rule.code(), found);
    }
  }

  /** The scenario's child in the wanted year, if it is the only one and breaks the rule there. */
  private Optional<Draft> child(ScenarioCase one, RuleEntry rule) {
    Optional<CensusYear> own = one.year();
    if (own.isEmpty() || !rule.years().include(own.get())) {
      return Optional.empty();
    }
    int years = year.start() - own.get().start();
    return child(one, rule, date -> date.plusYears(years))
        .or(() -> child(one, rule, date -> date.plusWeeks(WEEKS_A_YEAR * years)));
  }

  private Optional<Draft> child(ScenarioCase one, RuleEntry rule, UnaryOperator<LocalDate> move) {
    ReturnSteps steps = new ReturnSteps(checker);
    try {
      one.matches()
          .filter(match -> !match.isOutcome())
          .forEach(given -> moved(given, move).play(steps));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
    DraftReturn draft = steps.draft();
    return draft.onlyChild().filter(child -> breaks(draft, rule.code()));
  }

  private boolean breaks(DraftReturn draft, String code) {
    Options alone = Options.DEFAULT.withThreads(1).withOnly(List.of(code));
    try {
      return draft.check(checker, alone).findings().stream()
          .map(Finding::rule)
          .anyMatch(code::equals);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private StepMatch moved(StepMatch given, UnaryOperator<LocalDate> move) {
    Map<String, String> parts = new LinkedHashMap<>(given.parts());
    parts.replace("year", year.toString());
    return new StepMatch(
        given.method(),
        parts,
        given.table().stream()
            .map(row -> row.stream().map(cell -> moved(cell, move)).toList())
            .toList());
  }

  private static String moved(String cell, UnaryOperator<LocalDate> move) {
    LocalDate date = Scalars.date(cell);
    return date == null ? cell : move.apply(date).toString();
  }
}
