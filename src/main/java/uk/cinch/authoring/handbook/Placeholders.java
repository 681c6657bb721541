package uk.cinch.authoring.handbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;
import uk.cinch.authoring.features.FeatureFile.WrittenScenario;
import uk.cinch.authoring.features.StepGrammar;
import uk.cinch.authoring.handbook.ExampleView.Column;

/**
 * What the placeholders and columns of one scenario are called. A placeholder named like an element
 * is called like it, in the record that the scenario gives it in. Not thread-safe while records are
 * noted.
 */
final class Placeholders {

  /** Words of the features' own that are not names of elements. */
  private static final Map<String, String> WORDS =
      Map.of(
          "year", "Census year",
          "outcome", "What the rule says",
          "why", "Why",
          "copies", "Children like this");

  private final DataItems names;
  private final Set<String> filled = new HashSet<>();
  private final Map<String, String> records = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  Placeholders(DataItems names, WrittenScenario scenario) {
    this.names = names;
    scenario.examples().forEach(rows -> filled.addAll(rows.columns()));
  }

  /** Notes which record the placeholders of a sentence's table belong to. */
  void note(FeatureStep step, String record) {
    step.table().stream()
        .skip(1)
        .flatMap(List::stream)
        .forEach(
            cell -> {
              StepGrammar.PLACEHOLDER.matcher(cell).results().map(this::name).forEach(given::add);
              if (StepGrammar.PLACEHOLDER.matcher(cell).matches()) {
                records.putIfAbsent(cell.substring(1, cell.length() - 1), record);
              }
            });
  }

  private String name(MatchResult placeholder) {
    return placeholder.group(1);
  }

  /** Whether a return is made with it, so that nothing in its place means left out. */
  boolean isGiven(String placeholder) {
    return given.contains(placeholder);
  }

  /**
   * A placeholder's name within a sentence; labels keep their capitals, as they are names.
   *
   * @return null for what no row fills in
   */
  String inText(String placeholder) {
    if (!filled.contains(placeholder)) {
      return null;
    }
    String word = WORDS.get(placeholder);
    return word == null ? label(placeholder) : word.toLowerCase(Locale.ROOT);
  }

  private String label(String placeholder) {
    return names.label(records.getOrDefault(placeholder, ""), placeholder);
  }

  /** The heading of a column that is filled in by rows. */
  Column column(String placeholder) {
    return column(records.getOrDefault(placeholder, ""), placeholder);
  }

  /** The heading of a column about a record. */
  Column column(String record, String name) {
    if (name.startsWith("<")) {
      return new Column(TextPiece.sentence(name, this::inText), "");
    }
    String label = WORDS.getOrDefault(name, names.label(record, name));
    return new Column(
        List.of(TextPiece.plain(StepWording.capital(label))),
        names.named(name).isEmpty() ? "" : name);
  }
}
