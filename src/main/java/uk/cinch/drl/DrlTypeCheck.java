package uk.cinch.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Nearest;
import uk.cinch.drl.DrlPart.Atom;
import uk.cinch.drl.DrlPart.Connected;
import uk.cinch.drl.DrlPart.Constraint;
import uk.cinch.drl.DrlPart.Expression;
import uk.cinch.drl.DrlPart.Grouped;
import uk.cinch.drl.DrlPart.Pattern;
import uk.cinch.facts.Change;
import uk.cinch.facts.Place;
import uk.cinch.facts.Values;

/**
 * Finds what compiles and yet can never be meant: a text compared with a date is always different;
 * and names an element that a record does not have better than the compiler does. What it cannot
 * work out it leaves to the compiler. Not thread-safe.
 */
public final class DrlTypeCheck {
  private static final Set<String> KEYWORDS =
      Set.of("this", "null", "true", "false", "new", "int", "long", "double", "boolean");
  private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");

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
    Map<String, Class<?>> listed = new HashMap<>();
    for (Pattern pattern : rule.patterns()) {
      if (pattern.inner() instanceof Pattern collected) {
        listed.put(pattern.name(), imports.get(collected.type().text()));
      }
      for (Constraint constraint : pattern.constraints()) {
        if (constraint.binds()) {
          DrlCall.all(constraint.unnamed()).stream()
              .limit(1)
              .filter(call -> Set.of("groups", "allGroups").contains(call.name()))
              .flatMap(call -> call.texts().stream())
              .forEach(record -> listed.put(constraint.name(), imports.get(record.content())));
        }
      }
    }
    return listed;
  }

  private final class OneRule {
    private final ParsedRule rule;
    private final Map<String, Class<?>> bound = new HashMap<>();

    OneRule(ParsedRule rule) {
      this.rule = rule;
    }

    void check() {
      for (Pattern pattern : rule.patterns()) {
        bind(pattern);
        String name = pattern.type().text();
        Class<?> type = imports.get(name);
        if (type == null) {
          fault(
              pattern.type(), "there is no record " + name, Nearest.advice(name, imports.keySet()));
          continue;
        }
        for (Constraint constraint : pattern.constraints()) {
          for (Atom atom : atoms(constraint.expression())) {
            known(atom.left(), type);
            known(atom.right(), type);
          }
          compare(constraint.expression(), List.of(), type);
        }
      }
      reported();
    }

    /** What a rule reports must be a place, or places. */
    private void reported() {
      List<Token> tokens = rule.tokens().consequence();
      for (int i = 1; i + 1 < tokens.size(); i++) {
        Token name = tokens.get(i);
        Class<?> type = bound.get(name.text());
        boolean place =
            type == null
                || Place.class.isAssignableFrom(type)
                || type == Change.class
                || Collection.class.isAssignableFrom(type);
        boolean argument =
            tokens.get(i - 1).isOneOf("(", ",") && tokens.get(i + 1).isOneOf(")", ",");
        if (argument && !place) {
          fault(
              name,
              name.text() + " is not a place that a finding can point at",
              "report a record, or what at( \"Element\" ) gives");
        }
      }
    }

    void bind(Pattern pattern) {
      Class<?> type = imports.get(pattern.type().text());
      if (type == null) {
        return;
      }
      bind(pattern.name(), type);
      for (Constraint constraint : pattern.constraints()) {
        List<Atom> atoms = atoms(constraint.expression());
        bind(constraint.name(), type(atoms.get(0).left(), type));
        atoms.forEach(atom -> bind(atom.name(), type(atom.left(), type)));
      }
    }

    private void bind(String name, Class<?> type) {
      if (name != null && type != null) {
        bound.put(name, type);
      }
    }

    /**
     * Looks at every comparison of an expression.
     *
     * @param before what an operand without a left side compares
     * @return what the next such operand compares
     */
    private List<Token> compare(Expression expression, List<Token> before, Class<?> scope) {
      if (expression instanceof Grouped grouped) {
        return compare(grouped.inner(), before, scope);
      }
      if (expression instanceof Connected connected) {
        List<Token> left = before;
        for (Expression operand : connected.operands()) {
          left = compare(operand, left, scope);
        }
        return left;
      }
      Atom atom = (Atom) expression;
      List<Token> left = atom.isShort() ? before : atom.left();
      if (!atom.relation().isEmpty()) {
        compare(left, atom, scope);
      }
      return left;
    }

    private void compare(List<Token> leftSide, Atom atom, Class<?> scope) {
      String left = rule.text(leftSide);
      String right = rule.text(atom.right());
      Class<?> leftType = type(leftSide, scope);
      Class<?> rightType = type(atom.right(), scope);
      Optional<FactTypes.Family> one = FactTypes.Family.of(leftType);
      Optional<FactTypes.Family> other = FactTypes.Family.of(rightType);
      boolean leftList = leftType == Values.class;
      if (leftList && other.isPresent() || rightType == Values.class && one.isPresent()) {
        String list = leftList ? left : right;
        fault(
            atom.relation().get(0),
            list + " is a list of values, not a text: the comparison says nothing",
            "compare " + list + ".texts, as in " + list + ".texts contains \"…\"");
        return;
      }
      boolean compares = SIGNS.contains(atom.relation().get(0).text());
      if (compares && one.isPresent() && other.isPresent() && one.get() != other.get()) {
        fault(
            atom.relation().get(0),
            String.format(
                Locale.ROOT,
                "%s is %s and %s is %s: the comparison says nothing",
                left,
                one.get().description(),
                right,
                other.get().description()),
            "compare a date with a date, such as census.end or LocalDate.of( 2013, 4, 1 )");
      }
    }

    /** Names an element that the record does not have. */
    private void known(List<Token> tokens, Class<?> scope) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).isWord() && isName(tokens, i) && isUnknown(tokens.get(i), scope)) {
          String name = tokens.get(i).text();
          fault(
              tokens.get(i),
              scope.getSimpleName() + " has no element " + name,
              advice(name, scope));
        }
      }
    }

    private String advice(String name, Class<?> scope) {
      String near = Nearest.advice(name, FactTypes.properties(scope));
      return near.isEmpty() && Character.isUpperCase(name.charAt(0))
          ? "a text goes in quotes; an element that only message-structure.yaml knows is written"
              + " date( \"X\" ), text( \"X\" ), flag( \"X\" ) or count( \"X\" )"
          : near;
    }

    private boolean isUnknown(Token name, Class<?> scope) {
      String text = name.text();
      return !text.startsWith("$")
          && !KEYWORDS.contains(text)
          && FactTypes.property(scope, text) == null
          && !imports.containsKey(text)
          && !bound.containsKey(text)
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

    private void fault(Token at, String problem, String advice) {
      rule.fault(faults, at, problem, advice);
    }

    /** The type of an operand; null when it is more than a chain of properties and calls. */
    private Class<?> type(List<Token> tokens, Class<?> scope) {
      if (tokens.size() == 1 && tokens.get(0).isText()) {
        return String.class;
      }
      if (tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.NUMBER) {
        return int.class;
      }
      if (tokens.size() == 1 && tokens.get(0).isOneOf("true", "false")) {
        return boolean.class;
      }
      Cursor cursor = new Cursor(tokens);
      if (cursor.isAt("(")) {
        cursor.skipBrackets();
        return cursor.atEnd() ? type(tokens.subList(1, tokens.size() - 1), scope) : null;
      }
      return cursor.atEnd() ? null : chain(cursor, scope);
    }

    private Class<?> chain(Cursor cursor, Class<?> scope) {
      Token head = cursor.next();
      Class<?> type =
          cursor.isAt("(")
              ? call(cursor, head, scope)
              : bound.getOrDefault(head.text(), FactTypes.property(scope, head.text()));
      Class<?> named = type == null ? imports.get(head.text()) : null;
      while (cursor.isAt(".", "!.")) {
        cursor.skip(1);
        Token member = cursor.next();
        if (cursor.isAt("(")) {
          type = call(cursor, member, named == null ? type : named);
        } else {
          type = FactTypes.property(type, member.text());
        }
        named = null;
      }
      return cursor.atEnd() ? type : null;
    }

    private Class<?> call(Cursor cursor, Token name, Class<?> owner) {
      int from = cursor.place();
      cursor.skipBrackets();
      List<Token> call = new ArrayList<>(List.of(name));
      call.addAll(cursor.since(from));
      return FactTypes.method(owner, name.text(), DrlCall.all(call).get(0).arguments().size());
    }
  }

  /** Whether a word names an element, rather than a method, a member, a class or a package. */
  private static boolean isName(List<Token> tokens, int i) {
    boolean member = i > 0 && tokens.get(i - 1).isOneOf(".", "!.", "new");
    boolean behind = i > 0 && tokens.get(i).isBehindOperand(tokens.get(i - 1));
    boolean call = isAt(tokens, i + 1, "(");
    boolean inPackage =
        Character.isLowerCase(tokens.get(i).text().charAt(0))
            && isAt(tokens, i + 1, ".")
            && !isAt(tokens, i + 3, "(");
    return !member && !behind && !call && !inPackage;
  }

  private static boolean isAt(List<Token> tokens, int i, String text) {
    return i < tokens.size() && tokens.get(i).is(text);
  }

  private static List<Atom> atoms(Expression expression) {
    if (expression instanceof Connected connected) {
      return connected.operands().stream().flatMap(one -> atoms(one).stream()).toList();
    }
    return expression instanceof Grouped grouped
        ? atoms(grouped.inner())
        : List.of((Atom) expression);
  }
}
