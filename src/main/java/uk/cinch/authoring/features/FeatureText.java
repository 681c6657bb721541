package uk.cinch.authoring.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cinch.catalog.Years;

/**
 * A feature as its author wrote it, to be shown to people: an outline stays one scenario with its
 * rows. Immutable and thread-safe.
 *
 * @param path within the pack
 * @param title what stands behind {@code Feature:}
 * @param blocks its rule blocks in order; scenarios outside one come first, in a block without
 *     heading and tags
 */
public record FeatureText(String path, String title, List<Block> blocks) {

  /**
   * A rule block.
   *
   * @param heading what stands behind {@code Rule:}; empty for scenarios outside one
   * @param line where that stands; 0 for scenarios outside one
   * @param tags of the block, {@code @} included
   * @param description free text below the heading; empty when there is none
   * @param scenarios in order
   */
  public record Block(
      String heading, int line, List<String> tags, String description, List<Scenario> scenarios) {}

  /**
   * A scenario or an outline.
   *
   * @param name with its placeholders
   * @param line where it stands
   * @param description free text below the name; empty when there is none
   * @param steps its sentences in order, those of a background first
   * @param examples its tables of rows; empty for a scenario that is no outline
   */
  public record Scenario(
      String name, int line, String description, List<Step> steps, List<Rows> examples) {}

  /**
   * A sentence.
   *
   * @param text without Given, When or Then, with its placeholders
   * @param table its table, heading first; empty when there is none
   */
  public record Step(String text, List<List<String>> table) {}

  /**
   * A table of rows of an outline.
   *
   * @param name what stands behind {@code Examples:}; empty when nothing does
   * @param columns names of the placeholders
   * @param rows in order
   */
  public record Rows(String name, List<String> columns, List<Row> rows) {}

  /**
   * A row of an outline.
   *
   * @param line where it stands
   * @param cells one a column
   */
  public record Row(int line, List<String> cells) {}

  /** The tags of the block that shows a version in force in these years. */
  public static List<String> tags(Years years) {
    List<String> tags = new ArrayList<>();
    if (years.from() != null) {
      tags.add("@from-" + years.from());
    }
    if (years.to() != null) {
      tags.add("@to-" + years.to());
    }
    return tags;
  }

  /** The code its file name begins with. */
  public String code() {
    return FeatureFile.code(path);
  }

  /**
   * Reads a feature.
   *
   * @param path within the pack
   * @param text its content
   * @return empty when it is not Gherkin, or holds no feature
   */
  public static Optional<FeatureText> read(String path, String text) {
    List<Envelope> parts =
        GherkinParser.builder()
            .includeSource(false)
            .includePickles(false)
            .build()
            .parse(path, text.getBytes(StandardCharsets.UTF_8))
            .toList();
    if (parts.stream().anyMatch(part -> part.getParseError().isPresent())) {
      return Optional.empty();
    }
    return parts.stream()
        .flatMap(part -> part.getGherkinDocument().stream())
        .flatMap(document -> document.getFeature().stream())
        .findFirst()
        .map(feature -> feature(path, feature));
  }

  private static FeatureText feature(String path, Feature feature) {
    List<FeatureChild> children = feature.getChildren();
    List<Step> before = background(children.stream().flatMap(c -> c.getBackground().stream()));
    List<Block> blocks = new ArrayList<>();
    List<Scenario> outside =
        children.stream()
            .flatMap(child -> child.getScenario().stream())
            .map(scenario -> scenario(scenario, before))
            .toList();
    if (!outside.isEmpty()) {
      blocks.add(new Block("", 0, List.of(), "", outside));
    }
    children.stream()
        .flatMap(child -> child.getRule().stream())
        .forEach(rule -> blocks.add(block(rule, before)));
    return new FeatureText(path, feature.getName(), List.copyOf(blocks));
  }

  private static Block block(io.cucumber.messages.types.Rule rule, List<Step> before) {
    List<RuleChild> children = rule.getChildren();
    List<Step> all = new ArrayList<>(before);
    all.addAll(background(children.stream().flatMap(c -> c.getBackground().stream())));
    return new Block(
        rule.getName(),
        line(rule.getLocation()),
        rule.getTags().stream().map(Tag::getName).toList(),
        rule.getDescription().strip(),
        children.stream()
            .flatMap(child -> child.getScenario().stream())
            .map(scenario -> scenario(scenario, all))
            .toList());
  }

  private static List<Step> background(Stream<Background> backgrounds) {
    return backgrounds.flatMap(b -> b.getSteps().stream()).map(FeatureText::step).toList();
  }

  private static Scenario scenario(
      io.cucumber.messages.types.Scenario scenario, List<Step> before) {
    List<Step> steps = new ArrayList<>(before);
    scenario.getSteps().stream().map(FeatureText::step).forEach(steps::add);
    return new Scenario(
        scenario.getName(),
        line(scenario.getLocation()),
        scenario.getDescription().strip(),
        List.copyOf(steps),
        scenario.getExamples().stream().map(FeatureText::rows).toList());
  }

  private static Step step(io.cucumber.messages.types.Step step) {
    return new Step(step.getText(), step.getDataTable().map(FeatureText::table).orElse(List.of()));
  }

  private static List<List<String>> table(DataTable table) {
    return table.getRows().stream().map(FeatureText::cells).toList();
  }

  private static Rows rows(io.cucumber.messages.types.Examples examples) {
    return new Rows(
        examples.getName(),
        examples.getTableHeader().map(FeatureText::cells).orElse(List.of()),
        examples.getTableBody().stream()
            .map(row -> new Row(line(row.getLocation()), cells(row)))
            .toList());
  }

  private static List<String> cells(TableRow row) {
    return row.getCells().stream().map(cell -> cell.getValue()).toList();
  }

  private static int line(Location location) {
    return location.getLine().intValue();
  }
}
