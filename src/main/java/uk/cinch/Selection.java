package uk.cinch;

import java.util.List;
import uk.cinch.catalog.RuleEntry;

/** Which rules a run applies, and why not the others. */
record Selection(List<String> only, List<String> except) {

  boolean isAll() {
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
    return rule.drl() == null ? "no DRL in this rule pack" : null;
  }
}
