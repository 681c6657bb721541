package uk.cinch.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Spelling;
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
    page.put("notesCut", end.notes().size() > MOST_NOTES ? Texts.number(MOST_NOTES) : "");
    page.put("noteStates", noteStates(end));
    page.put("anyNotes", !end.notes().isEmpty());
    page.put("notRun", notRun(end));
    page.put(
        "anyNotRun", end.rules().stream().anyMatch(r -> r.state() != RuleStatus.RuleState.RAN));
    page.put("findingCodes", end.rules().stream().filter(r -> r.findings() > 0).toList());
    page.put("anyAccepted", end.counts().accepted() > 0);
    page.put("about", about(head, end));
    page.put("everyRule", everyRule(end));
  }

  private static List<Map<String, Object>> about(ReturnHead head, ReturnEnd end) {
    return PageModel.about(head, end).entrySet().stream()
        .map(
            row ->
                Map.<String, Object>of(
                    "label",
                    row.getKey(),
                    "text",
                    row.getValue() instanceof Number number
                        ? Texts.number(number.longValue())
                        : Texts.plain(row.getValue().toString(), Integer.MAX_VALUE)))
        .toList();
  }

  private static List<Map<String, Object>> everyRule(ReturnEnd end) {
    return end.rules().stream()
        .map(
            rule ->
                Map.<String, Object>of(
                    "rule", rule.rule(),
                    "title", rule.title(),
                    "kind", PageModel.kind(rule.severity()),
                    "state", Spelling.of(rule.state()),
                    "findings", Texts.number(rule.findings()),
                    "status", rule.provisional() == null ? "final" : "provisional"))
        .toList();
  }

  private static List<Map<String, Object>> noteStates(ReturnEnd end) {
    Map<NoteStatus.NoteState, Long> states =
        end.notes().stream()
            .collect(Collectors.groupingBy(NoteStatus::state, TreeMap::new, Collectors.counting()));
    return states.entrySet().stream()
        .map(
            state ->
                Map.<String, Object>of(
                    "label",
                    Spelling.of(state.getKey()).replace('-', ' '),
                    "number",
                    Texts.number(state.getValue())))
        .toList();
  }

  private static Map<String, Object> note(NoteStatus note) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("state", Spelling.of(note.state()).replace('-', ' '));
    row.put("rule", note.rule() == null ? "" : note.rule());
    row.put("child", note.child() == null ? "" : Texts.plain(note.child()));
    row.put("text", Texts.plain(note.text(), Integer.MAX_VALUE));
    row.put("why", note.why() == null ? "" : note.why());
    return row;
  }

  private static List<Map<String, Object>> notRun(ReturnEnd end) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RuleStatus rule : end.rules()) {
      if (rule.state() != RuleStatus.RuleState.RAN) {
        rows.add(
            Map.of(
                "rule", rule.rule(),
                "title", rule.title(),
                "state", Spelling.of(rule.state()),
                "cause", rule.cause(),
                "record", rule.firstRecord() == null ? "" : rule.firstRecord()));
      }
    }
    return rows;
  }

  private static List<Map<String, Object>> texts(ReturnEnd end, PageRules rules) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RuleStatus rule : end.rules()) {
      if (rule.findings() == 0) {
        continue;
      }
      RuleEntry entry = rules.entry(rule.rule());
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("rule", rule.rule());
      row.put("slug", rule.rule().replace(' ', '-'));
      row.put("title", rule.title());
      row.put("message", entry.message());
      row.put("source", entry.source());
      row.put("reading", entry.reading() == null ? "" : entry.reading());
      row.put("help", entry.help() == null ? "" : entry.help());
      row.put("provisional", entry.provisional() == null ? "" : entry.provisional());
      rows.add(row);
    }
    return rows;
  }
}
