package uk.cinch.report.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cinch.catalog.Severity;
import uk.cinch.facts.EpisodeRef;
import uk.cinch.result.Acceptance;
import uk.cinch.result.ChangeSinceLastReport;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Counts;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;
import uk.cinch.result.RuleStatus;

/**
 * The report to read in a terminal: verdict and counts, then rule by rule the first findings, then
 * what was not checked. Keeps a few findings a rule. Not thread-safe.
 */
public final class TextReport implements ReturnSink {
  private static final int SHOWN = 5;
  private static final int LONGEST_CAUSE = 300;
  private static final int LONGEST_PATH = 200;

  private final PrintWriter out;
  private final Map<String, List<Finding>> shown = new TreeMap<>();
  private final Map<String, List<Finding>> accepted = new TreeMap<>();
  private final Map<String, List<FormatError>> structure = new LinkedHashMap<>();
  private final Map<String, Long> structureCounts = new HashMap<>();
  private ReturnHead head;

  /**
   * @param out flushed at the end, not closed
   */
  public TextReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(ReturnHead head) {
    this.head = head;
  }

  @Override
  public void child(CheckedChild child) {
    child.findings().forEach(this::keep);
    child.structure().forEach(this::keep);
  }

  @Override
  public void end(ReturnEnd end) {
    end.findings().forEach(this::keep);
    end.structure().forEach(this::keep);
    verdict(end);
    findings(end, Severity.ERROR, "Errors: correct each of them");
    findings(end, Severity.QUERY, "Queries: correct them, or give a reason in COLLECT");
    findings(end, Severity.YEAR_ON_YEAR, "Year on year: see that it is so, and confirm it");
    structureFindings();
    notChecked(end);
    accepted(end);
    new ReviewText(out).print(end);
    out.flush();
  }

  private void keep(Finding finding) {
    keepFirst(finding.accepted() == null ? shown : accepted, finding.rule(), finding);
  }

  private void keep(FormatError problem) {
    String kind = problem.problem() + ": " + Texts.plain(problem.element());
    structureCounts.merge(kind, 1L, Long::sum);
    keepFirst(structure, kind, problem);
  }

  private static <T> void keepFirst(Map<String, List<T>> kept, String kind, T item) {
    List<T> first = kept.computeIfAbsent(kind, key -> new ArrayList<>());
    if (first.size() < SHOWN) {
      first.add(item);
    }
  }

  private void verdict(ReturnEnd end) {
    Counts counts = end.counts();
    out.println(
        Texts.plain(head.file())
            + ": "
            + switch (end.verdict()) {
              case READY -> ready(end) + "; no errors, nothing wrong with its form";
              case NOT_READY -> "not ready";
              case INCOMPLETE -> "incomplete. Not every rule ran: see 'Not checked' below";
            });
    String children = Texts.count(counts.children(), "child", "children");
    out.println(authority() + ", census year " + head.census().year() + ", " + children);
    List<String> found = new ArrayList<>();
    found.add(Texts.count(counts.errors(), "error", "errors"));
    found.add(Texts.count(counts.queries(), "query", "queries"));
    found.add(Texts.count(counts.structure(), "problem of form", "problems of form"));
    if (head.lastYear() != null) {
      found.add(Texts.count(counts.yearOnYear(), "year-on-year check", "year-on-year checks"));
    }
    String accepted = "; " + Texts.number(counts.accepted()) + " of these accepted";
    out.println(String.join(", ", found) + (counts.accepted() == 0 ? "" : accepted));
    String pack = head.pack().name() + " " + head.pack().version();
    out.println("Rules: " + pack + ", checked by cinch " + head.cinch());
    if (end.lastYearUnread() > 0) {
      Wrap.paragraph(
          out,
          "Last year's return has "
              + Texts.count(end.lastYearUnread(), "problem of form", "problems of form")
              + ": what cannot be read in it is not counted",
          "");
    }
    if (head.census().remark() != null) {
      Wrap.paragraph(out, "Note: " + head.census().remark(), "");
    }
  }

  private static String ready(ReturnEnd end) {
    boolean all = end.rules().stream().allMatch(rule -> rule.state() == RuleStatus.RuleState.RAN);
    return all ? "ready. Every rule ran" : "ready. Every rule but the year-on-year checks ran";
  }

  private String authority() {
    var authority = head.census().authority();
    if (authority == null) {
      return "No local authority given";
    }
    return authority.name() == null
        ? "Local authority " + Texts.plain(authority.code())
        : authority.name() + " (" + authority.code() + ")";
  }

  private void findings(ReturnEnd end, Severity severity, String heading) {
    List<RuleStatus> rules =
        end.rules().stream().filter(rule -> rule.severity() == severity && left(rule) > 0).toList();
    if (rules.isEmpty()) {
      return;
    }
    Wrap.heading(out, heading);
    for (RuleStatus rule : rules) {
      List<Finding> first = shown.get(rule.rule());
      out.println();
      out.println(
          rule.rule()
              + "  "
              + Texts.count(left(rule), "finding", "findings")
              + (rule.children() == 0
                  ? " on the return as a whole"
                  : ", " + Texts.count(rule.childrenLeft(), "child", "children"))
              + (rule.accepted() == 0
                  ? ""
                  : ", besides " + Texts.count(rule.accepted(), "accepted one", "accepted ones")));
      if (rule.provisional() != null) {
        Wrap.paragraph(out, "Provisional: " + rule.provisional(), "  ");
      }
      Wrap.paragraph(out, first.get(0).message(), "  ");
      first.forEach(finding -> out.println("    " + line(finding)));
      more(left(rule) - first.size());
    }
  }

  private static long left(RuleStatus rule) {
    return rule.findings() - rule.accepted();
  }

  private void accepted(ReturnEnd end) {
    if (accepted.isEmpty()) {
      return;
    }
    Wrap.heading(out, "Accepted: give COLLECT these reasons");
    for (RuleStatus rule : end.rules()) {
      List<Finding> first = accepted.getOrDefault(rule.rule(), List.of());
      if (first.isEmpty()) {
        continue;
      }
      out.println();
      out.println(rule.rule() + "  " + Texts.count(rule.accepted(), "finding", "findings"));
      for (Finding finding : first) {
        out.println("    " + line(finding));
        Wrap.paragraph(out, reason(finding.accepted()), "      ");
      }
      more(rule.accepted() - first.size());
    }
  }

  private static String reason(Acceptance why) {
    if (why.by() == Acceptance.AcceptedBy.RETURN_NOTE) {
      return "by the return-level note of this rule" + signed(why);
    }
    return Texts.plain(why.reason(), Integer.MAX_VALUE) + signed(why);
  }

  private static String signed(Acceptance why) {
    String by = why.author() == null ? "" : Texts.plain(why.author());
    String on = why.date() == null ? "" : why.date();
    String both = (by + " " + on).strip();
    return both.isEmpty() ? "" : " (" + both + ")";
  }

  private static String line(Finding finding) {
    String child = finding.child() == null ? "" : Texts.child(finding.child()) + "  ";
    EpisodeRef episode = finding.episode();
    String inEpisode = episode == null ? "" : "episode " + episode.number() + "  ";
    String places =
        finding.locations().stream().map(TextReport::place).collect(Collectors.joining("; "));
    String since = finding.since() == ChangeSinceLastReport.NEW ? "  (new)" : "";
    if (finding.change() != null) {
      return Texts.change(finding.change()) + since;
    }
    return child + inEpisode + (places.isEmpty() ? "the return as a whole" : places) + since;
  }

  private static String place(Location at) {
    String value = at.record() ? "" : " " + Texts.plain(at.value());
    return "line " + at.line() + " " + at.element() + value;
  }

  private void structureFindings() {
    if (structure.isEmpty()) {
      return;
    }
    Wrap.heading(out, "Problems of form: the value or group is not read as meant");
    structure.forEach(
        (kind, first) -> {
          long count = structureCounts.get(kind);
          out.println();
          out.println(kind + "  " + Texts.count(count, "time", "times"));
          Wrap.paragraph(out, first.get(0).advice(), "  ");
          for (FormatError problem : first) {
            out.println(
                "    "
                    + (problem.child() == null ? "" : Texts.child(problem.child()) + "  ")
                    + "line "
                    + problem.line()
                    + " "
                    + Texts.plain(problem.path(), LONGEST_PATH)
                    + (problem.value() == null ? "" : " " + Texts.plain(problem.value())));
          }
          more(count - first.size());
        });
  }

  private void more(long left) {
    if (left > 0) {
      out.println(
          "    and "
              + Texts.count(left, "more", "more")
              + ": the CSV and JSON reports list them all");
    }
  }

  private void notChecked(ReturnEnd end) {
    List<RuleStatus> failed =
        end.rules().stream().filter(rule -> rule.state() == RuleStatus.RuleState.FAILED).toList();
    if (!failed.isEmpty()) {
      Wrap.heading(
          out, "Not checked: these rules failed, so what they say is not the whole answer");
      out.println();
      failed.forEach(rule -> Wrap.paragraph(out, failure(rule), "  "));
    }
    Map<String, List<String>> reasons =
        end.rules().stream()
            .filter(rule -> rule.state() == RuleStatus.RuleState.SKIPPED)
            .collect(
                Collectors.groupingBy(
                    RuleStatus::cause,
                    TreeMap::new,
                    Collectors.mapping(RuleStatus::rule, Collectors.toList())));
    if (!reasons.isEmpty()) {
      Wrap.heading(out, "Not checked: these rules were skipped");
      reasons.forEach(
          (cause, codes) -> {
            out.println();
            out.println(Texts.count(codes.size(), "rule", "rules") + ": " + cause);
            Wrap.paragraph(out, String.join(" ", codes), "  ");
          });
    }
  }

  private static String failure(RuleStatus rule) {
    return rule.rule()
        + ", first at "
        + rule.firstRecord()
        + ": "
        + Texts.plain(rule.cause(), LONGEST_CAUSE);
  }
}
