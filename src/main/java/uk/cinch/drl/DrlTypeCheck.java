package uk.cinch.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Nearest;
import uk.cinch.facts.Change;
import uk.cinch.facts.Place;
import uk.cinch.facts.Values;

/**
 * Finds what compiles and yet can never be meant: a text compared with a date is always different;
 * and names an element that a record does not have better than the compiler does. What it cannot
 * work out it leaves to the compiler. Not thread-safe.
 */
public final class DrlTypeCheck {
  private static final Pattern REPORTED =
      Pattern.compile("(?<=[,(]\\s{0,99})(\\$\\w+)\\s*(?=[,)])");
  private static final Pattern GROUPS =
      Pattern.compile(
          "(\\$\\w+)\\s*:\\s*(?:[$\\w]+\\s*\\.\\s*)*(?:groups|allGroups)\\(\\s*\"(\\w+)\"\\s*\\)");

  private final JavaParser java =
      new JavaParser(
          new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
  private final Map<String, Class<?>> imports;
  private final Faults faults;

  public DrlTypeCheck(Map<String, Class<?>> imports, Faults faults) {
    this.imports = imports;
    this.faults = faults;
  }

  public void check(ParsedRule rule) {
    new OneRule(rule).check();
  }

  /** The record type of a name; null when there is none. */
  Class<?> record(String name) {
    return imports.get(name);
  }

  /** The types of what a rule binds, by name. */
  Map<String, Class<?>> bindings(ParsedRule rule) {
    OneRule one = new OneRule(rule);
    rule.patterns().forEach(one::bind);
    return one.bound;
  }

  /** The record types of the lists of records that a rule has, by the name it gives the list. */
  Map<String, Class<?>> listed(ParsedRule rule) {
    Map<String, Class<?>> collected = new HashMap<>();
    Matcher groups = GROUPS.matcher(rule.text());
    while (groups.find()) {
      collected.put(groups.group(1), imports.get(groups.group(2)));
    }
    for (PatternDescr pattern : rule.patterns()) {
      if (pattern.getSource() instanceof CollectDescr collect) {
        collected.put(
            pattern.getIdentifier(), imports.get(collect.getInputPattern().getObjectType()));
      }
    }
    return collected;
  }

  private final class OneRule {
    private final ParsedRule rule;
    private final Map<String, Class<?>> bound = new HashMap<>();

    OneRule(ParsedRule rule) {
      this.rule = rule;
    }

    void check() {
      for (PatternDescr pattern : rule.patterns()) {
        bind(pattern);
        Class<?> type = imports.get(pattern.getObjectType());
        if (type == null) {
          fault(
              pattern.getLine(),
              "there is no record " + pattern.getObjectType(),
              Nearest.advice(pattern.getObjectType(), imports.keySet()));
          continue;
        }
        for (BaseDescr part : pattern.getConstraint().getDescrs()) {
          if (part instanceof ExprConstraintDescr constraint) {
            compare(parse(constraint), type, constraint.getLine());
          }
        }
      }
      reported();
    }

    /** What a rule reports must be a place, or places. */
    private void reported() {
      Matcher name = REPORTED.matcher(rule.consequence());
      while (name.find()) {
        Class<?> type = bound.get(name.group(1));
        boolean place =
            type == null
                || Place.class.isAssignableFrom(type)
                || type == Change.class
                || Collection.class.isAssignableFrom(type);
        if (!place) {
          fault(
              rule.consequenceLine(),
              name.group(1) + " is not a place that a finding can point at",
              "report a record, or what at( \"Element\" ) gives");
        }
      }
    }

    void bind(PatternDescr pattern) {
      Class<?> type = imports.get(pattern.getObjectType());
      if (type == null) {
        return;
      }
      if (pattern.getIdentifier() != null) {
        bound.put(pattern.getIdentifier(), type);
      }
      for (BaseDescr part : pattern.getConstraint().getDescrs()) {
        if (part instanceof ExprConstraintDescr constraint) {
          bind(parse(constraint), type);
        }
      }
    }

    private void bind(BaseDescr part, Class<?> scope) {
      if (part instanceof BindingDescr binding) {
        Class<?> type = type(binding.getExpression(), scope);
        if (type != null) {
          bound.put(binding.getVariable(), type);
        }
      } else if (part instanceof ConstraintConnectiveDescr several) {
        several.getDescrs().forEach(inner -> bind(inner, scope));
      } else if (part instanceof RelationalExprDescr relation) {
        bind(relation.getLeft(), scope);
      }
    }

    private void compare(BaseDescr part, Class<?> scope, int line) {
      if (part instanceof ConstraintConnectiveDescr several) {
        several.getDescrs().forEach(inner -> compare(inner, scope, line));
      } else if (part instanceof RelationalExprDescr relation) {
        known(text(relation.getLeft()), scope, line);
        known(text(relation.getRight()), scope, line);
        compare(relation, scope, line);
      } else if (part != null) {
        known(text(part), scope, line);
      }
    }

    private void compare(RelationalExprDescr relation, Class<?> scope, int line) {
      String left = text(relation.getLeft());
      String right = text(relation.getRight());
      Optional<FactTypes.Family> one = FactTypes.Family.of(type(left, scope));
      Optional<FactTypes.Family> other = FactTypes.Family.of(type(right, scope));
      if (isList(left, scope) && other.isPresent() || isList(right, scope) && one.isPresent()) {
        String list = isList(left, scope) ? left : right;
        fault(
            line,
            list + " is a list of values, not a text: the comparison says nothing",
            "compare " + list + ".texts, as in " + list + ".texts contains \"…\"");
        return;
      }
      boolean compares = List.of("==", "!=", "<", "<=", ">", ">=").contains(relation.getOperator());
      if (compares && one.isPresent() && other.isPresent() && one.get() != other.get()) {
        fault(
            line,
            String.format(
                Locale.ROOT,
                "%s is %s and %s is %s: the comparison says nothing",
                left,
                one.get().words(),
                right,
                other.get().words()),
            "compare a date with a date, such as census.end or LocalDate.of( 2013, 4, 1 )");
      }
    }

    private boolean isList(String text, Class<?> scope) {
      return type(text, scope) == Values.class;
    }

    /** Names an element that the record does not have. */
    private void known(String text, Class<?> scope, int line) {
      parse(text)
          .ifPresent(
              expression ->
                  expression.findAll(NameExpr.class).stream()
                      .filter(name -> isUnknown(name, scope))
                      .forEach(
                          name ->
                              fault(
                                  line,
                                  scope.getSimpleName()
                                      + " has no element "
                                      + name.getNameAsString(),
                                  advice(name.getNameAsString(), scope))));
    }

    private String advice(String name, Class<?> scope) {
      String near = Nearest.advice(name, FactTypes.properties(scope));
      return near.isEmpty() && Character.isUpperCase(name.charAt(0))
          ? "a text goes in quotes; an element that only message-structure.yaml knows is written"
              + " date( \"X\" ), text( \"X\" ), flag( \"X\" ) or count( \"X\" )"
          : near;
    }

    private boolean isUnknown(NameExpr name, Class<?> scope) {
      String text = name.getNameAsString();
      return !text.startsWith("$")
          && !text.equals("this")
          && FactTypes.property(scope, text) == null
          && !imports.containsKey(text)
          && !bound.containsKey(text)
          && !isPackage(name)
          && !isJavaLang(text);
    }

    /** Left to the scan, which knows what of it a rule may use. */
    private boolean isJavaLang(String text) {
      try {
        Class.forName("java.lang." + text, false, null);
        return true;
      } catch (ClassNotFoundException | LinkageError e) {
        return false;
      }
    }

    private boolean isPackage(NameExpr name) {
      return Character.isLowerCase(name.getNameAsString().charAt(0))
          && name.getParentNode().filter(FieldAccessExpr.class::isInstance).isPresent();
    }

    private void fault(int line, String problem, String advice) {
      faults.add(
          rule.file().path(),
          Math.max(line, rule.line()),
          "rule \"" + rule.name() + "\": " + problem,
          advice);
    }

    private Class<?> type(String text, Class<?> scope) {
      return parse(text).map(expression -> type(expression, scope)).orElse(null);
    }

    private Class<?> type(Expression expression, Class<?> scope) {
      if (expression instanceof StringLiteralExpr) {
        return String.class;
      }
      if (expression instanceof IntegerLiteralExpr) {
        return int.class;
      }
      if (expression instanceof BooleanLiteralExpr) {
        return boolean.class;
      }
      if (expression instanceof EnclosedExpr enclosed) {
        return type(enclosed.getInner(), scope);
      }
      if (expression instanceof NameExpr name) {
        Class<?> type = bound.get(name.getNameAsString());
        return type != null ? type : FactTypes.property(scope, name.getNameAsString());
      }
      if (expression instanceof FieldAccessExpr access) {
        return FactTypes.property(type(access.getScope(), scope), access.getNameAsString());
      }
      if (expression instanceof MethodCallExpr call) {
        Class<?> owner = call.getScope().isEmpty() ? scope : owner(call.getScope().get(), scope);
        return FactTypes.method(owner, call.getNameAsString(), call.getArguments().size());
      }
      return null;
    }

    private Class<?> owner(Expression expression, Class<?> scope) {
      Class<?> type = type(expression, scope);
      return type != null ? type : imports.get(expression.toString());
    }
  }

  private Optional<Expression> parse(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return java.parseExpression(text.replace("!.", ".")).getResult();
  }

  private static BaseDescr parse(ExprConstraintDescr constraint) {
    DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(DrlReader.LANGUAGE);
    BaseDescr parsed = parser.parse(constraint.getExpression());
    return parser.hasErrors() ? null : parsed;
  }

  private static String text(BaseDescr part) {
    if (part instanceof AtomicExprDescr atom) {
      return atom.getExpression();
    }
    return part instanceof BindingDescr binding ? binding.getExpression() : null;
  }
}
