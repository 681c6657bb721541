package uk.cinch.authoring.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;

/**
 * The sentences that features are written in: the annotations of {@link ReturnSteps}, each group of
 * which has a name. Read without Cucumber, a scenario takes a thousandth of a second.
 */
public final class StepGrammar {
  /** A placeholder of an outline; its group is the name. */
  public static final Pattern PLACEHOLDER = Pattern.compile("<([^<>]+)>");

  private static final Pattern NAME = Pattern.compile("\\(\\?<(\\w+)>");
  private static final Pattern WORD = Pattern.compile("\\\\d\\{4}-\\\\d\\{2}|\\\\[dw]\\+");

  private static final List<Sentence> SENTENCES =
      Stream.of(ReturnSteps.class.getMethods()).flatMap(StepGrammar::sentence).toList();
  private static final List<Sentence> WRITTEN =
      Stream.concat(
              SENTENCES.stream().map(Sentence::written),
              Stream.of(
                  Sentence.of("^" + ReturnSteps.CODE + " is " + PLACEHOLDER.pattern() + "$", null)))
          .toList();

  private StepGrammar() {}

  /** How a sentence is written, the names of its groups, and the step for it. */
  private record Sentence(Pattern pattern, List<String> names, Method method) {

    static Sentence of(String written, Method method) {
      List<String> names = NAME.matcher(written).results().map(result -> result.group(1)).toList();
      return new Sentence(Pattern.compile(written), names, method);
    }

    /** The same sentence in an outline, where a placeholder may be in the place of a word. */
    Sentence written() {
      String words =
          WORD.matcher(pattern.pattern()).replaceAll("(?:$0|" + PLACEHOLDER.pattern() + ")");
      return new Sentence(Pattern.compile(words), names, method);
    }

    Optional<StepMatch> match(FeatureStep step) {
      Matcher match = pattern.matcher(step.text());
      boolean table = method != null && method.getParameterCount() > names.size();
      if (!match.matches() || table == step.table().isEmpty()) {
        return Optional.empty();
      }
      Map<String, String> parts = new LinkedHashMap<>();
      names.forEach(name -> parts.put(name, match.group(name)));
      return Optional.of(new StepMatch(method, parts, step.table()));
    }
  }

  /** What a sentence of a scenario says; empty when no step takes it as it is. */
  public static Optional<StepMatch> match(FeatureStep step) {
    return match(SENTENCES, step);
  }

  /**
   * What a sentence says that may have placeholders for words, or for all that it says of a rule;
   * empty when no step takes it whatever is filled in.
   */
  public static Optional<StepMatch> matchWritten(FeatureStep step) {
    return match(WRITTEN, step);
  }

  private static Optional<StepMatch> match(List<Sentence> sentences, FeatureStep step) {
    return sentences.stream().flatMap(sentence -> sentence.match(step).stream()).findFirst();
  }

  private static Stream<Sentence> sentence(Method method) {
    Given given = method.getAnnotation(Given.class);
    Then then = method.getAnnotation(Then.class);
    if (given == null && then == null) {
      return Stream.empty();
    }
    return Stream.of(Sentence.of(given == null ? then.value() : given.value(), method));
  }
}
