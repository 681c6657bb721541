/** The report as plain text, and how values and sentences are shown to people in any format. */
package uk.cinch.report.text;
