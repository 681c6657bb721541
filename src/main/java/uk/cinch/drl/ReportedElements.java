package uk.cinch.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;
import uk.cinch.catalog.MessageStructure;

/** Tells from the text of rules what their findings point at. Not thread-safe. */
public final class ReportedElements {
  private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");
  private static final Pattern BOUND = Pattern.compile("\\$\\w+");

  private final JavaParser java =
      new JavaParser(
          new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
  private final Set<String> names;
  private final List<ParsedRule> all;

  public ReportedElements(MessageStructure structure, List<ParsedRule> all) {
    this.names = structure.items().map(MessageStructure.Item::name).collect(Collectors.toSet());
    this.all = all;
  }

  /** The elements and records a rule reports, in order, each once. */
  public List<String> of(ParsedRule rule) {
    Set<String> found = new LinkedHashSet<>();
    String call = rule.consequence().strip().replaceFirst(";\\s*$", "");
    Optional<Expression> parsed = java.parseExpression(call).getResult();
    if (parsed.isPresent() && parsed.get() instanceof MethodCallExpr report) {
      report.getArguments().stream().skip(1).forEach(place -> place(rule, place, found));
    }
    return List.copyOf(found);
  }

  private void place(ParsedRule rule, Expression place, Set<String> found) {
    List<String> literals =
        place.findAll(StringLiteralExpr.class).stream().map(StringLiteralExpr::asString).toList();
    if (literals.isEmpty()) {
      bound(rule, place.toString(), found, new LinkedHashSet<>());
    } else {
      found.addAll(literals);
    }
  }

  /** What a name stands for: what its pattern or binding draws from. */
  private void bound(ParsedRule rule, String name, Set<String> found, Set<String> seen) {
    if (!seen.add(name)) {
      return;
    }
    for (PatternDescr pattern : rule.patterns()) {
      if (name.equals(pattern.getIdentifier())) {
        drawn(rule, pattern, found, seen);
      }
      for (BaseDescr part : pattern.getConstraint().getDescrs()) {
        String text = part instanceof ExprConstraintDescr one ? one.getExpression() : "";
        if (text.matches("(?s)\\s*" + Pattern.quote(name) + "\\s*:.*")) {
          text(rule, pattern, text.substring(text.indexOf(':') + 1), found, seen);
        }
      }
    }
  }

  private void drawn(ParsedRule rule, PatternDescr pattern, Set<String> found, Set<String> seen) {
    if (pattern.getSource() instanceof FromDescr from) {
      text(rule, pattern, String.valueOf(from.getDataSource()), found, seen);
    } else if (pattern.getSource() instanceof CollectDescr collect) {
      drawn(rule, collect.getInputPattern(), found, seen);
    } else if (names.contains(pattern.getObjectType())) {
      found.add(pattern.getObjectType());
    }
  }

  private void text(
      ParsedRule rule, PatternDescr pattern, String text, Set<String> found, Set<String> seen) {
    List<String> words = new ArrayList<>();
    Matcher literal = DrlCall.TEXT.matcher(text);
    while (literal.find()) {
      words.add(literal.group(1));
    }
    Matcher word = WORD.matcher(DrlCall.TEXT.matcher(text).replaceAll("\"\""));
    while (word.find()) {
      words.add(word.group());
    }
    words.stream().filter(names::contains).forEach(found::add);
    if (pattern.getObjectType().equals("Repeated")) {
      noted(rule, found);
    }
    if (words.stream().noneMatch(names::contains)) {
      Matcher other = BOUND.matcher(text);
      while (other.find()) {
        bound(rule, other.group(), found, seen);
      }
    }
  }

  /** The element that is repeated, or those that the counting rules of the same file note. */
  private void noted(ParsedRule rule, Set<String> found) {
    DrlTallyCheck.repeated(rule).stream().filter(names::contains).forEach(found::add);
    all.stream()
        .filter(other -> other.file().equals(rule.file()) && !other.isMain())
        .forEach(
            other ->
                DrlCall.visit(
                    other.consequence(),
                    call -> {
                      if (call.name().equals("at")) {
                        found.addAll(call.texts());
                      }
                    }));
  }
}
