package uk.cinch.catalog;

import java.util.Comparator;

/**
 * One thing wrong with a rule pack.
 *
 * @param file path within the pack, such as {@code rule-catalog.yaml}
 * @param line line in that file, from 1; 0 when the fault is the file's as a whole
 * @param problem what is wrong, naming the thing and its value
 * @param advice what to do about it; empty when the problem says it all
 */
public record PackFault(String file, int line, String problem, String advice)
    implements Comparable<PackFault> {
  private static final Comparator<PackFault> ORDER =
      Comparator.comparing(PackFault::file)
          .thenComparing(PackFault::line)
          .thenComparing(PackFault::problem);

  /** {@code file:line: problem}, and the advice on the next line. */
  @Override
  public String toString() {
    String where = line > 0 ? file + ":" + line : file;
    return where + ": " + problem + (advice.isEmpty() ? "" : "\n    " + advice);
  }

  @Override
  public int compareTo(PackFault other) {
    return ORDER.compare(this, other);
  }
}
