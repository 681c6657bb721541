/**
 * Reports of a check in every format. The writers are in the packages within; each is a sink that
 * keeps nothing that grows with the return.
 */
package uk.cinch.report;
