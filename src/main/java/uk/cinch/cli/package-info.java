/** The command line: a thin skin over the front door. */
package uk.cinch.cli;
