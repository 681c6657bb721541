/**
 * Files around a check: returns as they lie on disk, reports in every format, headline figures
 * counted on the way. Knows nothing of how it is asked, be it a command or a page.
 */
package uk.cinch.files;
