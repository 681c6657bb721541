/** What differs between census years and between packs. Knows nothing of the command line. */
package uk.cinch.authoring.diff;
