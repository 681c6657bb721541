package uk.cinch.drl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.catalog.YearEntry;
import uk.cinch.facts.ElementType;
import uk.cinch.facts.Group;
import uk.cinch.facts.Layout;

/**
 * Checks the names that rules give as texts: elements, groups and code sets. A misspelt one
 * compiles and then fails, or worse, finds nothing. Not thread-safe.
 */
public final class DrlNameCheck {
  private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");
  private static final Map<String, String> NAMED_BY =
      Map.of("Group", "name", "Value", "element", "StoredValue", "element", "Repeated", "of");
  private static final Map<String, ElementType> KINDS =
      Map.of(
          "date",
          ElementType.DATE,
          "flag",
          ElementType.FLAG,
          "count",
          ElementType.COUNT,
          "where",
          ElementType.FLAG,
          "whereNot",
          ElementType.FLAG);
  private static final Set<String> ELEMENT_CALLS =
      Set.of(
          "at",
          "atEach",
          "text",
          "date",
          "flag",
          "count",
          "values",
          "all",
          "given",
          "without",
          "where",
          "whereNot");
  private static final Set<String> GROUP_CALLS = Set.of("groups", "allGroups");
  private static final Set<String> FILTERS = Set.of("without", "where", "whereNot");
  private static final Set<String> CODE_SET_CALLS = Set.of("isCode", "codes", "wrongCheckLetter");

  private final RulePack pack;
  private final DrlTypeCheck types;
  private final Faults faults;
  private final Map<CensusYear, Map<String, Layout>> layouts;

  public DrlNameCheck(RulePack pack, DrlTypeCheck types, Faults faults) {
    this.pack = pack;
    this.types = types;
    this.faults = faults;
    this.layouts =
        pack.years().stream()
            .map(YearEntry::year)
            .collect(Collectors.toMap(year -> year, year -> pack.structure().layouts(year)));
  }

  /** Checks a rule for the years in which an entry puts it in force. */
  public void check(ParsedRule rule, List<RuleEntry> entries) {
    List<CensusYear> years =
        pack.years().stream()
            .map(YearEntry::year)
            .filter(year -> entries.stream().anyMatch(entry -> entry.years().include(year)))
            .toList();
    new Calls(rule, years).check();
    for (PatternDescr pattern : rule.patterns()) {
      names(rule, years, pattern);
    }
    properties(rule, years);
  }

  /** The calls of one rule. */
  private final class Calls {
    private final ParsedRule rule;
    private final List<CensusYear> years;
    private final Map<String, Class<?>> bound;
    private final Map<String, Class<?>> listed;

    /** The records that a filter behind it goes through. */
    private Class<?> filtered;

    Calls(ParsedRule rule, List<CensusYear> years) {
      this.rule = rule;
      this.years = years;
      this.bound = types.bindings(rule);
      this.listed = types.listed(rule);
    }

    void check() {
      DrlCall.visit(rule.text(), this::check);
    }

    private void check(DrlCall call) {
      if (ELEMENT_CALLS.contains(call.name()) || call.is("Places", "of")) {
        Class<?> owner = owner(call);
        call.texts().forEach(name -> element(rule, years, owner, name, KINDS.get(call.name())));
      } else if (CODE_SET_CALLS.contains(call.name())) {
        call.texts().stream().limit(1).forEach(name -> codeSet(rule, years, name));
      } else if (GROUP_CALLS.contains(call.name())) {
        call.texts().forEach(name -> group(rule, years, name));
        filtered = call.texts().isEmpty() ? null : types.record(call.texts().get(0));
      }
    }

    /** The type of record that has the elements a call names; null when it can be any. */
    private Class<?> owner(DrlCall call) {
      if (call.name().equals("all")) {
        return null;
      }
      if (FILTERS.contains(call.name())) {
        return call.owner().isEmpty() ? filtered : listed.get(call.owner());
      }
      return call.is("Places", "of") ? listed.get(call.first()) : bound.get(call.owner());
    }
  }

  /** The names of code sets that a rule gives, in order, each once. */
  public static List<String> codeSets(ParsedRule rule) {
    Set<String> names = new LinkedHashSet<>();
    DrlCall.visit(
        rule.text(),
        call -> {
          if (CODE_SET_CALLS.contains(call.name())) {
            call.texts().stream().limit(1).forEach(names::add);
          }
        });
    return List.copyOf(names);
  }

  /** Names that a pattern compares with: written one way only, so that they can be checked. */
  private void names(ParsedRule rule, List<CensusYear> years, PatternDescr pattern) {
    String property = NAMED_BY.get(pattern.getObjectType());
    if (property == null) {
      return;
    }
    Pattern mention = Pattern.compile("\\b(" + property + "|get(?i:" + property + "))\\b");
    Pattern form = Pattern.compile("\\s*" + property + "\\s*==\\s*\"([^\"]*)\"\\s*");
    for (BaseDescr part : pattern.getConstraint().getDescrs()) {
      String text = part instanceof ExprConstraintDescr one ? one.getExpression() : "";
      String plain = DrlCall.TEXT.matcher(text).replaceAll("\"\"");
      if (!mention.matcher(plain.replaceAll("\\bof\\s*\\(", "(")).find()) {
        continue;
      }
      Matcher named = form.matcher(text);
      if (!named.matches()) {
        faults.add(
            rule.file().path(),
            Math.max(part.getLine(), rule.line()),
            "rule \"" + rule.name() + "\": cannot tell which " + property + " is meant",
            "write it as " + property + " == \"…\", on its own between commas");
      } else if (property.equals("name")) {
        group(rule, years, named.group(1));
      } else if (property.equals("element")) {
        element(rule, years, null, named.group(1), null);
      }
    }
  }

  /**
   * An element or record of other years only has a getter all the same, which gives nothing: a rule
   * in force in a year without it would find too much or nothing at all.
   */
  private void properties(ParsedRule rule, List<CensusYear> years) {
    Set<String> known =
        pack.structure().items().map(MessageStructure.Item::name).collect(Collectors.toSet());
    Matcher word = WORD.matcher(DrlCall.TEXT.matcher(rule.text()).replaceAll("\"\""));
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

  private void element(
      ParsedRule rule, List<CensusYear> years, Class<?> owner, String name, ElementType kind) {
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
            (record == null ? "no record has an element " : record + " has no element ")
                + name
                + " in "
                + year,
            Nearest.advice(name, known));
        return;
      }
      boolean otherKind =
          kind != null
              && searched.stream()
                  .map(layout -> layout.slots().get(name))
                  .noneMatch(slot -> slot != null && slot.kind() == kind);
      if (otherKind) {
        fault(
            rule,
            name,
            name + " is not a " + Spelling.of(kind) + " in " + year,
            "read it with what its type in message-structure.yaml asks for");
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
}
