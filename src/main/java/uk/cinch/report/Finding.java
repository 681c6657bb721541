package uk.cinch.report;

import java.util.List;
import uk.cinch.catalog.Severity;
import uk.cinch.facts.ChildRef;
import uk.cinch.facts.EpisodeRef;

/**
 * One thing in the return that breaks a numbered rule.
 *
 * @param rule the rule's code
 * @param severity error or query
 * @param message the official message
 * @param provisional where the rule's text comes from, when that is not DfE's final one; null when
 *     it is
 * @param child the child; null for the return as a whole
 * @param record the group that holds the first location; null when there is no location
 * @param episode the episode of the first location; null outside an episode
 * @param locations the elements at fault, in the rule's order; empty for some return-level rules
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    String provisional,
    ChildRef child,
    String record,
    EpisodeRef episode,
    List<Location> locations) {}
