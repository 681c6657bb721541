/**
 * What COLLECT adds around the rules: reasons for queries, return level notes, headline figures,
 * and how far a return has come since an earlier report. Knows nothing of DRL or XML.
 */
package uk.cinch.review;
