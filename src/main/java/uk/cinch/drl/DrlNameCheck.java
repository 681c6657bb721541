package uk.cinch.drl;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.catalog.YearEntry;
import uk.cinch.drl.DrlPart.Constraint;
import uk.cinch.drl.DrlPart.Pattern;
import uk.cinch.facts.ElementType;
import uk.cinch.facts.Group;
import uk.cinch.facts.Layout;

/**
 * Checks the names that rules give as texts: elements, groups and code sets. A misspelt one
 * compiles and then fails, or worse, finds nothing. Not thread-safe.
 */
public final class DrlNameCheck {
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
  private ParsedRule rule;
  private List<CensusYear> years;
  private Map<String, Class<?>> bound;
  private Map<String, Class<?>> listed;

  /** The records that a filter behind it goes through. */
  private Class<?> filtered;

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
  public void check(ParsedRule checked, List<RuleEntry> entries) {
    rule = checked;
    years =
        pack.years().stream()
            .map(YearEntry::year)
            .filter(year -> entries.stream().anyMatch(entry -> entry.years().include(year)))
            .toList();
    bound = types.bindings(rule);
    listed = types.listed(rule);
    rule.tokens().calls().forEach(this::call);
    rule.patterns().forEach(this::names);
    properties();
  }

  private void call(DrlCall call) {
    List<Token> texts = call.texts();
    if (ELEMENT_CALLS.contains(call.name()) || call.is("Places", "of")) {
      Class<?> owner = owner(call);
      texts.forEach(name -> element(owner, name, KINDS.get(call.name())));
    } else if (CODE_SET_CALLS.contains(call.name())) {
      texts.stream().limit(1).forEach(this::codeSet);
    } else if (GROUP_CALLS.contains(call.name())) {
      texts.forEach(this::group);
      filtered = texts.isEmpty() ? null : types.record(texts.get(0).content());
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

  /** The names of code sets that a rule gives, in order, each once. */
  public static List<String> codeSets(ParsedRule rule) {
    return rule.tokens().calls().stream()
        .filter(call -> CODE_SET_CALLS.contains(call.name()))
        .flatMap(call -> call.texts().stream().limit(1))
        .map(Token::content)
        .distinct()
        .toList();
  }

  /** Names that a pattern compares with: written one way only, so that they can be checked. */
  private void names(Pattern pattern) {
    String property = NAMED_BY.get(pattern.type().text());
    for (Constraint constraint : pattern.constraints()) {
      List<Token> tokens = constraint.tokens();
      if (property == null || !mentions(tokens, property)) {
        continue;
      }
      boolean plain =
          tokens.size() == 3
              && tokens.get(0).is(property)
              && tokens.get(1).is("==")
              && tokens.get(2).isText();
      if (!plain) {
        fault(
            tokens.get(0),
            "cannot tell which " + property + " is meant",
            "write it as " + property + " == \"…\", on its own between commas");
      } else if (property.equals("name")) {
        group(tokens.get(2));
      } else if (property.equals("element")) {
        element(null, tokens.get(2), null);
      }
    }
  }

  /** Whether a property is read, by its name or its getter; a list's {@code of(} is none. */
  private static boolean mentions(List<Token> tokens, String property) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean list = token.is("of") && i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      boolean getter =
          token.text().startsWith("get") && token.text().equalsIgnoreCase("get" + property);
      if (getter || token.is(property) && !list) {
        return true;
      }
    }
    return false;
  }

  /**
   * An element or record of other years only has a getter all the same, which gives nothing: a rule
   * in force in a year without it would find too much or nothing at all.
   */
  private void properties() {
    Set<String> known =
        pack.structure().items().map(MessageStructure.Item::name).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (Token word : rule.tokens().all()) {
      if (word.isWord() && known.contains(word.text()) && seen.add(word.text())) {
        years.stream()
            .filter(year -> !inYear(word.text(), year))
            .findFirst()
            .ifPresent(
                year -> fault(word, word.text() + " is not part of census year " + year, ""));
      }
    }
  }

  private boolean inYear(String name, CensusYear year) {
    return pack.structure()
        .items()
        .anyMatch(item -> item.name().equals(name) && item.years().include(year));
  }

  private void element(Class<?> owner, Token text, ElementType kind) {
    String name = text.content();
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
            text,
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
            text,
            name + " is not a " + Spelling.of(kind) + " in " + year,
            "read it with what its type in message-structure.yaml asks for");
        return;
      }
    }
  }

  private void group(Token text) {
    String name = text.content();
    for (CensusYear year : years) {
      if (!layouts.get(year).containsKey(name)) {
        fault(
            text,
            "there is no group " + name + " in " + year,
            Nearest.advice(name, layouts.get(year).keySet()));
        return;
      }
    }
  }

  private void codeSet(Token text) {
    String name = text.content();
    for (CensusYear year : years) {
      List<String> known =
          pack.codeSets().stream()
              .filter(set -> set.years().include(year))
              .map(set -> set.name())
              .toList();
      if (!known.contains(name)) {
        fault(text, "there is no code set " + name + " in " + year, Nearest.advice(name, known));
        return;
      }
    }
  }

  private void fault(Token at, String problem, String advice) {
    rule.fault(faults, at, problem, advice);
  }
}
