package uk.cinch.report.table;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import uk.cinch.catalog.Severity;
import uk.cinch.facts.ChildRef;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;

/** How much was found of each child of whom anything was. Not thread-safe. */
final class ChildSums {
  private final TreeMap<Integer, OfChild> children = new TreeMap<>();

  /** What there is of one child. */
  private static final class OfChild {
    private final ChildRef child;
    private final Set<String> rules = new LinkedHashSet<>();
    private int errors;
    private int queries;
    private int accepted;
    private int structure;

    OfChild(ChildRef child) {
      this.child = child;
    }
  }

  void add(Finding finding) {
    if (finding.child() == null) {
      return;
    }
    OfChild of = of(finding.child());
    of.rules.add(finding.rule());
    of.errors += finding.severity() == Severity.ERROR ? 1 : 0;
    of.queries += finding.severity() == Severity.ERROR ? 0 : 1;
    of.accepted += finding.accepted() == null ? 0 : 1;
  }

  void add(FormatError problem) {
    if (problem.child() != null) {
      of(problem.child()).structure++;
    }
  }

  private OfChild of(ChildRef child) {
    return children.computeIfAbsent(child.position(), position -> new OfChild(child));
  }

  /** Writes a sheet of them. */
  void write(Workbook workbook) throws IOException {
    WorkbookSheet sheet =
        new WorkbookSheet(
            workbook,
            "By child",
            "Child id 22, Child position 14, Errors 9, Queries 9, Accepted 10, Problems of form 17,"
                + " Rules 60");
    for (OfChild of : children.values()) {
      sheet.row(
          of.child.id(),
          of.child.position(),
          of.errors,
          of.queries,
          of.accepted,
          of.structure,
          String.join(" ", of.rules));
    }
    sheet.finish();
  }
}
