/**
 * What differs between census years and between packs, and how an edited pack takes in a newer one.
 * Knows nothing of the command line.
 */
package uk.cinch.authoring.change;
