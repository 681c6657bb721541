package uk.cinch.catalog;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used; says everything that is wrong with it. */
public final class BrokenPackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PackFault> faults;

  /**
   * @param faults at least one
   */
  public BrokenPackException(Collection<PackFault> faults) {
    super(faults.stream().sorted().map(PackFault::toString).collect(Collectors.joining("\n")));
    this.faults = faults.stream().sorted().toList();
  }

  /** A pack with one thing wrong. */
  public BrokenPackException(String file, int line, String problem, String advice) {
    this(List.of(new PackFault(file, line, problem, advice)));
  }

  /** What is wrong, by file and line. */
  public List<PackFault> faults() {
    return faults;
  }
}
