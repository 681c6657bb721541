package uk.cinch.authoring.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;

/**
 * A feature of the pack, read.
 *
 * @param path within the pack
 * @param name what stands behind {@code Feature:}
 * @param line where that stands
 * @param tags of the feature, {@code @} included
 * @param versions its rule blocks
 * @param cases its scenarios, each row of an outline on its own
 */
public record FeatureFile(
    String path,
    String name,
    int line,
    List<String> tags,
    List<Version> versions,
    List<Case> cases) {
  private static final Pattern OUTCOME = Pattern.compile("^(.+?) is (not )?reported\\b.*");
  private static final Pattern SPACED_CODE = Pattern.compile("([A-Za-z]+)-([0-9]+)-");

  /**
   * A rule block: a version of the rule.
   *
   * @param name what stands behind {@code Rule:}
   * @param line where that stands
   * @param tags of the block
   */
  public record Version(String name, int line, List<String> tags) {}

  /**
   * A scenario.
   *
   * @param name its name
   * @param line where it stands; for a row of an outline the row's
   * @param version the line of the block it stands in; 0 outside one
   * @param steps its sentences, in order
   */
  public record Case(String name, int line, int version, List<Step> steps) {
    private static final Pattern YEAR = Pattern.compile("^a (\\d{4}-\\d{2}) return\\b.*");

    /** The census year of its return; empty when no sentence gives one. */
    public Optional<CensusYear> year() {
      return steps.stream()
          .map(step -> YEAR.matcher(step.text()))
          .filter(Matcher::matches)
          .flatMap(match -> CensusYear.parse(match.group(1)).stream())
          .findFirst();
    }
  }

  /**
   * A sentence of a scenario.
   *
   * @param text without Given, When or Then
   * @param table its table; null when there is none
   */
  public record Step(String text, List<List<String>> table) {}

  /** The code its file name begins with. */
  public String code() {
    return code(path);
  }

  /**
   * The code that the name of a feature file begins with. A code of letters and a number, such as
   * {@code YonY 01}, has a hyphen there for its space.
   */
  public static String code(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    Matcher spaced = SPACED_CODE.matcher(file);
    if (spaced.lookingAt()) {
      return spaced.group(1) + " " + spaced.group(2);
    }
    int hyphen = file.indexOf('-');
    return hyphen < 0 ? file : file.substring(0, hyphen);
  }

  /** The paths of a pack's features, sorted. */
  static List<String> paths(PackFiles files) {
    return files.under(PackFiles.FEATURES).stream()
        .filter(path -> path.endsWith(".feature"))
        .toList();
  }

  /** Every feature of the pack that can be read; a fault for every one that cannot. */
  public static List<FeatureFile> all(PackFiles files, Faults faults) {
    return paths(files).stream()
        .flatMap(path -> read(path, files.text(path), faults, faults).stream())
        .toList();
  }

  /** The features of a rule that can be read; a fault for every one that cannot. */
  public static List<FeatureFile> all(PackFiles files, String code, Faults faults) {
    return paths(files).stream()
        .filter(path -> code(path).equals(code))
        .flatMap(path -> read(path, files.text(path), faults, faults).stream())
        .toList();
  }

  /**
   * Reads a feature.
   *
   * @param unreadable takes what is not Gherkin
   * @param empty takes what is Gherkin, yet has nothing to run
   */
  static Optional<FeatureFile> read(String path, String text, Faults unreadable, Faults empty) {
    List<Envelope> parts =
        GherkinParser.builder()
            .includeSource(false)
            .build()
            .parse(path, text.getBytes(StandardCharsets.UTF_8))
            .toList();
    boolean broken = false;
    for (Envelope part : parts) {
      if (part.getParseError().isPresent()) {
        broken = true;
        int line =
            part.getParseError().get().getSource().getLocation().map(FeatureFile::line).orElse(0);
        unreadable.add(path, line, "not Gherkin: " + part.getParseError().get().getMessage(), "");
      }
    }
    Optional<Feature> feature =
        parts.stream()
            .flatMap(part -> part.getGherkinDocument().stream())
            .flatMap(document -> document.getFeature().stream())
            .findFirst();
    if (!broken && feature.isEmpty()) {
      empty.add(path, 0, "it holds no feature", "begin it with: Feature: <code> <title>");
    }
    if (broken || feature.isEmpty()) {
      return Optional.empty();
    }
    withoutRows(feature.get(), path, empty);
    Map<String, Place> places = new HashMap<>();
    List<Version> versions = new ArrayList<>();
    for (FeatureChild child : feature.get().getChildren()) {
      child.getScenario().ifPresent(scenario -> note(scenario, 0, places));
      child.getRule().ifPresent(rule -> versions.add(version(rule, places)));
    }
    List<Case> cases =
        parts.stream()
            .flatMap(part -> part.getPickle().stream())
            .map(p -> scenario(p, places))
            .toList();
    return Optional.of(
        new FeatureFile(
            path,
            feature.get().getName(),
            line(feature.get().getLocation()),
            tags(feature.get().getTags()),
            versions,
            cases));
  }

  /** An outline without rows never runs. */
  private static void withoutRows(Feature feature, String path, Faults faults) {
    Stream<Scenario> own = feature.getChildren().stream().flatMap(c -> c.getScenario().stream());
    Stream<Scenario> inRules =
        feature.getChildren().stream()
            .flatMap(child -> child.getRule().stream())
            .flatMap(rule -> rule.getChildren().stream())
            .flatMap(child -> child.getScenario().stream());
    Stream.concat(own, inRules)
        .filter(
            scenario ->
                scenario.getKeyword().contains("Outline")
                    && scenario.getExamples().stream()
                        .allMatch(examples -> examples.getTableBody().isEmpty()))
        .forEach(
            scenario ->
                faults.add(
                    path,
                    line(scenario.getLocation()),
                    "the outline '" + scenario.getName() + "' has no rows, so it never runs",
                    "give it Examples"));
  }

  /** Where a scenario, or a row of an outline, stands. */
  private record Place(int line, int version) {}

  private static Version version(Rule rule, Map<String, Place> places) {
    int line = line(rule.getLocation());
    for (RuleChild child : rule.getChildren()) {
      child.getScenario().ifPresent(scenario -> note(scenario, line, places));
    }
    return new Version(rule.getName(), line, tags(rule.getTags()));
  }

  private static void note(Scenario scenario, int version, Map<String, Place> places) {
    places.put(scenario.getId(), new Place(line(scenario.getLocation()), version));
    for (Examples examples : scenario.getExamples()) {
      for (TableRow row : examples.getTableBody()) {
        places.put(row.getId(), new Place(line(row.getLocation()), version));
      }
    }
  }

  private static Case scenario(Pickle pickle, Map<String, Place> places) {
    List<String> ids = pickle.getAstNodeIds();
    Place place = places.get(ids.get(ids.size() - 1));
    return new Case(
        pickle.getName(),
        place.line(),
        place.version(),
        pickle.getSteps().stream().map(FeatureFile::step).toList());
  }

  private static Step step(PickleStep step) {
    List<List<String>> table =
        step.getArgument()
            .flatMap(argument -> argument.getDataTable())
            .map(FeatureFile::table)
            .orElse(null);
    return new Step(step.getText(), table);
  }

  private static List<List<String>> table(PickleTable table) {
    return table.getRows().stream()
        .map(row -> row.getCells().stream().map(cell -> cell.getValue()).toList())
        .toList();
  }

  private static List<String> tags(List<Tag> tags) {
    return tags.stream().map(Tag::getName).toList();
  }

  private static int line(Location location) {
    return location.getLine().intValue();
  }

  /** The sentences in which a scenario says what a rule does. */
  public static List<Matcher> outcomes(List<Step> steps, String code) {
    return steps.stream()
        .map(step -> OUTCOME.matcher(step.text()))
        .filter(match -> match.matches() && match.group(1).equals(code))
        .toList();
  }
}
