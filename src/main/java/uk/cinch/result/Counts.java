package uk.cinch.result;

/**
 * Totals of a run.
 *
 * @param children Child groups in the return
 * @param errors findings of rules that are errors
 * @param queries findings of rules that are queries
 * @param yearOnYear year-on-year checks that ask to be confirmed
 * @param structure structure findings
 * @param accepted queries and year-on-year checks, among those counted, that are accepted
 */
public record Counts(
    long children, long errors, long queries, long yearOnYear, long structure, long accepted) {}
