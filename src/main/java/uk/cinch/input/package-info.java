/**
 * From XML to facts, one child at a time. The only XML code: it resolves nothing, opens nothing,
 * and refuses what it cannot read in one sentence.
 */
package uk.cinch.input;
