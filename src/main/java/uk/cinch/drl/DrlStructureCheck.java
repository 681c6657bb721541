package uk.cinch.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern NAME = Pattern.compile("\\$\\w+");
  private static final String ADVICE =
      "end the rule with one findings.report( drools.getRule(), … ) or one tally call";

  private final JavaParser java =
      new JavaParser(
          new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
  private final Faults faults;

  public DrlStructureCheck(Faults faults) {
    this.faults = faults;
  }

  public void check(ParsedRule rule) {
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
  }

  private void condition(ParsedRule rule, BaseDescr part) {
    if (part instanceof PatternDescr pattern && !pattern.getBehaviors().isEmpty()) {
      fault(rule, Math.max(part.getLine(), rule.line()), "has a window", "take 'over …' out");
    }
    if (part instanceof ExprConstraintDescr constraint) {
      String text = DrlCall.TEXT.matcher(constraint.getExpression()).replaceAll("\"\"");
      if (text.matches("(?s)(.*:)?\\s*[/?].*") || text.matches("(?s).*\\beval\\s*\\(.*")) {
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

  /** What stands after then must be there whichever side of an 'or' holds. */
  private void branches(ParsedRule rule, BaseDescr part) {
    if (!(part instanceof OrDescr or)) {
      return;
    }
    Matcher name = NAME.matcher(rule.consequence());
    while (name.find()) {
      String wanted = name.group();
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
            found[0] |= constraint.getExpression().strip().startsWith(name + " :");
          }
        });
    return found[0];
  }

  private void consequence(ParsedRule rule) {
    int line = rule.consequenceLine();
    ParseResult<BlockStmt> parsed = java.parseBlock("{" + rule.consequence() + "\n}");
    if (!parsed.isSuccessful()) {
      fault(rule, line, "has a consequence that is not a call", ADVICE);
      return;
    }
    List<Statement> statements = parsed.getResult().orElseThrow().getStatements();
    if (statements.size() != 1) {
      fault(rule, line, "has " + statements.size() + " statements after 'then'", ADVICE);
      return;
    }
    if (!(statements.get(0) instanceof ExpressionStmt statement)
        || !(statement.getExpression() instanceof MethodCallExpr call)
        || !isReport(call)) {
      fault(rule, line, "does something else than report or tally after 'then'", ADVICE);
      return;
    }
    call.walk(node -> argument(rule, line, node));
    boolean reports = call.getNameAsString().equals("report");
    if (reports
        && !call.getArguments().stream()
            .findFirst()
            .map(Node::toString)
            .orElse("")
            .equals("drools.getRule()")) {
      fault(rule, line, "reports without saying which rule it is", ADVICE);
    }
    if (!reports
        && !call.getArguments().stream()
            .findFirst()
            .map(Expression::isStringLiteralExpr)
            .orElse(false)) {
      fault(rule, line, "tallies under a name that is not a text", "write the name in quotes");
    }
    if (reports != rule.isMain()) {
      fault(
          rule,
          rule.line(),
          reports
              ? "reports, but is not named as its file"
              : "is named as its file, but only tallies",
          "the rule named '"
              + rule.file().stem()
              + "' reports; those that count for it are named '"
              + rule.file().stem()
              + " …'");
    }
  }

  private static boolean isReport(MethodCallExpr call) {
    return call.getScope().isPresent()
        && CALLS
            .getOrDefault(call.getScope().get().toString(), Set.of())
            .contains(call.getNameAsString());
  }

  private void argument(ParsedRule rule, int line, Node node) {
    boolean bound =
        node instanceof NameExpr name
            && (name.getNameAsString().startsWith("$") || NAMES.contains(name.getNameAsString()));
    boolean plain =
        bound
            || node instanceof MethodCallExpr
            || node instanceof StringLiteralExpr
            || node instanceof SimpleName;
    if (!plain) {
      fault(
          rule,
          line,
          "has '" + node + "' after 'then'",
          "name only what the condition binds with $");
    }
  }

  private void fault(ParsedRule rule, int line, String problem, String advice) {
    faults.add(rule.file().path(), line, "rule \"" + rule.name() + "\" " + problem, advice);
  }
}
