package uk.cinch.authoring.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cinch.authoring.features.DraftReturn;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;
import uk.cinch.authoring.features.FeatureFile.ScenarioCase;
import uk.cinch.authoring.features.Outcome;
import uk.cinch.authoring.features.StepGrammar;
import uk.cinch.authoring.features.StepMatch;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RulePack;

/** Checks that each sentence of a feature is one that the steps take, and names what there is. */
final class SentenceCheck {
  private final Faults faults;
  private final boolean named;
  private final Set<String> names;

  SentenceCheck(RulePack pack, Faults faults, boolean named) {
    this.named = named;
    this.faults = faults;
    this.names =
        pack.structure().items().map(MessageStructure.Item::name).collect(Collectors.toSet());
  }

  /** Checks a scenario of the feature with this path. */
  void check(String path, ScenarioCase one) {
    for (FeatureStep step : one.steps()) {
      Optional<StepMatch> match = StepGrammar.match(step);
      if (match.isEmpty()) {
        fault(
            path,
            one,
            "says '" + step.text() + "', which no step takes",
            "see the sentences of the other features");
      }
      match.stream()
          .flatMap(outcome -> outcome.elements().stream())
          .filter(name -> named && !names.contains(name))
          .forEach(
              name ->
                  unknown(path, one, "expects " + name + ", which is no element or record", name));
      step.table().stream()
          .limit(1)
          .flatMap(List::stream)
          .filter(column -> named && !names.contains(column) && !isKnownColumn(column))
          .forEach(
              column ->
                  unknown(path, one, "has a column " + column + ", which is no element", column));
    }
  }

  private static boolean isKnownColumn(String column) {
    return column.equals(DraftReturn.COPIES) || Outcome.COLUMNS.contains(column);
  }

  private void unknown(String path, ScenarioCase one, String problem, String name) {
    fault(path, one, problem, Nearest.advice(name, names));
  }

  private void fault(String path, ScenarioCase one, String problem, String advice) {
    faults.add(path, one.line(), "scenario '" + one.name() + "' " + problem, advice);
  }
}
