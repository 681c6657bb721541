package uk.cinch.report;

/**
 * Totals of a run.
 *
 * @param children Child groups in the return
 * @param errors findings of rules that are errors
 * @param queries findings of rules that are queries
 * @param structure structure findings
 */
public record Counts(long children, long errors, long queries, long structure) {}
