package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;
import uk.cinch.authoring.features.FeatureFile.ScenarioCase;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;

/**
 * A scenario of a feature whose return has been generated, to be put to any number of checkers of
 * the same pack. Thread-safe.
 */
public final class Scenario {
  private final FeatureFile feature;
  private final ScenarioCase source;
  private final List<StepMatch> outcomes = new ArrayList<>();
  private final DraftReturn draft;
  private final String problem;

  /** Generates the return of a scenario. */
  Scenario(ReturnChecker checker, FeatureFile feature, ScenarioCase source) {
    this.feature = feature;
    this.source = source;
    ReturnSteps steps = new ReturnSteps(checker);
    this.problem = generate(steps);
    this.draft = steps.draft();
  }

  /**
   * The scenarios of a rule, in the order of its feature; none for a rule without one.
   *
   * @param checker of the pack they are to be put to
   */
  public static List<Scenario> of(ReturnChecker checker, String code) {
    List<Scenario> scenarios = new ArrayList<>();
    for (FeatureFile feature : FeatureFile.of(checker.pack().files(), code)) {
      feature.cases().forEach(source -> scenarios.add(new Scenario(checker, feature, source)));
    }
    return scenarios;
  }

  /** What keeps the scenario from being played; null when its return is generated. */
  private String generate(ReturnSteps steps) {
    List<StepMatch> givens = new ArrayList<>();
    for (FeatureStep step : source.steps()) {
      Optional<StepMatch> match = StepGrammar.match(step);
      if (match.isEmpty()) {
        return "no step takes '" + step.text() + "'; see docs/writing-rules.md";
      }
      (match.get().isOutcome() ? outcomes : givens).add(match.get());
    }
    String code = feature.code();
    if (outcomes.stream().noneMatch(outcome -> outcome.code().equals(code))) {
      return "it does not say what "
          + code
          + " does: end it with Then "
          + code
          + " is reported on …, or: is not reported";
    }
    try {
      givens.forEach(given -> given.play(steps));
      return null;
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Notes a fault when it cannot be played. */
  public void noteProblem(Faults faults) {
    if (problem != null) {
      faults.add(feature.path(), source.line(), "scenario '" + source.name() + "': " + problem, "");
    }
  }

  /** The census year of its return; empty when it has none. */
  public Optional<CensusYear> year() {
    return source.year();
  }

  /** Its file, line and name. */
  public String place() {
    return feature.path() + ":" + source.line() + " '" + source.name() + "'";
  }

  /** What goes otherwise than it says; empty when nothing does. */
  public Optional<String> failure(ReturnChecker checker) {
    if (problem != null) {
      return Optional.of(problem);
    }
    ReturnSteps steps = new ReturnSteps(checker, draft);
    try {
      outcomes.forEach(outcome -> outcome.play(steps));
      return Optional.empty();
    } catch (AssertionError | RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** How it goes with a checker. */
  ScenarioResult result(ReturnChecker checker) {
    return new ScenarioResult(
        feature.code(),
        feature.path(),
        source.line(),
        source.name(),
        failure(checker).orElse(null));
  }
}
