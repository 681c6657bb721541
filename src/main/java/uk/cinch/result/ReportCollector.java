package uk.cinch.result;

import java.util.ArrayList;
import java.util.List;

/** A sink that keeps the whole answer. Not thread-safe. */
public final class ReportCollector implements ReturnSink {
  private final List<Finding> findings = new ArrayList<>();
  private final List<FormatError> structure = new ArrayList<>();
  private ReturnHead head;
  private ReturnEnd end;

  @Override
  public void begin(ReturnHead head) {
    this.head = head;
  }

  @Override
  public void child(CheckedChild child) {
    findings.addAll(child.findings());
    structure.addAll(child.structure());
  }

  @Override
  public void end(ReturnEnd end) {
    findings.addAll(end.findings());
    structure.addAll(end.structure());
    this.end = end;
  }

  /** The answer, once the check has ended. */
  public Report report() {
    if (end == null) {
      throw new IllegalStateException("the check has not ended");
    }
    return new Report(head, List.copyOf(findings), List.copyOf(structure), end);
  }
}
