package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureFile.Case;
import uk.cinch.authoring.features.FeatureFile.Step;
import uk.cinch.authoring.features.StepRunner.Sentence;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;

/**
 * A scenario of a feature whose return has been made up, to be put to any number of checkers of the
 * same pack. Thread-safe.
 */
public final class Scenario {
  private final FeatureFile feature;
  private final Case source;
  private final List<Sentence> outcomes = new ArrayList<>();
  private DraftReturn draft;
  private String broken;
  private String stumble;

  private Scenario(FeatureFile feature, Case source) {
    this.feature = feature;
    this.source = source;
  }

  /**
   * The scenarios of a rule, in the order of its feature; none for a rule without one.
   *
   * @param checker of the pack they are to be put to
   */
  public static List<Scenario> of(ReturnChecker checker, String code) {
    List<Scenario> scenarios = new ArrayList<>();
    for (FeatureFile feature : FeatureFile.all(checker.pack().files(), code, new Faults())) {
      for (Case source : feature.cases()) {
        scenarios.add(of(checker, feature, source));
      }
    }
    return scenarios;
  }

  /** A scenario of a feature, its return generated. */
  static Scenario of(ReturnChecker checker, FeatureFile feature, Case source) {
    Scenario scenario = new Scenario(feature, source);
    scenario.giveReturn(checker);
    return scenario;
  }

  private void giveReturn(ReturnChecker checker) {
    ReturnSteps steps = new ReturnSteps(checker);
    try {
      for (Step step : source.steps()) {
        Optional<Sentence> sentence = StepRunner.of(step);
        if (sentence.isEmpty()) {
          broken = "no step takes '" + step.text() + "'";
        } else if (sentence.get().outcome()) {
          outcomes.add(sentence.get());
        } else {
          sentence.get().play(steps);
        }
      }
    } catch (RuntimeException e) {
      stumble = String.valueOf(e.getMessage());
      broken = "the return cannot be made up: " + e.getMessage();
    }
    draft = steps.draft();
  }

  /** Notes a fault when its return cannot be generated. */
  public void broken(Faults faults) {
    if (broken != null) {
      faults.add(feature.path(), source.line(), "scenario '" + source.name() + "': " + broken, "");
    }
  }

  /** What the step said that could not generate its return; empty when there is none. */
  Optional<String> stumble() {
    return Optional.ofNullable(stumble);
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
    if (broken != null) {
      return Optional.of(broken);
    }
    ReturnSteps steps = new ReturnSteps(checker, draft);
    try {
      outcomes.forEach(outcome -> outcome.play(steps));
      return Optional.empty();
    } catch (AssertionError | RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
