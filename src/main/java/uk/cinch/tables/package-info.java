/**
 * A return as tables, one for each kind of record, and back: to look at, load and mend elsewhere.
 * Driven by the pack's message structure; knows no rule, and no module by name.
 */
package uk.cinch.tables;
