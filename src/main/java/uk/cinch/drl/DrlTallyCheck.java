package uk.cinch.drl;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Nearest;

/**
 * Checks that rules over the return look up what their own counting rules count: a misspelt name
 * would find nothing, one counted twice too much. Not thread-safe.
 */
public final class DrlTallyCheck {
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
        .forEach(entry -> check(entry.getValue(), owners));
  }

  private void check(List<ParsedRule> rules, Map<String, RuleFile> owners) {
    Set<String> counted = new TreeSet<>();
    for (ParsedRule rule : rules) {
      for (DrlCall call : rule.tokens().calls()) {
        if (call.owner().equals("tally") && !call.texts().isEmpty()) {
          Token name = call.texts().get(0);
          if (counted.add(name.content())) {
            owned(rule, name, owners);
          }
          if (call.method().is("note")) {
            noted(rule, name.content());
          }
        }
      }
    }
    Set<String> repeatable = new TreeSet<>(elements);
    repeatable.addAll(counted);
    for (ParsedRule rule : rules) {
      lookedUp(rule, counted);
      compared(rule, counted);
      for (Token name : repeated(rule)) {
        require(rule, name, repeatable, "which is no element and nothing in it notes");
      }
    }
  }

  private void owned(ParsedRule rule, Token name, Map<String, RuleFile> owners) {
    RuleFile owner = owners.putIfAbsent(name.content(), rule.file());
    if (owner != null) {
      faults.add(
          rule.file().path(),
          rule.line(name),
          "'" + name.content() + "' is counted in " + owner.path() + " too",
          "give each rule's counts names of their own: together they would count double");
    }
  }

  /** Repeats of an element are found without a rule's help, and would be mixed with its notes. */
  private void noted(ParsedRule rule, String name) {
    if (elements.contains(name)) {
      rule.fault(
          faults,
          rule.consequenceLine(),
          "notes under the name of an element, '" + name + "'",
          "give its notes a name of their own, or look for Repeated( of == \""
              + name
              + "\" ) without noting");
    }
  }

  /** Last year's count and this year's are both kept under the name of the rule's file. */
  private void compared(ParsedRule rule, Set<String> counted) {
    if (looksAt(rule, "Change")) {
      String own = rule.file().stem();
      names(rule).forEach(name -> require(rule, name, Set.of(own), "and not its own name"));
      require(rule, own, rule.line(), counted, "which nothing in it counts");
    }
  }

  private void lookedUp(ParsedRule rule, Set<String> counted) {
    if (!looksAt(rule, "Tally")) {
      return;
    }
    for (DrlCall call : rule.tokens().calls()) {
      if (call.method().isOneOf("of", "distinct")) {
        if (call.texts().isEmpty()) {
          require(rule, "…", rule.line(call.method()), counted, "which nothing in it counts");
        }
        call.texts().forEach(name -> require(rule, name, counted, "which nothing in it counts"));
      }
    }
  }

  private void require(ParsedRule rule, Token name, Set<String> known, String problem) {
    require(rule, name.content(), rule.line(name), known, problem);
  }

  private void require(ParsedRule rule, String name, int line, Set<String> known, String problem) {
    if (!known.contains(name)) {
      rule.fault(faults, line, "looks up '" + name + "', " + problem, Nearest.advice(name, known));
    }
  }

  /** Names under which a rule looks for repeats, in order. */
  static List<Token> repeated(ParsedRule rule) {
    return looksAt(rule, "Repeated") ? names(rule) : List.of();
  }

  /** The texts that {@code of} is compared with. */
  private static List<Token> names(ParsedRule rule) {
    List<Token> tokens = rule.tokens().condition();
    return IntStream.range(2, tokens.size())
        .filter(i -> tokens.get(i - 2).is("of") && tokens.get(i - 1).is("=="))
        .mapToObj(tokens::get)
        .filter(Token::isText)
        .toList();
  }

  private static boolean looksAt(ParsedRule rule, String type) {
    return rule.patterns().stream().anyMatch(pattern -> pattern.type().is(type));
  }
}
