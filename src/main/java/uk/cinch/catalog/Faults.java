package uk.cinch.catalog;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of a pack, so that all are said at once. Not thread-safe. */
public final class Faults {
  private final List<PackFault> found = new ArrayList<>();

  /** Notes one. */
  public void add(String file, int line, String problem, String advice) {
    found.add(new PackFault(file, line, problem, advice));
  }

  public void add(YamlNode where, String problem, String advice) {
    add(where.file(), where.line(), problem, advice);
  }

  /** Those gathered so far, by file and line. */
  public List<PackFault> found() {
    return found.stream().sorted().toList();
  }

  /** Whether there are any. */
  public boolean any() {
    return !found.isEmpty();
  }

  /**
   * Ends the loading of the pack if anything is wrong with it.
   *
   * @throws BrokenPackException with every fault gathered so far
   */
  public void throwIfAny() {
    if (any()) {
      throw new BrokenPackException(found);
    }
  }
}
