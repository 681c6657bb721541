package uk.cinch.authoring.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.datatable.DataTableTypeRegistry;
import io.cucumber.datatable.DataTableTypeRegistryTableConverter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cinch.catalog.CensusYear;

/**
 * What a sentence of a scenario says.
 *
 * @param method the step that takes it; null where rows say what a rule does
 * @param parts what it hands to its step, in order, by the names of the groups
 * @param table its table, heading first; empty when there is none
 */
public record StepMatch(Method method, Map<String, String> parts, List<List<String>> table) {

  /** The name of the step that takes it; {@code rows} where rows say what a rule does. */
  public String kind() {
    return method == null ? "rows" : method.getName();
  }

  /** The rule it says something of; null when it is about the return. */
  public String code() {
    return parts.get("code");
  }

  /** Whether it says what a rule does, rather than what is in the return. */
  public boolean isOutcome() {
    return code() != null;
  }

  /** Whether it says that its rule is reported. */
  public boolean isReported() {
    return isOutcome() && !kind().equals("isNotReported");
  }

  /** The census year that it gives the return; empty when it gives none. */
  public Optional<CensusYear> year() {
    return Optional.ofNullable(parts.get("year")).flatMap(CensusYear::parse);
  }

  /** The elements that it says a finding points at; none when it names none. */
  public List<String> elements() {
    String elements = parts.get("elements");
    return elements == null ? List.of() : ReturnSteps.names(elements);
  }

  /**
   * Plays it; whatever the step throws is thrown.
   *
   * @throws AssertionError when a rule does not do what the sentence says
   */
  public void play(ReturnSteps steps) {
    List<Object> arguments = new ArrayList<>();
    Class<?>[] types = method.getParameterTypes();
    for (String part : parts.values()) {
      boolean number = types[arguments.size()] == int.class;
      arguments.add(number ? (Object) Integer.valueOf(part) : part);
    }
    if (!table.isEmpty()) {
      arguments.add(dataTable());
    }
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

  /** The table as Cucumber hands it to steps: an empty cell is none. */
  private DataTable dataTable() {
    List<List<String>> cells =
        table.stream()
            .map(row -> row.stream().map(cell -> cell.isEmpty() ? null : cell).toList())
            .toList();
    return DataTable.create(
        cells, new DataTableTypeRegistryTableConverter(new DataTableTypeRegistry(Locale.ENGLISH)));
  }
}
