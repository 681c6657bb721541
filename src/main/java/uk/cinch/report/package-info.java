/**
 * Reports of a check in every format. The writers are in the packages within; each is a sink that
 * keeps a few numbers for each child with findings at most.
 */
package uk.cinch.report;
