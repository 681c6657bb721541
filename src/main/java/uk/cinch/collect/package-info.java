/**
 * What COLLECT adds around the rules: reasons for queries, the sentences that accept all of a kind,
 * and how far a return has come since an earlier report. Knows nothing of DRL or XML.
 */
package uk.cinch.collect;
