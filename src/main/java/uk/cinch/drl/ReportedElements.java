package uk.cinch.drl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.drl.DrlPart.Constraint;
import uk.cinch.drl.DrlPart.Pattern;

/** Tells from the text of rules what their findings point at. Not thread-safe. */
public final class ReportedElements {
  private final Set<String> names;
  private final List<ParsedRule> all;

  public ReportedElements(MessageStructure structure, List<ParsedRule> all) {
    this.names = structure.items().map(MessageStructure.Item::name).collect(Collectors.toSet());
    this.all = all;
  }

  /** The elements and records a rule reports, in order, each once. */
  public List<String> of(ParsedRule rule) {
    Set<String> found = new LinkedHashSet<>();
    DrlCall.all(rule.tokens().consequence()).stream()
        .limit(1)
        .flatMap(report -> report.arguments().stream().skip(1))
        .forEach(place -> place(rule, place, found));
    return List.copyOf(found);
  }

  private void place(ParsedRule rule, List<Token> place, Set<String> found) {
    List<String> texts = place.stream().filter(Token::isText).map(Token::content).toList();
    found.addAll(texts);
    if (texts.isEmpty() && place.size() == 1) {
      bound(rule, place.get(0).text(), found, new LinkedHashSet<>());
    }
  }

  /** What a name is given to: what its pattern or binding draws from. */
  private void bound(ParsedRule rule, String name, Set<String> found, Set<String> seen) {
    if (!seen.add(name)) {
      return;
    }
    for (Pattern pattern : rule.patterns()) {
      if (name.equals(pattern.name())) {
        drawn(rule, pattern, found, seen);
      }
      for (Constraint constraint : pattern.constraints()) {
        if (name.equals(constraint.name())) {
          source(rule, pattern, constraint.unnamed(), found, seen);
        }
      }
    }
  }

  private void drawn(ParsedRule rule, Pattern pattern, Set<String> found, Set<String> seen) {
    if (pattern.inner() instanceof Pattern collected) {
      drawn(rule, collected, found, seen);
    } else if (!pattern.source().isEmpty()) {
      source(rule, pattern, pattern.source(), found, seen);
    } else if (names.contains(pattern.type().text())) {
      found.add(pattern.type().text());
    }
  }

  private void source(
      ParsedRule rule, Pattern pattern, List<Token> source, Set<String> found, Set<String> seen) {
    Set<String> named = new LinkedHashSet<>();
    source.stream().filter(Token::isText).map(Token::content).forEach(named::add);
    source.stream().filter(Token::isWord).map(Token::text).forEach(named::add);
    named.retainAll(names);
    found.addAll(named);
    if (pattern.type().is("Repeated")) {
      noted(rule, found);
    }
    if (named.isEmpty()) {
      source.stream()
          .filter(token -> token.text().startsWith("$"))
          .forEach(token -> bound(rule, token.text(), found, seen));
    }
  }

  /** The element that is repeated, or those that the counting rules of the same file note. */
  private void noted(ParsedRule rule, Set<String> found) {
    DrlTallyCheck.repeated(rule).stream()
        .map(Token::content)
        .filter(names::contains)
        .forEach(found::add);
    all.stream()
        .filter(other -> other.file().equals(rule.file()) && !other.isMain())
        .flatMap(other -> DrlCall.all(other.tokens().consequence()).stream())
        .filter(call -> call.method().is("at"))
        .flatMap(call -> call.texts().stream())
        .forEach(text -> found.add(text.content()));
  }
}
