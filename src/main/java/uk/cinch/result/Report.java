package uk.cinch.result;

import java.util.List;

/**
 * A whole answer in memory. Grows with the findings, not with the return.
 *
 * @param head what was known before the first child
 * @param findings of all rules: those of children in the order of the file, then the return's
 * @param structure problems of form: those of children in the order of the file, then the return's
 * @param end what was known after the last child
 */
public record Report(
    ReturnHead head, List<Finding> findings, List<FormatError> structure, ReturnEnd end) {}
