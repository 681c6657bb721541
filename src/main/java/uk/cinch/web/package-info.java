/**
 * The engine over HTTP: an API for other programs, and a page for those who never open a terminal.
 * A thin skin over the front door; knows nothing of single rules. Keeps nothing of a return longer
 * than a request, or a workspace that a page has open, lasts.
 */
package uk.cinch.web;
