/** The report as JSON, held to its published schema. */
package uk.cinch.report.json;
