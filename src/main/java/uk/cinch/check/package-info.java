/**
 * One check from start to finish: from the bytes of a return to the calls of a sink. The only
 * package that knows both the input and the engine.
 */
package uk.cinch.check;
