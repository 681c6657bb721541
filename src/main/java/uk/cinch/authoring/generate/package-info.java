/** Generates synthetic returns of any size, with faults taken from the features' examples. */
package uk.cinch.authoring.generate;
