package uk.cinch.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.RulePack;

/** What changed in a rule from one census year to the next, in words. */
public final class RuleHistory {
  private RuleHistory() {}

  /** The changes of a pack's rules by code, then by the year that brought them. */
  public static Map<String, Map<CensusYear, List<String>>> of(RulePack pack) {
    Map<String, Map<CensusYear, List<String>>> history = new LinkedHashMap<>();
    YearDiff.each(pack)
        .forEach(
            (year, diff) -> {
              diff.rules().forEach(rule -> note(history, rule.code(), year, sentence(rule)));
              for (CodeSetChange set : diff.codeSets()) {
                set.rules().forEach(rule -> note(history, rule, year, sentence(set)));
              }
            });
    return history;
  }

  private static void note(
      Map<String, Map<CensusYear, List<String>>> history,
      String code,
      CensusYear year,
      String words) {
    history
        .computeIfAbsent(code, key -> new LinkedHashMap<>())
        .computeIfAbsent(year, key -> new ArrayList<>())
        .add(words);
  }

  static String sentence(RuleChange rule) {
    if (rule.added()) {
      return "new";
    }
    return rule.withdrawn()
        ? "withdrawn"
        : "changed: " + rule.aspects().stream().map(Aspect::word).collect(Collectors.joining(", "));
  }

  static String sentence(CodeSetChange set) {
    return "code set "
        + set.name()
        + (set.added().isEmpty() && set.removed().isEmpty() ? " in another order" : "")
        + (set.added().isEmpty() ? "" : ", new: " + codes(set.added()))
        + (set.removed().isEmpty() ? "" : ", gone: " + codes(set.removed()));
  }

  private static String codes(List<CodeSet.Code> codes) {
    return codes.stream().map(CodeSet.Code::code).collect(Collectors.joining(", "));
  }
}
