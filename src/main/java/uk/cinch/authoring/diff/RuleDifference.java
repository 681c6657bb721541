package uk.cinch.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;

/** Compares rules. */
final class RuleDifference {
  private RuleDifference() {}

  static List<RuleChange> between(
      ComparedPack before, CensusYear from, ComparedPack after, CensusYear to) {
    Map<String, RuleEntry> first = byCode(before.pack().rules(from));
    Map<String, RuleEntry> second = byCode(after.pack().rules(to));
    TreeSet<String> codes = new TreeSet<>(first.keySet());
    codes.addAll(second.keySet());
    List<RuleChange> changes = new ArrayList<>();
    for (String code : codes) {
      RuleEntry old = first.get(code);
      RuleEntry now = second.get(code);
      List<Aspect> aspects =
          old == null || now == null ? List.of() : aspects(before, old, after, now);
      if (old == null || now == null || !aspects.isEmpty()) {
        changes.add(
            new RuleChange(
                code, placeless(old), placeless(now), aspects, before.drl(old), after.drl(now)));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, RuleEntry> byCode(List<RuleEntry> entries) {
    return entries.stream().collect(Collectors.toMap(RuleEntry::code, Function.identity()));
  }

  private static RuleEntry placeless(RuleEntry entry) {
    return entry == null ? null : entry.withLine(0);
  }

  private static List<Aspect> aspects(
      ComparedPack before, RuleEntry old, ComparedPack after, RuleEntry now) {
    List<Aspect> aspects = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      boolean same =
          aspect == Aspect.LOGIC
              ? before.logic(old).equals(after.logic(now))
              : Objects.equals(aspect.in(old), aspect.in(now));
      if (!same) {
        aspects.add(aspect);
      }
    }
    return List.copyOf(aspects);
  }
}
