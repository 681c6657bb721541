/**
 * The answer to a check, and its writers. Every writer is a sink that is told of the header, then
 * of each child in the order of the file, then of the return as a whole, and keeps nothing that
 * grows with the return.
 */
package uk.cinch.report;
