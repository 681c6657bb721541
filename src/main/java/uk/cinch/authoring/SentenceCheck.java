package uk.cinch.authoring;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cinch.authoring.FeatureFile.Case;
import uk.cinch.authoring.FeatureFile.Step;
import uk.cinch.authoring.steps.ReturnSteps;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RulePack;

/** Checks that each sentence of a feature is one that the steps take, and names what there is. */
final class SentenceCheck {
  private static final Set<String> COLUMNS = Set.of("copies", "finding", "child", "place", "value");

  private final Faults faults;
  private final List<Pattern> sentences;
  private final Set<String> names;

  SentenceCheck(RulePack pack, Faults faults) {
    this.faults = faults;
    this.sentences =
        Stream.of(ReturnSteps.class.getMethods()).flatMap(SentenceCheck::form).toList();
    this.names =
        pack.structure().items().map(MessageStructure.Item::name).collect(Collectors.toSet());
  }

  private static Stream<Pattern> form(Method method) {
    Given given = method.getAnnotation(Given.class);
    Then then = method.getAnnotation(Then.class);
    return Stream.of(given == null ? null : given.value(), then == null ? null : then.value())
        .filter(value -> value != null)
        .map(Pattern::compile);
  }

  void check(FeatureFile feature, Case one) {
    for (Step step : one.steps()) {
      if (sentences.stream().noneMatch(form -> form.matcher(step.text()).matches())) {
        faults.add(
            feature.path(),
            one.line(),
            "scenario '" + one.name() + "' says '" + step.text() + "', which no step takes",
            "see the sentences of the other features");
      }
      if (step.table() != null && !step.table().isEmpty()) {
        step.table().get(0).forEach(column -> column(feature, one, column));
      }
    }
  }

  private void column(FeatureFile feature, Case one, String column) {
    if (!names.contains(column) && !COLUMNS.contains(column)) {
      faults.add(
          feature.path(),
          one.line(),
          "scenario '" + one.name() + "' has a column " + column + ", which is no element",
          Nearest.advice(column, names));
    }
  }
}
