/** Reports as rows: CSV, workbooks, work lists and headline figures. */
package uk.cinch.report.table;
