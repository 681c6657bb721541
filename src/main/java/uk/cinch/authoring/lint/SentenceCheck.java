package uk.cinch.authoring.lint;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.FeatureFile.Case;
import uk.cinch.authoring.features.FeatureFile.Step;
import uk.cinch.authoring.features.StepRunner;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RulePack;

/** Checks that each sentence of a feature is one that the steps take, and names what there is. */
final class SentenceCheck {
  private static final Set<String> COLUMNS = Set.of("copies", "finding", "child", "place", "value");

  private static final Pattern OUTCOME =
      Pattern.compile(
          "^\\S+(?: \\S+)*? is reported (?:\\d+ times )?on (\\w+(?:(?:, | and )\\w+)*)$");

  private final Faults faults;
  private final boolean named;
  private final Set<String> names;

  SentenceCheck(RulePack pack, Faults faults, boolean named) {
    this.named = named;
    this.faults = faults;
    this.names =
        pack.structure().items().map(MessageStructure.Item::name).collect(Collectors.toSet());
  }

  void check(FeatureFile feature, Case one) {
    for (Step step : one.steps()) {
      if (!StepRunner.take(step.text())) {
        faults.add(
            feature.path(),
            one.line(),
            "scenario '" + one.name() + "' says '" + step.text() + "', which no step takes",
            "see the sentences of the other features");
      }
      Matcher outcome = OUTCOME.matcher(step.text());
      if (outcome.matches()) {
        for (String name : outcome.group(1).split(", | and ")) {
          element(feature, one, name);
        }
      }
      if (step.table() != null && !step.table().isEmpty()) {
        step.table().get(0).forEach(column -> column(feature, one, column));
      }
    }
  }

  private void element(FeatureFile feature, Case one, String name) {
    if (named && !names.contains(name)) {
      faults.add(
          feature.path(),
          one.line(),
          "scenario '" + one.name() + "' expects " + name + ", which is no element or record",
          Nearest.advice(name, names));
    }
  }

  private void column(FeatureFile feature, Case one, String column) {
    if (named && !names.contains(column) && !COLUMNS.contains(column)) {
      faults.add(
          feature.path(),
          one.line(),
          "scenario '" + one.name() + "' has a column " + column + ", which is no element",
          Nearest.advice(column, names));
    }
  }
}
