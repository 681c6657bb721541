package uk.cinch.catalog;

import java.time.LocalDate;

/**
 * A census year the pack has rules for.
 *
 * @param year the year
 * @param referenceDate its last day
 * @param remark what a report of that year must say of its rules; null for nothing
 */
public record YearEntry(CensusYear year, LocalDate referenceDate, String remark) {}
