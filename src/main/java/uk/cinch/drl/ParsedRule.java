package uk.cinch.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import uk.cinch.catalog.Faults;
import uk.cinch.drl.DrlPart.Pattern;

/**
 * A rule, read twice: by Drools' parser, which is the authority for what compiles, and token by
 * token, which tells where each part is.
 *
 * @param file it is in
 * @param descr its parts as Drools' parser sees them
 * @param tokens of its condition and of its consequence
 */
public record ParsedRule(RuleFile file, RuleDescr descr, RuleTokens tokens) {

  public String name() {
    return descr.getName();
  }

  /** Notes that the rule is too deep for what was to be done with it. */
  public void tooDeep(String what, Faults faults) {
    faults.add(
        file.path(),
        line(),
        "rule \"" + name() + "\" is too long or too deeply nested to " + what,
        "put a long list of codes into a code set and use census.isCode");
  }

  public int line() {
    return descr.getLine();
  }

  /** The line of a token. */
  int line(Token token) {
    return file.lineAt(token.start());
  }

  /** The first line of what follows {@code then}. */
  int consequenceLine() {
    List<Token> consequence = tokens.consequence();
    return consequence.isEmpty() ? descr.getConsequenceLine() : line(consequence.get(0));
  }

  /** Some of its tokens as they are written. */
  String text(List<Token> some) {
    return some.isEmpty()
        ? ""
        : file.text().substring(some.get(0).start(), some.get(some.size() - 1).end());
  }

  /** Notes a fault at a token of the rule. */
  void fault(Faults faults, Token at, String problem, String advice) {
    faults.add(file.path(), line(at), "rule \"" + name() + "\": " + problem, advice);
  }

  /** Notes a fault of the rule. */
  void fault(Faults faults, int line, String problem, String advice) {
    faults.add(file.path(), line, "rule \"" + name() + "\" " + problem, advice);
  }

  /** Whether both ways of reading it come to the same; what they do not agree on is not checked. */
  boolean isRead() {
    Stream<String> types =
        patterns().stream().map(one -> one.type().text() + one.constraints().size());
    List<String> wanted = new ArrayList<>();
    visit(
        descr.getLhs(),
        part -> {
          if (part instanceof PatternDescr pattern) {
            int constraints = pattern.getConstraint().getDescrs().size();
            wanted.add(pattern.getObjectType() + constraints);
          }
        });
    Stream<String> then =
        Token.all(String.valueOf(descr.getConsequence())).stream().map(Token::text);
    return types.toList().equals(wanted)
        && then.toList().equals(tokens.consequence().stream().map(Token::text).toList());
  }

  /** Whether it holds a word, number, text or sign. */
  public boolean has(String token) {
    return tokens.all().stream().anyMatch(one -> one.is(token));
  }

  /** The line of the first such word, number, text or sign; the rule's own if it holds none. */
  public int lineOf(String token) {
    return tokens.all().stream()
        .filter(one -> one.is(token))
        .findFirst()
        .map(this::line)
        .orElse(line());
  }

  /** Whether it is the rule its file is named for, rather than one that counts for it. */
  public boolean isMain() {
    return name().equals(file.stem());
  }

  /**
   * Every pattern of its condition, those within others included, in order; none when the condition
   * is written in a way that is not known here.
   */
  List<Pattern> patterns() {
    try {
      List<Pattern> patterns = new ArrayList<>();
      new ConditionReader(tokens.condition()).read().forEach(part -> add(part, patterns));
      return patterns;
    } catch (IndexOutOfBoundsException e) {
      return List.of();
    }
  }

  private static void add(DrlPart part, List<Pattern> patterns) {
    if (part instanceof DrlPart.Quantified quantified) {
      add(quantified.inner(), patterns);
    } else if (part instanceof DrlPart.Joined joined) {
      joined.parts().forEach(one -> add(one, patterns));
    } else if (part instanceof Pattern pattern) {
      patterns.add(pattern);
      add(pattern.inner(), patterns);
    }
  }

  /** Shows every part of the condition. */
  static void visit(BaseDescr part, Consumer<BaseDescr> visitor) {
    visitor.accept(part);
    if (part instanceof PatternDescr pattern) {
      pattern.getConstraint().getDescrs().forEach(inner -> visitor.accept((BaseDescr) inner));
      if (pattern.getSource() != null) {
        visitor.accept(pattern.getSource());
      }
      if (pattern.getSource() instanceof CollectDescr collect) {
        visit(collect.getInputPattern(), visitor);
      }
    } else if (part instanceof ConditionalElementDescr several) {
      several.getDescrs().forEach(inner -> visit((BaseDescr) inner, visitor));
    }
  }
}
