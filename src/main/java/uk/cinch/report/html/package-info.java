/** The report as one HTML file that asks for nothing from outside, and the summary page. */
package uk.cinch.report.html;
