package uk.cinch.check;

import java.util.List;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.result.RuleStatus;
import uk.cinch.result.RuleStatus.RuleState;
import uk.cinch.result.Totals;

/**
 * How each rule of a year ended: ran, failed or skipped.
 *
 * @param selection which rules the run applied
 * @param failures of rules in this return
 * @param previous last year's return, in which year-on-year checks may have failed or been skipped
 * @param totals what the rules found
 */
record RuleStatuses(
    RuleSelection selection, RuleFailures failures, PreviousReturn previous, Totals totals) {

  /** The statuses of some rules, in their order. */
  List<RuleStatus> of(List<RuleEntry> rules) {
    return rules.stream().map(this::of).toList();
  }

  private RuleStatus of(RuleEntry rule) {
    String code = rule.code();
    boolean failedHere = failures.cause(code) != null;
    String cause = failedHere ? failures.cause(code) : previous.fault(code);
    String record = failedHere ? failures.record(code) : previous.failedOn(code);
    String notSelected = selection.whyNot(rule);
    String skipped = notSelected != null ? notSelected : previous.whyNot(code);
    RuleState state =
        skipped != null ? RuleState.SKIPPED : cause != null ? RuleState.FAILED : RuleState.RAN;
    Totals.RuleTotal found = totals.of(code);
    return new RuleStatus(
        code,
        rule.severity(),
        rule.title(),
        rule.provisional(),
        state,
        found.findings(),
        found.children(),
        found.accepted(),
        found.childrenLeft(),
        cause != null ? cause : skipped,
        record);
  }
}
