package uk.cinch.drl;

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
public final class DrlTallyCheck {
  private static final Pattern NAMED = Pattern.compile("\\bof\\s*==\\s*\"([^\"]*)\"");

  private final Set<String> elements;
  private final Faults faults;

  /**
   * @param elements names of all elements: repeats are known of each without counting
   */
  public DrlTallyCheck(Set<String> elements, Faults faults) {
    this.elements = elements;
    this.faults = faults;
  }

  /** Checks that what a file's rule looks up is what its own counting rules count. */
  public void check(Collection<ParsedRule> all) {
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
            if (call.is("tally", "note")) {
              call.texts().stream().limit(1).forEach(name -> noted(rule, name));
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
      lookedUp(rule).forEach(name -> require(rule, name, counted, "which nothing in it counts"));
      compared(rule, counted);
      Set<String> repeatable = new TreeSet<>(elements);
      repeatable.addAll(counted);
      repeated(rule)
          .forEach(
              name ->
                  require(rule, name, repeatable, "which is no element and nothing in it notes"));
    }
  }

  /** Repeats of an element are found without a rule's help, and would be mixed with its notes. */
  private void noted(ParsedRule rule, String name) {
    if (elements.contains(name)) {
      faults.add(
          rule.file().path(),
          rule.consequenceLine(),
          "rule \"" + rule.name() + "\" notes under the name of an element, '" + name + "'",
          "give its notes a name of their own, or look for Repeated( of == \""
              + name
              + "\" ) without noting");
    }
  }

  /** Last year's count and this year's are both kept under the name of the rule's file. */
  private void compared(ParsedRule rule, Set<String> counted) {
    if (!looksAt(rule, "Change")) {
      return;
    }
    String own = rule.file().stem();
    names(rule).forEach(name -> require(rule, name, Set.of(own), "and not its own name"));
    require(rule, own, counted, "which nothing in it counts");
  }

  private void require(ParsedRule rule, String name, Set<String> known, String problem) {
    if (!known.contains(name)) {
      faults.add(
          rule.file().path(),
          rule.file().lineOf("\"" + name + "\""),
          "rule \"" + rule.name() + "\" looks up '" + name + "', " + problem,
          Nearest.advice(name, known));
    }
  }

  /** Names under which a rule looks for repeats. */
  static Set<String> repeated(ParsedRule rule) {
    return looksAt(rule, "Repeated") ? names(rule) : Set.of();
  }

  private static Set<String> names(ParsedRule rule) {
    Set<String> names = new HashSet<>();
    Matcher named = NAMED.matcher(rule.text());
    while (named.find()) {
      names.add(named.group(1));
    }
    return names;
  }

  private static boolean looksAt(ParsedRule rule, String type) {
    return rule.patterns().stream().anyMatch(pattern -> type.equals(pattern.getObjectType()));
  }

  private static Set<String> lookedUp(ParsedRule rule) {
    Set<String> names = new HashSet<>();
    if (looksAt(rule, "Tally")) {
      DrlCall.visit(
          rule.text(),
          call -> {
            if (Set.of("of", "distinct").contains(call.name())) {
              names.addAll(call.texts().isEmpty() ? List.of("…") : call.texts());
            }
          });
    }
    return names;
  }
}
