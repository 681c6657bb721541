package uk.cinch.report.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;

/**
 * The rules of a page by number, as its script knows them: those of the year in the pack's order,
 * and behind them one for problems of form. Immutable.
 */
final class PageRules {
  private final RulePack pack;
  private final List<RuleEntry> entries;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param year of the return, as in its head
   */
  PageRules(RulePack pack, String year) {
    this.pack = pack;
    this.entries = List.copyOf(pack.rules(CensusYear.parse(year).orElseThrow()));
    for (RuleEntry entry : entries) {
      numbers.put(entry.code(), numbers.size());
    }
  }

  List<RuleEntry> entries() {
    return entries;
  }

  RuleEntry entry(String code) {
    return entries.get(number(code));
  }

  int number(String code) {
    return numbers.get(code);
  }

  /** The number of problems of form. */
  int form() {
    return entries.size();
  }

  /** The modules that have rules, in the order of their names. */
  List<String> modules() {
    return entries.stream().map(RuleEntry::module).distinct().sorted().toList();
  }

  /** What elements are called, within the record that holds them and anywhere. */
  Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    label(labels, "", pack.structure().content());
    return labels;
  }

  private static void label(Map<String, String> labels, String record, List<Item> items) {
    for (Item item : items) {
      labels.put(record + "/" + item.name(), item.label());
      labels.putIfAbsent(item.name(), item.label());
      if (item instanceof GroupItem group) {
        label(labels, group.folded() ? record : group.name(), group.content());
      }
    }
  }
}
