/**
 * The front door: load a rule pack, check returns. The only promised interface; the types of {@link
 * uk.cinch.report}, {@link uk.cinch.facts} and {@link uk.cinch.catalog} that appear in it belong to
 * it.
 */
package uk.cinch;
