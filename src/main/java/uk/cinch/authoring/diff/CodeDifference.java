package uk.cinch.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;

/** Compares code sets. */
final class CodeDifference {
  private CodeDifference() {}

  static List<CodeSetChange> between(
      ComparedPack before, CensusYear from, ComparedPack after, CensusYear to) {
    Map<String, CodeSet> sets = new LinkedHashMap<>();
    before.pack().codeSets().forEach(set -> sets.put(set.name(), set));
    after.pack().codeSets().forEach(set -> sets.put(set.name(), set));
    List<CodeSetChange> changes = new ArrayList<>();
    sets.forEach(
        (name, set) -> {
          List<CodeSet.Code> old = codes(before, from, name);
          List<CodeSet.Code> now = codes(after, to, name);
          List<CodeSet.Code> added = only(now, old);
          List<CodeSet.Code> removed = only(old, now);
          boolean order =
              !old.stream()
                  .map(CodeSet.Code::code)
                  .toList()
                  .equals(now.stream().map(CodeSet.Code::code).toList());
          if (!added.isEmpty() || !removed.isEmpty() || order) {
            TreeSet<String> users = new TreeSet<>(before.users(from, name));
            users.addAll(after.users(to, name));
            changes.add(
                new CodeSetChange(
                    name, set.label(), set.provisional(), added, removed, List.copyOf(users)));
          }
        });
    return List.copyOf(changes);
  }

  private static List<CodeSet.Code> codes(ComparedPack side, CensusYear year, String name) {
    return side.pack().codeSets().stream()
        .filter(set -> set.name().equals(name) && set.years().include(year))
        .flatMap(set -> set.codes().stream())
        .filter(code -> code.years().include(year))
        .toList();
  }

  /** Codes of the one list that the other has not, or not with the same meaning. */
  private static List<CodeSet.Code> only(List<CodeSet.Code> one, List<CodeSet.Code> other) {
    List<String> known = other.stream().map(CodeDifference::key).toList();
    return one.stream().filter(code -> !known.contains(key(code))).toList();
  }

  private static String key(CodeSet.Code code) {
    return code.code() + ' ' + code.label();
  }
}
