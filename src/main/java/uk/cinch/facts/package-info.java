/**
 * What a return says: its records as immutable facts, named as in the census XML, with links upward
 * to the record that holds them. Rules written in DRL read these types and nothing else.
 *
 * <p>Knows neither where the facts come from nor what the rules are.
 */
package uk.cinch.facts;
