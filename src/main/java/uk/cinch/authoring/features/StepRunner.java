package uk.cinch.authoring.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.datatable.DataTableTypeRegistry;
import io.cucumber.datatable.DataTableTypeRegistryTableConverter;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cinch.authoring.features.FeatureFile.Step;

/**
 * The sentences that features are written in, played without Cucumber: a scenario then takes a
 * thousandth of a second. What a sentence does stands in the steps alone.
 */
public final class StepRunner {
  private static final List<Form> FORMS =
      Stream.of(ReturnSteps.class.getMethods()).flatMap(StepRunner::form).toList();

  private StepRunner() {}

  /** How a sentence is written, and the step it stands for. */
  private record Form(Pattern pattern, Method method, boolean outcome) {}

  /**
   * A sentence with what it hands to its step.
   *
   * @param outcome whether it says what a rule does, rather than what is in the return
   */
  public record Sentence(Method method, List<Object> arguments, boolean outcome) {

    /**
     * Plays it; whatever the step throws is thrown.
     *
     * @throws AssertionError when a rule does not do what the sentence says
     */
    public void play(ReturnSteps steps) {
      try {
        method.invoke(steps, arguments.toArray());
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) e.getCause();
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Whether a step takes the text, whatever table follows it. */
  public static boolean take(String text) {
    return FORMS.stream().anyMatch(form -> form.pattern().matcher(text).matches());
  }

  /** The sentence of a scenario; empty when no step takes it as it is. */
  public static Optional<Sentence> of(Step step) {
    return FORMS.stream().flatMap(form -> sentence(form, step).stream()).findFirst();
  }

  private static Optional<Sentence> sentence(Form form, Step step) {
    Matcher match = form.pattern().matcher(step.text());
    boolean table = form.method().getParameterCount() == match.groupCount() + 1;
    if (!match.matches() || table != (step.table() != null)) {
      return Optional.empty();
    }
    List<Object> arguments = new ArrayList<>();
    Class<?>[] types = form.method().getParameterTypes();
    for (int i = 1; i <= match.groupCount(); i++) {
      String text = match.group(i);
      arguments.add(types[i - 1] == int.class ? (Object) Integer.valueOf(text) : text);
    }
    if (table) {
      arguments.add(table(step.table()));
    }
    return Optional.of(new Sentence(form.method(), arguments, form.outcome()));
  }

  private static Stream<Form> form(Method method) {
    Given given = method.getAnnotation(Given.class);
    Then then = method.getAnnotation(Then.class);
    if (given == null && then == null) {
      return Stream.empty();
    }
    String written = given == null ? then.value() : given.value();
    return Stream.of(new Form(Pattern.compile(written), method, given == null));
  }

  /** A table as Cucumber hands it to steps: an empty cell is none. */
  private static DataTable table(List<List<String>> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> line = new ArrayList<>();
      row.forEach(cell -> line.add(cell.isEmpty() ? null : cell));
      cells.add(line);
    }
    return DataTable.create(
        cells, new DataTableTypeRegistryTableConverter(new DataTableTypeRegistry(Locale.ENGLISH)));
  }
}
