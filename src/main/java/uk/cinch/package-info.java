/**
 * The front door: load a rule pack, check returns. The only promised interface; the types of other
 * packages that appear in it belong to it: those of {@link uk.cinch.check}, {@link
 * uk.cinch.result}, {@link uk.cinch.facts}, {@link uk.cinch.catalog}, and {@link
 * uk.cinch.input.UnreadableReturnException}.
 */
package uk.cinch;
