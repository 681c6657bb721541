package uk.cinch.authoring.edit;

import java.util.List;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Scope;
import uk.cinch.catalog.Severity;

/**
 * What is known of a rule that is to be added to a pack.
 *
 * @param code its official number
 * @param module the data module it belongs to
 * @param severity error or query
 * @param scope child or return
 * @param from the first census year it is in force
 * @param elements what its findings point at; null to be filled in
 * @param title in plain words; null to be filled in
 * @param message the official text; null to be filled in
 * @param source where the official text is; null to be filled in
 * @param provisional where its text comes from, when that is not DfE's final one; null when it is
 */
public record NewRule(
    String code,
    String module,
    Severity severity,
    Scope scope,
    CensusYear from,
    List<String> elements,
    String title,
    String message,
    String source,
    String provisional) {}
