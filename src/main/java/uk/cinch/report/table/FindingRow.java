package uk.cinch.report.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;
import uk.cinch.report.text.Texts;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;

/**
 * What a table says of a finding, or of a problem of form, as the return and the pack give it: each
 * table makes the texts safe in its own way. Not thread-safe.
 */
final class FindingRow {
  private final Map<FindingColumn, Object> cells = new EnumMap<>(FindingColumn.class);

  private FindingRow(String severity, String message, ChildRef child) {
    cells.put(FindingColumn.SEVERITY, severity);
    cells.put(FindingColumn.MESSAGE, message);
    if (child != null) {
      cells.put(FindingColumn.CHILD_ID, child.id());
      cells.put(FindingColumn.CHILD_POSITION, child.position());
    }
  }

  static FindingRow of(Finding finding) {
    FindingRow row =
        new FindingRow(Spelling.of(finding.severity()), finding.message(), finding.child());
    row.cells.put(FindingColumn.RULE, finding.rule());
    row.cells.put(FindingColumn.RECORD, finding.record());
    if (finding.episode() != null) {
      row.cells.put(FindingColumn.EPISODE, finding.episode().number());
      row.cells.put(FindingColumn.REFERRAL_DATE, finding.episode().referralDate());
    }
    List<Location> places = finding.locations();
    if (!places.isEmpty()) {
      Location first = places.get(0);
      row.place(first.element(), first.value(), first.line(), first.column(), first.path());
    }
    row.cells.put(
        FindingColumn.LOCATIONS,
        finding.change() == null
            ? places.stream()
                .map(place -> at(place.description(), place.line()))
                .collect(Collectors.joining("; "))
            : Texts.change(finding.change()));
    row.cells.put(FindingColumn.PROVISIONAL, finding.provisional());
    row.cells.put(FindingColumn.FINGERPRINT, finding.fingerprint());
    if (finding.since() != null) {
      row.cells.put(FindingColumn.SINCE, Spelling.of(finding.since()));
    }
    if (finding.accepted() != null) {
      row.cells.put(FindingColumn.REASON, finding.accepted().reason());
      row.cells.put(FindingColumn.AUTHOR, finding.accepted().author());
      row.cells.put(FindingColumn.DATE, finding.accepted().date());
    }
    return row;
  }

  static FindingRow of(FormatError problem) {
    FindingRow row =
        new FindingRow("structure", problem.problem() + ": " + problem.advice(), problem.child());
    String value = problem.value() == null ? "" : " " + problem.value();
    row.cells.put(FindingColumn.LOCATIONS, at(problem.element() + value, problem.line()));
    row.place(problem.element(), problem.value(), problem.line(), problem.column(), problem.path());
    row.cells.put(FindingColumn.FINGERPRINT, problem.fingerprint());
    return row;
  }

  /** Where there is no finding. */
  static FindingRow ofNothing(String message) {
    return new FindingRow("none", message, null);
  }

  private void place(String element, String value, int line, int column, String path) {
    cells.put(FindingColumn.ELEMENT, element);
    cells.put(FindingColumn.VALUE, value);
    cells.put(FindingColumn.LINE, line);
    cells.put(FindingColumn.COLUMN, column);
    cells.put(FindingColumn.PATH, path);
  }

  private static String at(String what, int line) {
    return what + " (line " + line + ")";
  }

  /** A text or a number; null for an empty cell. */
  Object cell(FindingColumn column) {
    return cells.get(column);
  }
}
