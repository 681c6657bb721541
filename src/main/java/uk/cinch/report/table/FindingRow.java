package uk.cinch.report.table;

import java.util.List;
import java.util.stream.Collectors;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;
import uk.cinch.report.text.Texts;
import uk.cinch.result.Acceptance;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;

/**
 * What a table says of a finding, or of a problem of form, as the return and the pack give it: each
 * table makes the texts safe in its own way. Null stands for an empty cell.
 *
 * @param severity as the reports spell it
 * @param rule the rule's code
 * @param message what is wrong
 * @param child the child
 * @param record the group that holds the first location
 * @param episode number of its episode
 * @param referralDate of its episode
 * @param locations all of them, in words; of a year-on-year check its counts
 * @param element of the first location
 * @param value of the first location
 * @param line of the first location
 * @param column of the first location
 * @param path of the first location
 * @param provisional where the rule's text comes from, when that is not DfE's final one
 * @param since what has become of it since an earlier report
 * @param accepted why it may stay as it is
 * @param fingerprint stands for it
 */
record FindingRow(
    String severity,
    String rule,
    String message,
    ChildRef child,
    String record,
    Integer episode,
    String referralDate,
    String locations,
    String element,
    String value,
    Integer line,
    Integer column,
    String path,
    String provisional,
    String since,
    Acceptance accepted,
    String fingerprint) {

  /** The LA child ID; null when it is missing, and for the return as a whole. */
  String childId() {
    return child == null ? null : child.id();
  }

  /** The child's place in the file, from 1; null for the return as a whole. */
  Integer childPosition() {
    return child == null ? null : child.position();
  }

  /** The reason given for it; null without one. */
  String reason() {
    return accepted == null ? null : accepted.reason();
  }

  /** Who gave the reason; null where nobody says. */
  String author() {
    return accepted == null ? null : accepted.author();
  }

  /** When the reason was given; null where nobody says. */
  String date() {
    return accepted == null ? null : accepted.date();
  }

  static FindingRow of(Finding finding) {
    List<Location> places = finding.locations();
    Location first = places.isEmpty() ? null : places.get(0);
    return new FindingRow(
        Spelling.of(finding.severity()),
        finding.rule(),
        finding.message(),
        finding.child(),
        finding.record(),
        finding.episode() == null ? null : finding.episode().number(),
        finding.episode() == null ? null : finding.episode().referralDate(),
        finding.change() == null ? description(places) : Texts.change(finding.change()),
        first == null ? null : first.element(),
        first == null ? null : first.value(),
        first == null ? null : first.line(),
        first == null ? null : first.column(),
        first == null ? null : first.path(),
        finding.provisional(),
        finding.since() == null ? null : Spelling.of(finding.since()),
        finding.accepted(),
        finding.fingerprint());
  }

  static FindingRow of(FormatError problem) {
    String value = problem.value() == null ? "" : " " + problem.value();
    return new FindingRow(
        "structure",
        null,
        problem.problem() + ": " + problem.advice(),
        problem.child(),
        null,
        null,
        null,
        at(problem.element() + value, problem.line()),
        problem.element(),
        problem.value(),
        problem.line(),
        problem.column(),
        problem.path(),
        null,
        null,
        null,
        problem.fingerprint());
  }

  /** Stands where there is no finding. */
  static FindingRow ofNothing(String words) {
    return new FindingRow(
        "none", null, words, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null);
  }

  private static String description(List<Location> places) {
    return places.stream()
        .map(place -> at(place.description(), place.line()))
        .collect(Collectors.joining("; "));
  }

  private static String at(String words, int line) {
    return words + " (line " + line + ")";
  }
}
