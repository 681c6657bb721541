/** Files, streams and temporary storage that several packages need. Knows nothing of returns. */
package uk.cinch.io;
