/**
 * The answer to a check, as data: what it says of the return, of each child, of each rule. Depends
 * on no writer.
 *
 * <p>A {@link uk.cinch.result.ReturnSink} is told of the header, then of each child in the order of
 * the file, then of the return as a whole.
 */
package uk.cinch.result;
