package uk.cinch.authoring.diff;

import java.util.List;
import uk.cinch.catalog.CodeSet;

/**
 * A code set that does not hold the same codes on both sides.
 *
 * @param name as rules call it
 * @param label what it is a list of
 * @param provisional where the set comes from, when that is not DfE's final text; null when it is
 * @param added codes of the second side only, in the official order
 * @param removed codes of the first side only, in the official order
 * @param rules codes of the rules that use the set on either side, in order
 */
public record CodeSetChange(
    String name,
    String label,
    String provisional,
    List<CodeSet.Code> added,
    List<CodeSet.Code> removed,
    List<String> rules) {}
