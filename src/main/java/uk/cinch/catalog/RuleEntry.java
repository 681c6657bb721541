package uk.cinch.catalog;

import java.util.List;

/**
 * Everything people read about one rule in a span of census years.
 *
 * @param code the official number, such as {@code 8530Q}
 * @param years the census years this wording and logic are in force
 * @param severity error or query
 * @param module the data module it belongs to
 * @param scope child or return
 * @param elements what a finding points at: elements, or groups where a whole record is meant
 * @param title in plain words
 * @param message the official text, verbatim
 * @param note the automatic-OK wording; null where there is none
 * @param drl name of the DRL file that holds its logic, without ending; null when the pack says it
 *     has none
 * @param reading how an open official text is read, and why; null where it is not open
 * @param confidence how sure that reading is
 * @param source where the official guide treats it
 * @param help how to put it right; null where nothing is said
 * @param provisional where its text comes from, when that is not DfE's final one; null when it is
 * @param line its line in the catalog
 */
public record RuleEntry(
    String code,
    Years years,
    Severity severity,
    String module,
    Scope scope,
    List<String> elements,
    String title,
    String message,
    String note,
    String drl,
    String reading,
    Confidence confidence,
    String source,
    String help,
    String provisional,
    int line) {

  /** The same entry said to be at another line. */
  public RuleEntry withLine(int other) {
    return with(drl, other);
  }

  /** This entry with its logic in another DRL file. */
  public RuleEntry withDrl(String file) {
    return with(file, line);
  }

  private RuleEntry with(String file, int at) {
    return new RuleEntry(
        code,
        years,
        severity,
        module,
        scope,
        elements,
        title,
        message,
        note,
        file,
        reading,
        confidence,
        source,
        help,
        provisional,
        at);
  }
}
