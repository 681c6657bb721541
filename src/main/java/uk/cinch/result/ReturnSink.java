package uk.cinch.result;

import java.io.IOException;

/**
 * Takes the answer to a check as it comes: the head, then each child in the order of the file, then
 * the end. All calls come from the thread that runs the check. When a return turns out to be
 * unreadable half-way, {@link #end} is never called and nothing told so far counts.
 */
public interface ReturnSink {
  /** The header has been read. */
  void begin(ReturnHead head) throws IOException;

  /** A child has been checked. */
  void child(CheckedChild child) throws IOException;

  /** The return has been checked as a whole. */
  void end(ReturnEnd end) throws IOException;
}
