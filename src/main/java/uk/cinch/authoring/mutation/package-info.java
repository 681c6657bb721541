/**
 * Mutation testing: changes one thing in a rule at a time and looks whether a scenario of the rule
 * notices. What no scenario notices is a scenario that is missing.
 */
package uk.cinch.authoring.mutation;
