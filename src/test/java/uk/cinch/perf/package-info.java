/** Measures how fast cinch is and how much memory it takes; no part of the program. */
package uk.cinch.perf;
