package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.facts.Group;
import uk.cinch.facts.Layout;

/**
 * Checks the names that rules give as texts: elements, groups, code sets, and what counting rules
 * count. A misspelt one compiles and then fails, or worse, finds nothing. Not thread-safe.
 */
final class DrlWords {
  private static final Pattern CALL =
      Pattern.compile("(?:(\\$?\\w+)\\s*\\.\\s*)?(\\w+)\\s*\\(((?:\\s*[$\\w]+\\s*,)?[^()]*)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");
  private static final Pattern GROUP_NAME = Pattern.compile("\\bname\\s*==\\s*\"([^\"]*)\"");
  private static final Pattern REPEATED = Pattern.compile("\\bof\\s*==\\s*\"([^\"]*)\"");
  private static final Set<String> ELEMENT_CALLS =
      Set.of("at", "atEach", "text", "date", "flag", "count", "values", "all");
  private static final Set<String> CODE_SET_CALLS = Set.of("isCode", "codes", "wrongCheckLetter");

  private final RulePack pack;
  private final DrlTypes types;
  private final Faults faults;
  private final Map<CensusYear, Map<String, Layout>> layouts;

  DrlWords(RulePack pack, DrlTypes types, Faults faults) {
    this.pack = pack;
    this.types = types;
    this.faults = faults;
    this.layouts =
        pack.years().stream()
            .map(YearEntry::year)
            .collect(Collectors.toMap(year -> year, year -> pack.structure().layouts(year)));
  }

  /** Checks a rule for the years in which an entry puts it in force. */
  void check(ParsedRule rule, List<RuleEntry> entries) {
    List<CensusYear> years =
        pack.years().stream()
            .map(YearEntry::year)
            .filter(year -> entries.stream().anyMatch(entry -> entry.years().include(year)))
            .toList();
    Map<String, Class<?>> bindings = types.bindings(rule);
    calls(
        rule.text(),
        call -> {
          if (ELEMENT_CALLS.contains(call.name()) || call.is("Places", "of")) {
            call.texts().forEach(name -> element(rule, years, bindings.get(call.owner()), name));
          } else if (CODE_SET_CALLS.contains(call.name())) {
            call.texts().stream().limit(1).forEach(name -> codeSet(rule, years, name));
          } else if (call.name().equals("groups")) {
            call.texts().forEach(name -> group(rule, years, name));
          }
        });
    Matcher name = GROUP_NAME.matcher(rule.text());
    while (name.find()) {
      group(rule, years, name.group(1));
    }
    properties(rule, years);
  }

  /**
   * An element or record of other years only has a getter all the same, which gives nothing: a rule
   * in force in a year without it would find too much or nothing at all.
   */
  private void properties(ParsedRule rule, List<CensusYear> years) {
    Set<String> known =
        pack.structure().items().map(MessageStructure.Item::name).collect(Collectors.toSet());
    Matcher word = WORD.matcher(TEXT.matcher(rule.text()).replaceAll("\"\""));
    Set<String> used = new TreeSet<>();
    while (word.find()) {
      used.add(word.group());
    }
    used.retainAll(known);
    for (String name : used) {
      for (CensusYear year : years) {
        if (!inYear(name, year)) {
          fault(rule, name, name + " is not part of census year " + year, "");
          break;
        }
      }
    }
  }

  private boolean inYear(String name, CensusYear year) {
    return pack.structure()
        .items()
        .anyMatch(item -> item.name().equals(name) && item.years().include(year));
  }

  /** Checks that what a file's rule looks up is what its own counting rules count. */
  void checkTallies(Collection<ParsedRule> all) {
    Map<RuleFile, List<ParsedRule>> byFile =
        all.stream().collect(Collectors.groupingBy(ParsedRule::file));
    Map<String, RuleFile> owners = new HashMap<>();
    byFile.entrySet().stream()
        .sorted((a, b) -> a.getKey().path().compareTo(b.getKey().path()))
        .forEach(entry -> checkTallies(entry.getKey(), entry.getValue(), owners));
  }

  private void checkTallies(RuleFile file, List<ParsedRule> rules, Map<String, RuleFile> owners) {
    Set<String> counted = new TreeSet<>();
    for (ParsedRule rule : rules) {
      calls(
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
      calls(
          rule.text(),
          call -> {
            if (Set.of("of", "distinct").contains(call.name())) {
              names.addAll(call.texts());
            }
          });
      Matcher repeated = REPEATED.matcher(rule.text());
      while (repeated.find()) {
        names.add(repeated.group(1));
      }
    }
    return names;
  }

  private void element(ParsedRule rule, List<CensusYear> years, Class<?> owner, String name) {
    String record =
        owner != null && Group.class.isAssignableFrom(owner) && owner != Group.class
            ? owner.getSimpleName()
            : null;
    for (CensusYear year : years) {
      List<Layout> searched =
          layouts.get(year).values().stream()
              .filter(layout -> record == null || layout.name().equals(record))
              .toList();
      if (searched.stream().noneMatch(layout -> layout.slots().containsKey(name))) {
        List<String> known = searched.stream().flatMap(l -> l.elements().stream()).toList();
        fault(
            rule,
            name,
            (record == null ? "no record" : record) + " has no element " + name + " in " + year,
            Nearest.advice(name, known));
        return;
      }
    }
  }

  private void group(ParsedRule rule, List<CensusYear> years, String name) {
    for (CensusYear year : years) {
      if (!layouts.get(year).containsKey(name)) {
        fault(
            rule,
            name,
            "there is no group " + name + " in " + year,
            Nearest.advice(name, layouts.get(year).keySet()));
        return;
      }
    }
  }

  private void codeSet(ParsedRule rule, List<CensusYear> years, String name) {
    for (CensusYear year : years) {
      List<String> known =
          pack.codeSets().stream()
              .filter(set -> set.years().include(year))
              .map(set -> set.name())
              .toList();
      if (!known.contains(name)) {
        fault(
            rule,
            name,
            "there is no code set " + name + " in " + year,
            Nearest.advice(name, known));
        return;
      }
    }
  }

  private void fault(ParsedRule rule, String name, String problem, String advice) {
    int from = rule.line() - 1;
    List<String> lines = rule.file().text().lines().toList();
    int line = from;
    while (line < lines.size() - 1 && !lines.get(line).contains(name)) {
      line++;
    }
    faults.add(rule.file().path(), line + 1, "rule \"" + rule.name() + "\": " + problem, advice);
  }

  private record Call(String owner, String name, List<String> texts) {
    boolean is(String wantedOwner, String wantedName) {
      return owner.equals(wantedOwner) && name.equals(wantedName);
    }
  }

  private static void calls(String text, Consumer<Call> visitor) {
    Matcher call = CALL.matcher(text);
    int from = 0;
    while (call.find(from)) {
      List<String> texts = new ArrayList<>();
      Matcher literal = TEXT.matcher(call.group(3));
      while (literal.find()) {
        texts.add(literal.group(1));
      }
      String owner = call.group(1) == null ? "" : call.group(1);
      visitor.accept(new Call(owner, call.group(2), texts));
      from = call.start(3);
    }
  }
}
