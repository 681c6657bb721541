package uk.cinch.drl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import uk.cinch.catalog.Faults;

/**
 * Refuses, before anything is compiled, every rule that is more than patterns and one report or
 * tally call. Not thread-safe.
 */
public final class DrlStructureCheck {
  private static final Set<Class<?>> CONDITION =
      Set.of(
          AndDescr.class,
          OrDescr.class,
          NotDescr.class,
          ExistsDescr.class,
          ForallDescr.class,
          PatternDescr.class,
          FromDescr.class,
          CollectDescr.class,
          ExprConstraintDescr.class);
  private static final Map<String, Set<String>> CALLS =
      Map.of("findings", Set.of("report"), "tally", Set.of("add", "see", "seePair", "note"));
  private static final Set<String> NAMES = Set.of("drools", "findings", "tally", "Places");
  private static final String ADVICE =
      "end the rule with one findings.report( drools.getRule(), … ) or one tally call";

  private final Faults faults;

  public DrlStructureCheck(Faults faults) {
    this.faults = faults;
  }

  /** Notes everything that a rule must not hold. */
  public void check(ParsedRule rule) {
    int before = faults.found().size();
    rule.descr()
        .getAttributes()
        .keySet()
        .forEach(
            name -> fault(rule, rule.line(), "has the attribute '" + name + "'", "take it out"));
    if (rule.descr().hasParent()) {
      fault(rule, rule.line(), "extends another rule", "write its whole condition");
    }
    if (!rule.descr().getNamedConsequences().isEmpty()) {
      fault(rule, rule.line(), "has more than one 'then'", ADVICE);
    }
    ParsedRule.visit(rule.descr().getLhs(), part -> condition(rule, part));
    ParsedRule.visit(rule.descr().getLhs(), part -> branches(rule, part));
    consequence(rule);
    if (!rule.isRead() && faults.found().size() == before) {
      fault(
          rule,
          rule.line(),
          "is written in a way that cannot be checked",
          "write each pattern as Record( …, … )");
    }
  }

  private void condition(ParsedRule rule, BaseDescr part) {
    if (part instanceof PatternDescr pattern && !pattern.getBehaviors().isEmpty()) {
      fault(rule, Math.max(part.getLine(), rule.line()), "has a window", "take 'over …' out");
    }
    if (part instanceof ExprConstraintDescr constraint) {
      List<Token> tokens = Token.all(constraint.getExpression());
      if (IntStream.range(0, tokens.size()).anyMatch(i -> isPathOrEval(tokens, i))) {
        fault(rule, constraint.getLine(), "has a path or eval in a pattern", "use from and a name");
      }
    }
    if (!CONDITION.contains(part.getClass())) {
      String what = part.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
      fault(
          rule,
          Math.max(part.getLine(), rule.line()),
          "has '" + what + "' in its condition",
          "use patterns, not, exists, forall, or, from, collect");
    }
  }

  private static boolean isPathOrEval(List<Token> tokens, int i) {
    return tokens.get(i).isOneOf("/", "?") && (i == 0 || tokens.get(i - 1).is(":"))
        || tokens.get(i).is("(") && i > 0 && tokens.get(i - 1).is("eval");
  }

  /** What is after then must be there whichever side of an 'or' holds. */
  private void branches(ParsedRule rule, BaseDescr part) {
    if (!(part instanceof OrDescr or)) {
      return;
    }
    for (Token token : rule.tokens().consequence()) {
      String wanted = token.text();
      int binding = 0;
      for (Object side : or.getDescrs()) {
        binding += binds((BaseDescr) side, wanted) ? 1 : 0;
      }
      if (binding > 0 && binding < or.getDescrs().size()) {
        fault(
            rule,
            Math.max(part.getLine(), rule.line()),
            "names " + wanted + " after 'then', which only one side of an 'or' gives",
            "write it as || within one pattern, or give the name on both sides");
        return;
      }
    }
  }

  private static boolean binds(BaseDescr side, String name) {
    boolean[] found = new boolean[1];
    ParsedRule.visit(
        side,
        part -> {
          if (part instanceof PatternDescr pattern) {
            found[0] |= name.equals(pattern.getIdentifier());
          }
          if (part instanceof ExprConstraintDescr constraint) {
            found[0] |= name.equals(new Cursor(Token.all(constraint.getExpression())).name());
          }
        });
    return found[0];
  }

  private void consequence(ParsedRule rule) {
    int line = rule.consequenceLine();
    List<Token> tokens = rule.tokens().consequence();
    long statements = tokens.stream().filter(token -> token.is(";")).count();
    boolean block = tokens.stream().anyMatch(token -> token.isOneOf("{", "}"));
    if (!tokens.isEmpty() && !tokens.get(tokens.size() - 1).isOneOf(";", "}")) {
      fault(rule, line, "has a consequence that is not a call", ADVICE);
      return;
    }
    if (!block && statements != 1) {
      fault(rule, line, "has " + statements + " statements after 'then'", ADVICE);
      return;
    }
    if (block || !isCall(tokens)) {
      fault(rule, line, "does something else than report or tally after 'then'", ADVICE);
      return;
    }
    DrlCall call = DrlCall.all(tokens).get(0);
    for (List<Token> argument : call.arguments()) {
      plain(rule, argument);
    }
    String first =
        call.arguments().stream()
            .limit(1)
            .flatMap(argument -> argument.stream().map(Token::text))
            .collect(Collectors.joining());
    boolean reports = call.method().is("report");
    if (reports && !first.equals("drools.getRule()")) {
      fault(rule, line, "reports without saying which rule it is", ADVICE);
    }
    if (!reports && !first.matches("\"[^\"]*\"")) {
      fault(rule, line, "tallies under a name that is not a text", "write the name in quotes");
    }
    if (reports != rule.isMain()) {
      fault(
          rule,
          rule.line(),
          reports
              ? "reports, but is not named as its file"
              : "is named as its file, but only tallies",
          String.format(
              Locale.ROOT,
              "the rule named '%1$s' reports; those that count for it are named '%1$s …'",
              rule.file().stem()));
    }
  }

  /** Whether this is one call that reports or tallies, and nothing behind it. */
  private static boolean isCall(List<Token> tokens) {
    Cursor cursor = new Cursor(tokens);
    if (tokens.size() < 6 || !tokens.get(1).is(".") || !tokens.get(3).is("(")) {
      return false;
    }
    Set<String> methods = CALLS.getOrDefault(tokens.get(0).text(), Set.of());
    cursor.skip(3);
    return methods.contains(tokens.get(2).text())
        && cursor.skipsBrackets()
        && cursor.isAt(";")
        && cursor.place() == tokens.size() - 1;
  }

  /** A text, or a name that the condition binds, with calls behind it whose arguments are plain. */
  private void plain(ParsedRule rule, List<Token> argument) {
    Cursor cursor = new Cursor(argument);
    boolean plain = !cursor.atEnd() && isName(cursor.next());
    while (plain && !cursor.atEnd()) {
      plain = cursor.isAt(".");
      int from = cursor.place() + 1;
      cursor.skip(2);
      plain &= cursor.isAt("(") && cursor.isBehindWord() && cursor.skipsBrackets();
      if (plain) {
        List<Token> call = argument.subList(from, cursor.place());
        DrlCall.all(call).get(0).arguments().forEach(inner -> plain(rule, inner));
      }
    }
    if (!plain) {
      fault(
          rule,
          argument.isEmpty() ? rule.consequenceLine() : rule.line(argument.get(0)),
          "has '" + rule.text(argument) + "' after 'then'",
          "name only what the condition binds with $");
    }
  }

  private static boolean isName(Token token) {
    return token.text().startsWith("\"")
        || token.isWord() && (token.text().startsWith("$") || NAMES.contains(token.text()));
  }

  private void fault(ParsedRule rule, int line, String problem, String advice) {
    rule.fault(faults, line, problem, advice);
  }
}
