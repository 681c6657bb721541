package uk.cinch.authoring.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cinch.authoring.features.FeatureFile.ExampleRow;
import uk.cinch.authoring.features.FeatureFile.ExampleTable;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;
import uk.cinch.authoring.features.FeatureFile.RuleBlock;
import uk.cinch.authoring.features.FeatureFile.ScenarioCase;
import uk.cinch.authoring.features.FeatureFile.WrittenScenario;
import uk.cinch.catalog.Faults;

/** Reads one feature with Cucumber's parser. Not thread-safe. */
final class FeatureReader {
  private final String path;
  private final Faults empty;
  private final Map<String, List<Pickle>> pickles;
  private final Map<String, Integer> lines = new HashMap<>();

  private FeatureReader(String path, List<Envelope> parts, Faults empty) {
    this.path = path;
    this.empty = empty;
    this.pickles =
        parts.stream()
            .flatMap(part -> part.getPickle().stream())
            .collect(Collectors.groupingBy(pickle -> pickle.getAstNodeIds().get(0)));
  }

  /**
   * Reads a feature.
   *
   * @param unreadable takes what is not Gherkin
   * @param empty takes what is Gherkin, yet has nothing to run
   * @return empty when it is not Gherkin, or holds no feature
   */
  static Optional<FeatureFile> read(String path, String text, Faults unreadable, Faults empty) {
    List<Envelope> parts =
        GherkinParser.builder()
            .includeSource(false)
            .build()
            .parse(path, text.getBytes(StandardCharsets.UTF_8))
            .toList();
    List<ParseError> errors =
        parts.stream().flatMap(part -> part.getParseError().stream()).toList();
    for (ParseError error : errors) {
      int line = error.getSource().getLocation().map(FeatureReader::line).orElse(0);
      unreadable.add(path, line, "not Gherkin: " + error.getMessage(), "");
    }
    Optional<Feature> feature =
        parts.stream()
            .flatMap(part -> part.getGherkinDocument().stream())
            .flatMap(document -> document.getFeature().stream())
            .findFirst();
    if (errors.isEmpty() && feature.isEmpty()) {
      empty.add(path, 0, "it holds no feature", "begin it with: Feature: <code> <title>");
    }
    return errors.isEmpty()
        ? feature.map(new FeatureReader(path, parts, empty)::feature)
        : Optional.empty();
  }

  private FeatureFile feature(Feature feature) {
    List<FeatureChild> children = feature.getChildren();
    List<FeatureStep> before = background(children.stream().map(FeatureChild::getBackground));
    List<RuleBlock> blocks = new ArrayList<>();
    List<WrittenScenario> outside =
        scenarios(children.stream().map(FeatureChild::getScenario), before);
    if (!outside.isEmpty()) {
      blocks.add(new RuleBlock("", 0, List.of(), "", outside));
    }
    children.stream()
        .flatMap(child -> child.getRule().stream())
        .forEach(rule -> blocks.add(block(rule, before)));
    int line = line(feature.getLocation());
    return new FeatureFile(
        path, feature.getName(), line, tags(feature.getTags()), List.copyOf(blocks));
  }

  private RuleBlock block(Rule rule, List<FeatureStep> before) {
    List<RuleChild> children = rule.getChildren();
    List<FeatureStep> all = new ArrayList<>(before);
    all.addAll(background(children.stream().map(RuleChild::getBackground)));
    return new RuleBlock(
        rule.getName(),
        line(rule.getLocation()),
        tags(rule.getTags()),
        rule.getDescription().strip(),
        scenarios(children.stream().map(RuleChild::getScenario), all));
  }

  private static List<FeatureStep> background(Stream<Optional<Background>> backgrounds) {
    return backgrounds
        .flatMap(Optional::stream)
        .flatMap(background -> background.getSteps().stream())
        .map(FeatureReader::step)
        .toList();
  }

  private List<WrittenScenario> scenarios(
      Stream<Optional<Scenario>> scenarios, List<FeatureStep> before) {
    return scenarios.flatMap(Optional::stream).map(scenario -> scenario(scenario, before)).toList();
  }

  private WrittenScenario scenario(Scenario scenario, List<FeatureStep> before) {
    int line = line(scenario.getLocation());
    lines.put(scenario.getId(), line);
    List<ExampleTable> examples = scenario.getExamples().stream().map(this::examples).toList();
    if (scenario.getKeyword().contains("Outline")
        && examples.stream().allMatch(table -> table.rows().isEmpty())) {
      String problem = "the outline '" + scenario.getName() + "' has no rows, so it never runs";
      empty.add(path, line, problem, "give it Examples");
    }
    return new WrittenScenario(
        scenario.getName(),
        line,
        scenario.getDescription().strip(),
        Stream.concat(before.stream(), scenario.getSteps().stream().map(FeatureReader::step))
            .toList(),
        examples,
        pickles.getOrDefault(scenario.getId(), List.of()).stream().map(this::runs).toList());
  }

  /** The last thing a pickle is made of is its row, or its scenario where it has no rows. */
  private ScenarioCase runs(Pickle pickle) {
    List<String> ids = pickle.getAstNodeIds();
    return new ScenarioCase(
        pickle.getName(),
        lines.get(ids.get(ids.size() - 1)),
        pickle.getSteps().stream().map(FeatureReader::step).toList());
  }

  private static FeatureStep step(PickleStep step) {
    return new FeatureStep(
        step.getText(),
        step.getArgument().flatMap(argument -> argument.getDataTable()).stream()
            .flatMap(table -> table.getRows().stream())
            .map(row -> row.getCells().stream().map(cell -> cell.getValue()).toList())
            .toList());
  }

  private static FeatureStep step(Step step) {
    return new FeatureStep(
        step.getText(),
        step.getDataTable().stream()
            .flatMap(table -> table.getRows().stream())
            .map(FeatureReader::cells)
            .toList());
  }

  private ExampleTable examples(Examples examples) {
    return new ExampleTable(
        examples.getName(),
        examples.getTableHeader().map(FeatureReader::cells).orElse(List.of()),
        examples.getTableBody().stream().map(this::row).toList());
  }

  private ExampleRow row(TableRow row) {
    int line = line(row.getLocation());
    lines.put(row.getId(), line);
    return new ExampleRow(line, cells(row));
  }

  private static List<String> cells(TableRow row) {
    return row.getCells().stream().map(cell -> cell.getValue()).toList();
  }

  private static List<String> tags(List<Tag> tags) {
    return tags.stream().map(Tag::getName).toList();
  }

  private static int line(Location location) {
    return location.getLine().intValue();
  }
}
