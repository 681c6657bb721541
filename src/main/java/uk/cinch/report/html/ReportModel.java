package uk.cinch.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cinch.report.text.Texts;
import uk.cinch.result.NoteStatus;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.RuleStatus;

/** What the HTML report says beyond {@link PageModel}: rules, notes, what did not run. Pure. */
final class ReportModel {
  private static final int MOST_NOTES = 500;

  private ReportModel() {}

  /** Adds them to what the page is made from. */
  static void put(Map<String, Object> page, ReturnHead head, ReturnEnd end, PageRules rules) {
    page.put("ruleTexts", texts(end, rules));
    page.put("portalNotes", end.portalNotes());
    page.put("anyPortalNotes", !end.portalNotes().isEmpty());
    page.put("notes", end.notes().stream().limit(MOST_NOTES).map(ReportModel::note).toList());
    page.put("notesCut", end.notes().size() > MOST_NOTES ? MOST_NOTES : null);
    page.put(
        "noteStates",
        end.notes().stream()
            .collect(Collectors.groupingBy(NoteStatus::state, TreeMap::new, Collectors.counting()))
            .entrySet());
    page.put("anyNotes", !end.notes().isEmpty());
    List<RuleStatus> notRun =
        end.rules().stream().filter(rule -> rule.state() != RuleStatus.RuleState.RAN).toList();
    page.put("notRun", notRun);
    page.put("anyNotRun", !notRun.isEmpty());
    page.put("findingCodes", end.rules().stream().filter(r -> r.findings() > 0).toList());
    page.put("anyAccepted", end.counts().accepted() > 0);
    page.put("about", about(head, end));
    page.put("everyRule", end.rules());
  }

  private static Set<Map.Entry<String, Object>> about(ReturnHead head, ReturnEnd end) {
    Map<String, Object> about = PageModel.about(head, end);
    about.replaceAll(
        (label, value) ->
            value instanceof String text ? Texts.plain(text, Integer.MAX_VALUE) : value);
    return about.entrySet();
  }

  private static Map<String, Object> note(NoteStatus note) {
    Map<String, Object> row = new HashMap<>();
    row.put("state", note.state());
    row.put("rule", note.rule());
    row.put("child", Texts.shown(note.child()));
    row.put("text", Texts.plain(note.text(), Integer.MAX_VALUE));
    row.put("why", note.why());
    return row;
  }

  private static List<Map<String, Object>> texts(ReturnEnd end, PageRules rules) {
    return end.rules().stream()
        .filter(rule -> rule.findings() > 0)
        .map(
            rule ->
                Map.<String, Object>of(
                    "slug", rule.rule().replace(' ', '-'), "entry", rules.entry(rule.rule())))
        .toList();
  }
}
