/**
 * A return as tables, one for each kind of record, and back: to look at, load and correct
 * elsewhere. Driven by the pack's message structure; knows no rule, and no module by name.
 *
 * <p>There and back, a check says the same but for lines and columns. What it reads goes over, the
 * order of records and elements of one name included: values in cells, to the letter, and what the
 * message has no place for as XML in a separate table. What it never reads does not, and is counted
 * where it can be: attributes, comments, white space around values (so that an element with nothing
 * else has no value), what is within a group that the message has no place for, and the order of
 * things of different names, which come in the official one. Second Children groups come back
 * empty, their children in the first.
 */
package uk.cinch.tables;
