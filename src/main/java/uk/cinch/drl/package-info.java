/**
 * Reads the text of a pack's DRL and checks what can be told without running it. Knows no rule, and
 * nothing of sessions; the only code that uses Drools' parser.
 */
package uk.cinch.drl;
