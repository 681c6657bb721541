package uk.cinch.check;

import java.util.List;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Severity;

/**
 * Which rules a run applies, and why not the others.
 *
 * @param only codes to apply; empty for all
 * @param except codes to leave out
 * @param yearOnYear whether there is last year's return to compare with
 */
public record RuleSelection(List<String> only, List<String> except, boolean yearOnYear) {

  public boolean isAll() {
    return only.isEmpty() && except.isEmpty();
  }

  boolean runs(RuleEntry rule) {
    return whyNot(rule) == null;
  }

  /** Why a rule is skipped; null when it is not. */
  String whyNot(RuleEntry rule) {
    if (!only.isEmpty() && !only.contains(rule.code())) {
      return "not chosen for this run";
    }
    if (except.contains(rule.code())) {
      return "left out of this run";
    }
    if (rule.drl() == null) {
      return "no DRL in this rule pack";
    }
    return waits(rule) ? "no last year's return was given" : null;
  }

  /** Whether nothing but last year's return is missing. */
  boolean waits(RuleEntry rule) {
    return rule.severity() == Severity.YEAR_ON_YEAR
        && !yearOnYear
        && rule.drl() != null
        && (only.isEmpty() || only.contains(rule.code()))
        && !except.contains(rule.code());
  }
}
