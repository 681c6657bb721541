package uk.cinch.report.text;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cinch.result.Comparison;
import uk.cinch.result.NoteStatus;
import uk.cinch.result.RemainingTask;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnLevelNote;

/**
 * The end of the text report: what has become of the notes, what to put into COLLECT, what has
 * changed since an earlier report, and what is left before the return can be authorised.
 */
public final class ReviewText {
  private static final int SHOWN = 5;
  private static final int LONGEST = 200;

  private final PrintWriter out;

  ReviewText(PrintWriter out) {
    this.out = out;
  }

  void print(ReturnEnd end) {
    notes(end.notes());
    portalNotes(end.portalNotes());
    since(end.since());
    obstacles(end.obstacles());
  }

  private void notes(List<NoteStatus> notes) {
    Map<NoteStatus.NoteState, List<NoteStatus>> byState =
        notes.stream()
            .collect(Collectors.groupingBy(NoteStatus::state, TreeMap::new, Collectors.toList()));
    byState.remove(NoteStatus.NoteState.ACCEPTED);
    byState.remove(NoteStatus.NoteState.OWN);
    if (byState.isEmpty()) {
      return;
    }
    Wrap.heading(out, "Notes that accept nothing");
    byState.forEach(
        (state, some) -> {
          out.println();
          out.println(heading(state) + "  " + Texts.count(some.size(), "note", "notes"));
          some.stream().limit(SHOWN).forEach(this::note);
          if (some.size() > SHOWN) {
            out.println("    and " + Texts.count(some.size() - SHOWN, "more", "more"));
          }
        });
  }

  private static String heading(NoteStatus.NoteState state) {
    return switch (state) {
      case ACCEPTED -> "Accepted";
      case OWN -> "Notes of your own";
      case STALE -> "Stale: what was found has changed since, so look again";
      case NO_LONGER_NEEDED -> "No longer needed: nothing is found any more";
      case NOT_CHECKED -> "Not checked: the rule did not run";
      case WITHOUT_EFFECT -> "Without effect";
    };
  }

  private void note(NoteStatus note) {
    String rule = note.rule() == null ? "" : note.rule() + "  ";
    String child = note.child() == null ? "" : "child " + Texts.plain(note.child()) + "  ";
    Wrap.paragraph(
        out,
        "line " + note.line() + "  " + rule + child + Texts.plain(note.text(), Integer.MAX_VALUE),
        "    ");
    if (note.why() != null) {
      Wrap.paragraph(out, note.why(), "      ");
    }
  }

  /** Each is on one line, however long, so that it can be copied whole. */
  private void portalNotes(List<ReturnLevelNote> notes) {
    if (notes.isEmpty()) {
      return;
    }
    Wrap.heading(out, "Return-level notes to put into COLLECT, each as it stands");
    out.println();
    notes.forEach(note -> out.println(Texts.plain(note.text(), Integer.MAX_VALUE)));
  }

  private void since(Comparison since) {
    if (since == null) {
      return;
    }
    Wrap.heading(out, "Since " + Texts.plain(since.earlier()));
    out.println();
    for (String remark : since.remarks()) {
      Wrap.paragraph(out, "Mind that " + Texts.plain(remark, LONGEST), "");
    }
    String form = "%-10s %8s %8s %8s%n";
    out.printf(Locale.ROOT, form, "rule", "new", "open", "fixed");
    for (Comparison.OfRule rule : since.rules()) {
      out.printf(
          Locale.ROOT,
          form,
          rule.rule() == null ? "form" : rule.rule(),
          rule.fresh(),
          rule.open(),
          rule.fixed());
    }
    out.printf(Locale.ROOT, form, "all", since.fresh(), since.open(), since.fixed());
    if (!since.notCompared().isEmpty()) {
      Wrap.paragraph(
          out,
          "Not compared, as they did not run both times: " + String.join(" ", since.notCompared()),
          "");
    }
  }

  private void obstacles(List<RemainingTask> obstacles) {
    Wrap.heading(out, "Before DfE can authorise it");
    out.println();
    if (obstacles.isEmpty()) {
      out.println("Nothing is left to do.");
    }
    lines(obstacles).forEach(line -> Wrap.paragraph(out, "- " + line, "  "));
  }

  /** What is left to do, a line for each kind. */
  public static List<String> lines(List<RemainingTask> obstacles) {
    Map<RemainingTask.TaskKind, List<RemainingTask>> byKind =
        obstacles.stream()
            .collect(Collectors.groupingBy(RemainingTask::kind, TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream().map(one -> sentence(one.getKey(), one.getValue())).toList();
  }

  private static String sentence(RemainingTask.TaskKind kind, List<RemainingTask> all) {
    long findings = all.stream().mapToLong(RemainingTask::findings).sum();
    String rules =
        all.stream()
            .map(
                kind == RemainingTask.TaskKind.ERRORS ? ReviewText::withChildren : ReviewText::rule)
            .collect(Collectors.joining(", "));
    return switch (kind) {
      case NOT_RUN ->
          all.stream()
              .collect(
                  Collectors.groupingBy(RemainingTask::cause, TreeMap::new, Collectors.counting()))
              .entrySet()
              .stream()
              .map(
                  one ->
                      "run " + Texts.count(one.getValue(), "rule", "rules") + ": " + one.getKey())
              .collect(Collectors.joining("; "));
      case STRUCTURE -> "correct " + Texts.count(findings, "problem of form", "problems of form");
      case ERRORS -> "correct " + Texts.count(findings, "error", "errors") + ": " + rules;
      case QUERIES ->
          "correct " + Texts.count(findings, "query", "queries") + ", or give a reason: " + rules;
      case YEAR_ON_YEAR -> "confirm " + rules;
    };
  }

  private static String withChildren(RemainingTask obstacle) {
    if (obstacle.children() == 0) {
      return rule(obstacle);
    }
    String children = Texts.count(obstacle.children(), "child", "children");
    return obstacle.findings() == obstacle.children()
        ? obstacle.rule() + " (" + children + ")"
        : obstacle.rule() + " (" + obstacle.findings() + ", " + children + ")";
  }

  private static String rule(RemainingTask obstacle) {
    return obstacle.findings() > 1
        ? obstacle.rule() + " (" + obstacle.findings() + ")"
        : obstacle.rule();
  }
}
