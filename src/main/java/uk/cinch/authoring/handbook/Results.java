package uk.cinch.authoring.handbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.authoring.features.ScenarioResult;
import uk.cinch.authoring.handbook.ExampleView.Mark;

/** How the examples went, by file and line. Immutable and thread-safe. */
final class Results {
  private static final Mark NOT_RUN = new Mark(false, false, null);

  private final Map<String, Mark> marks = new HashMap<>();

  Results(Collection<ScenarioResult> results) {
    for (ScenarioResult result : results) {
      marks.put(key(result.path(), result.line()), new Mark(true, result.passed(), result.cause()));
    }
  }

  /** How the example at a place went; one that is not among the results did not run. */
  Mark mark(String path, int line) {
    return marks.getOrDefault(key(path, line), NOT_RUN);
  }

  private static String key(String path, int line) {
    return path + ":" + line;
  }

  /** All marks of some examples, those of rows included. */
  static List<Mark> of(List<ExampleView> examples) {
    return examples.stream()
        .flatMap(
            example ->
                example.mark() != null
                    ? java.util.stream.Stream.of(example.mark())
                    : example.tables().stream()
                        .flatMap(table -> table.groups().stream())
                        .flatMap(group -> group.rows().stream())
                        .map(ExampleView.MarkedRow::mark))
        .toList();
  }
}
