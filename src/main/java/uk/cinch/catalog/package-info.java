/**
 * A rule pack as data: its census years, rules, code sets, holidays, authorities and message
 * structure, read strictly from YAML. The only YAML code.
 *
 * <p>Knows nothing of rule logic: DRL and features travel as files.
 */
package uk.cinch.catalog;
