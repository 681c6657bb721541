package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kie.api.builder.Message;
import uk.cinch.catalog.Faults;

/**
 * Names the file, line and rule of what the compiler refuses. Its messages often have no line, and
 * some name generated code only: then each file, and in it each rule, is compiled on its own.
 */
final class Diagnosis {
  private static final String ADVICE =
      "a rule can use the elements of a record and what Group, Census, Values and Places offer";

  private final List<RuleFile> files;
  private final List<ParsedRule> rules;
  private final Faults faults;

  Diagnosis(List<RuleFile> files, List<ParsedRule> rules, Faults faults) {
    this.files = files;
    this.rules = rules;
    this.faults = faults;
  }

  /** Notes a fault for every rule that does not compile. */
  void explain(List<Message> errors) {
    List<String> named = errors.stream().map(RuleCompiler::path).filter(p -> p != null).toList();
    List<ParsedRule> suspects =
        rules.stream().filter(rule -> named.contains(rule.file().path())).toList();
    boolean found = explainEach(suspects);
    if (!found) {
      found = explainEach(rules);
    }
    if (!found) {
      errors.forEach(error -> faults.add(place(error), 0, words(error), ADVICE));
    }
  }

  /** Notes a fault for every rule that is too deep for the compiler. */
  void explainDepth() {
    for (ParsedRule rule : rules) {
      try {
        RuleCompiler.build(alone(rule));
      } catch (StackOverflowError e) {
        rule.tooDeep("compile", faults);
      }
    }
    if (!faults.any()) {
      faults.add("rules-drl", 0, "the rules together are too deeply nested to compile", "");
    }
  }

  /** Notes a fault for every rule that the compiler throws at. */
  void explainThrown() {
    for (ParsedRule rule : rules) {
      try {
        RuleCompiler.build(alone(rule));
      } catch (RuntimeException e) {
        faults.add(
            rule.file().path(),
            rule.line(),
            "rule \""
                + rule.name()
                + "\" does not compile: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip(),
            "in a text between quotes a backslash is written twice, as in \"\\\\d{8}\"");
      }
    }
  }

  private boolean explainEach(List<ParsedRule> suspects) {
    boolean found = false;
    for (ParsedRule rule : suspects) {
      Optional<Message> error = firstError(alone(rule));
      if (error.isPresent()) {
        found = true;
        String problem = "rule \"" + rule.name() + "\" does not compile: " + words(error.get());
        faults.add(rule.file().path(), line(rule, error.get()), problem, ADVICE);
      }
    }
    return found;
  }

  /** A rule's file without its other rules, and what all files share. */
  private List<RuleFile> alone(ParsedRule rule) {
    List<RuleFile> alone = new ArrayList<>(files.stream().filter(RuleFile::isCommon).toList());
    alone.add(new RuleFile(rule.file().path(), only(rule)));
    return alone;
  }

  private static Optional<Message> firstError(List<RuleFile> alone) {
    List<Message> errors = RuleCompiler.build(alone).errors();
    return errors.stream()
        .filter(error -> !error.getText().startsWith("Java source of"))
        .findFirst()
        .or(() -> errors.stream().findFirst());
  }

  /** The file's text with every other rule blanked out, so that lines stay what they are. */
  private String only(ParsedRule rule) {
    List<String> lines = new ArrayList<>(rule.file().text().lines().toList());
    rules.stream()
        .filter(other -> other.file().equals(rule.file()) && !other.equals(rule))
        .forEach(
            other -> {
              for (int i = other.line() - 1; i < other.descr().getEndLine(); i++) {
                lines.set(i, "");
              }
            });
    return String.join("\n", lines);
  }

  /** The line that holds the longest word the message quotes. */
  private static int line(ParsedRule rule, Message error) {
    if (error.getLine() > 0 && RuleCompiler.path(error) != null) {
      return error.getLine();
    }
    List<String> lines = rule.file().text().lines().toList();
    List<String> words =
        Stream.of(error.getText().split("[^\\w$.]+"))
            .filter(word -> word.length() > 3)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    for (String word : words) {
      for (int line = rule.line(); line <= rule.descr().getEndLine(); line++) {
        if (lines.get(line - 1).contains(word)) {
          return line;
        }
      }
    }
    return rule.line();
  }

  private static String place(Message error) {
    String path = RuleCompiler.path(error);
    return path == null ? "rules-drl" : path;
  }

  private static String words(Message error) {
    return error.getText().lines().findFirst().orElse("").strip();
  }
}
