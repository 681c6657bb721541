package uk.cinch.result;

import java.util.List;
import uk.cinch.facts.Child;

/**
 * A child and what was found.
 *
 * @param record the child's whole record
 * @param findings of child-level rules, by rule and then by place in the file
 * @param structure problems of form, by place in the file
 */
public record CheckedChild(Child record, List<Finding> findings, List<FormatError> structure) {}
