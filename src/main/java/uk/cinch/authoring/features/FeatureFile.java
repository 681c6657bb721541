package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.Years;

/**
 * A feature of the pack, as its author wrote it and as it runs. Immutable and thread-safe.
 *
 * @param path within the pack
 * @param title what follows {@code Feature:}
 * @param line of that
 * @param tags of the feature, {@code @} included
 * @param blocks its rule blocks in order; scenarios outside one come first, in a block without
 *     heading and tags
 */
public record FeatureFile(
    String path, String title, int line, List<String> tags, List<RuleBlock> blocks) {
  private static final Pattern SPACED_CODE = Pattern.compile("([A-Za-z]+)-([0-9]+)[-.]");

  /**
   * A rule block: a version of the rule.
   *
   * @param heading what follows {@code Rule:}; empty for scenarios outside one
   * @param line of that; 0 for scenarios outside one
   * @param tags of the block, {@code @} included
   * @param description free text below the heading; empty when there is none
   * @param scenarios in order
   */
  public record RuleBlock(
      String heading,
      int line,
      List<String> tags,
      String description,
      List<WrittenScenario> scenarios) {

    /** What runs of its scenarios, in order. */
    public Stream<ScenarioCase> cases() {
      return scenarios.stream().flatMap(scenario -> scenario.cases().stream());
    }
  }

  /**
   * A scenario or an outline as its author wrote it.
   *
   * @param name with its placeholders
   * @param line where it begins
   * @param description free text below the name; empty when there is none
   * @param steps its sentences in order, those of a background first
   * @param examples its tables of rows; empty for a scenario that is no outline
   * @param cases what runs of it: itself, or each row of an outline on its own
   */
  public record WrittenScenario(
      String name,
      int line,
      String description,
      List<FeatureStep> steps,
      List<ExampleTable> examples,
      List<ScenarioCase> cases) {}

  /**
   * A scenario as it runs.
   *
   * @param name its name, placeholders filled in
   * @param line where it begins; for a row of an outline the row's
   * @param steps its sentences in order, placeholders filled in
   */
  public record ScenarioCase(String name, int line, List<FeatureStep> steps) {

    /** Its sentences as the steps take them, those that no step takes left out. */
    public Stream<StepMatch> matches() {
      return steps.stream().flatMap(step -> StepGrammar.match(step).stream());
    }

    /** What it says of a rule. */
    public List<StepMatch> outcomes(String code) {
      return matches().filter(match -> code.equals(match.code())).toList();
    }

    /** The census year of its return; empty when no sentence gives one. */
    public Optional<CensusYear> year() {
      return matches().flatMap(match -> match.year().stream()).findFirst();
    }
  }

  /**
   * A sentence of a scenario.
   *
   * @param text without Given, When or Then
   * @param table its table, heading first; empty when there is none
   */
  public record FeatureStep(String text, List<List<String>> table) {}

  /**
   * A table of rows of an outline.
   *
   * @param name what follows {@code Examples:}; empty when nothing does
   * @param columns names of the placeholders
   * @param rows in order
   */
  public record ExampleTable(String name, List<String> columns, List<ExampleRow> rows) {}

  /**
   * A row of an outline.
   *
   * @param line where it is
   * @param cells one a column
   */
  public record ExampleRow(int line, List<String> cells) {}

  /** Every feature of the pack that can be read; a fault for every one that cannot. */
  public static List<FeatureFile> all(PackFiles files, Faults faults) {
    return all(files, List.of(), faults, faults);
  }

  /** The features of a rule that can be read. */
  public static List<FeatureFile> of(PackFiles files, String code) {
    return all(files, List.of(code), new Faults(), new Faults());
  }

  /**
   * The features of some rules that can be read, by path.
   *
   * @param codes of the rules; empty for all
   * @param unreadable takes what is not Gherkin
   * @param empty takes what is Gherkin, yet has nothing to run
   */
  static List<FeatureFile> all(
      PackFiles files, Collection<String> codes, Faults unreadable, Faults empty) {
    return files.under(PackFiles.FEATURES).stream()
        .filter(path -> path.endsWith(".feature"))
        .filter(path -> codes.isEmpty() || codes.contains(code(path)))
        .flatMap(path -> FeatureReader.read(path, files.text(path), unreadable, empty).stream())
        .toList();
  }

  /** The code its file name begins with. */
  public String code() {
    return code(path);
  }

  /**
   * The code that the name of a feature or DRL file begins with. A code of letters and a number,
   * such as {@code YonY 01}, has a hyphen there for its space.
   */
  public static String code(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    Matcher spaced = SPACED_CODE.matcher(file);
    if (spaced.lookingAt()) {
      return spaced.group(1) + " " + spaced.group(2);
    }
    return file.replaceFirst("[.-].*", "");
  }

  /** What runs of its scenarios, in order. */
  public Stream<ScenarioCase> cases() {
    return blocks.stream().flatMap(RuleBlock::cases);
  }

  /** The rule block that shows a version in force in these years; empty when none does. */
  public Optional<RuleBlock> block(Years years) {
    return blocks.stream()
        .filter(block -> block.line() > 0 && block.tags().equals(tags(years)))
        .findFirst();
  }

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
}
