package uk.cinch.authoring.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.drl.RuleChecks;
import uk.cinch.drl.RuleOutline;

/** One of two packs that are compared: its rules' texts and the code sets they use. Immutable. */
final class ComparedPack {
  private final RulePack pack;
  private final Map<String, Set<String>> codeSets;

  ComparedPack(RulePack pack) {
    this.pack = pack;
    this.codeSets =
        RuleChecks.outline(pack, new Faults()).stream()
            .collect(
                Collectors.toMap(
                    RuleOutline::stem, rule -> new TreeSet<>(rule.codeSets()), ComparedPack::both));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    one.addAll(other);
    return one;
  }

  RulePack pack() {
    return pack;
  }

  /** The rules of an entry's file; null when it has none. */
  String drl(RuleEntry entry) {
    return entry == null || entry.drl() == null
        ? null
        : pack.files().drl(entry.drl()).map(pack.files()::text).map(String::strip).orElse(null);
  }

  /** What an entry's rules say, whatever the names, comments and spaces. */
  String logic(RuleEntry entry) {
    String text = drl(entry);
    if (text == null) {
      return "";
    }
    return text.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("//[^\n]*", "")
        .replace("\"" + entry.drl(), "\"" + entry.code())
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Codes of the year's rules that use a code set. */
  List<String> users(CensusYear year, String codeSet) {
    return pack.rules(year).stream()
        .filter(rule -> codeSets.getOrDefault(rule.drl(), Set.of()).contains(codeSet))
        .map(RuleEntry::code)
        .toList();
  }
}
