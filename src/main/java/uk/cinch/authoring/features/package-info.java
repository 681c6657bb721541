/**
 * The features: reads them, plays their scenarios against a checker, and holds the grammar of their
 * steps. The only Cucumber code. Knows no rule.
 */
package uk.cinch.authoring.features;
