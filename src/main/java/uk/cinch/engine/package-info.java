/**
 * Runs the pack's rules: compiles its DRL, refuses what is not a rule, fires one child at a time,
 * and then the return as a whole. The only Drools code; knows no rule.
 */
package uk.cinch.engine;
