package uk.cinch.report;

/**
 * A return-level note to be put into COLLECT, which accepts every finding of its rule there.
 *
 * @param rule code of the rule
 * @param text DfE's wording, to the letter
 */
public record PortalNote(String rule, String text) {}
