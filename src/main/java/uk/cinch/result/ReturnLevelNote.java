package uk.cinch.result;

/**
 * A return-level note to be put into COLLECT. In DfE's wording it accepts every finding of its rule
 * there.
 *
 * @param rule code of the rule; null for a note of the analyst's own
 * @param text to the letter
 */
public record ReturnLevelNote(String rule, String text) {}
