package uk.cinch.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Nearest;

/**
 * Checks that rules over the return look up what their own counting rules count: a misspelt name
 * would find nothing, one counted twice too much. Not thread-safe.
 */
final class DrlTallies {
  private static final Pattern REPEATED = Pattern.compile("\\bof\\s*==\\s*\"([^\"]*)\"");

  private final Faults faults;

  DrlTallies(Faults faults) {
    this.faults = faults;
  }

  /** Checks that what a file's rule looks up is what its own counting rules count. */
  void check(Collection<ParsedRule> all) {
    Map<RuleFile, List<ParsedRule>> byFile =
        all.stream().collect(Collectors.groupingBy(ParsedRule::file));
    Map<String, RuleFile> owners = new HashMap<>();
    byFile.entrySet().stream()
        .sorted((a, b) -> a.getKey().path().compareTo(b.getKey().path()))
        .forEach(entry -> check(entry.getKey(), entry.getValue(), owners));
  }

  private void check(RuleFile file, List<ParsedRule> rules, Map<String, RuleFile> owners) {
    Set<String> counted = new TreeSet<>();
    for (ParsedRule rule : rules) {
      DrlCall.visit(
          rule.consequence(),
          call -> {
            if (call.owner().equals("tally")) {
              call.texts().stream().limit(1).forEach(counted::add);
            }
          });
    }
    for (String name : counted) {
      RuleFile owner = owners.putIfAbsent(name, file);
      if (owner != null) {
        faults.add(
            file.path(),
            file.lineOf("\"" + name + "\""),
            "'" + name + "' is counted in " + owner.path() + " too",
            "give each rule's counts names of their own: together they would count double");
      }
    }
    for (ParsedRule rule : rules) {
      for (String name : lookedUp(rule)) {
        if (!counted.contains(name)) {
          faults.add(
              file.path(),
              file.lineOf("\"" + name + "\""),
              "rule \"" + rule.name() + "\" looks up '" + name + "', which nothing in it counts",
              Nearest.advice(name, counted));
        }
      }
    }
  }

  private static Set<String> lookedUp(ParsedRule rule) {
    Set<String> names = new HashSet<>();
    boolean tally =
        rule.patterns().stream()
            .anyMatch(p -> Set.of("Tally", "Repeated").contains(p.getObjectType()));
    if (tally) {
      DrlCall.visit(
          rule.text(),
          call -> {
            if (Set.of("of", "distinct").contains(call.name())) {
              names.addAll(call.texts().isEmpty() ? List.of("…") : call.texts());
            }
          });
      Matcher repeated = REPEATED.matcher(rule.text());
      while (repeated.find()) {
        names.add(repeated.group(1));
      }
    }
    return names;
  }
}
