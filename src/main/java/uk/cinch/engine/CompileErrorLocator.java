package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kie.api.builder.Message;
import uk.cinch.catalog.Faults;
import uk.cinch.drl.ParsedRule;
import uk.cinch.drl.RuleFile;

/**
 * Names the file, line and rule of what the compiler refuses. Its messages often have no line, and
 * some name generated code only: then the rules at fault are found by compiling some of them, and
 * each of those on its own.
 */
final class CompileErrorLocator {
  private static final String ADVICE =
      "a rule can use the elements of a record and what Group, Census, Values and Places offer";

  private final List<RuleFile> files;
  private final List<ParsedRule> rules;
  private final Faults faults;

  CompileErrorLocator(List<RuleFile> files, List<ParsedRule> rules, Faults faults) {
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
      found = explainEach(atFault(rules, this::isRefused));
    }
    if (!found) {
      errors.forEach(error -> faults.add(place(error), 0, text(error), ADVICE));
    }
  }

  private boolean isRefused(List<ParsedRule> some) {
    return !RuleCompiler.build(only(some)).errors().isEmpty();
  }

  /** Notes a fault for every rule that is too deep for the compiler. */
  void explainDepth() {
    for (ParsedRule rule : atFault(rules, this::isTooDeep)) {
      if (isTooDeep(List.of(rule))) {
        rule.tooDeep("compile", faults);
      }
    }
    if (!faults.any()) {
      faults.add("rules-drl", 0, "the rules together are too deeply nested to compile", "");
    }
  }

  private boolean isTooDeep(List<ParsedRule> some) {
    try {
      RuleCompiler.build(only(some));
      return false;
    } catch (StackOverflowError e) {
      return true;
    }
  }

  /** Notes a fault for every rule that the compiler throws at. */
  void explainThrown() {
    for (ParsedRule rule : atFault(rules, some -> thrown(some).isPresent())) {
      thrown(List.of(rule))
          .ifPresent(
              thrown ->
                  faults.add(
                      rule.file().path(),
                      rule.line(),
                      "rule \""
                          + rule.name()
                          + "\" does not compile: "
                          + String.valueOf(thrown.getMessage())
                              .lines()
                              .findFirst()
                              .orElse("")
                              .strip(),
                      "in a text between quotes a backslash is written twice, as in \"\\\\d{8}\""));
    }
  }

  private Optional<RuntimeException> thrown(List<ParsedRule> some) {
    try {
      RuleCompiler.build(only(some));
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }

  /**
   * Those that may be at fault, found by halves, as most rules are not. The caller makes sure of
   * each: of rules that fail only together the last is named.
   *
   * @param failing rules that fail together
   */
  private static List<ParsedRule> atFault(
      List<ParsedRule> failing, Predicate<List<ParsedRule>> fails) {
    if (failing.size() < 2) {
      return failing;
    }
    List<ParsedRule> first = failing.subList(0, failing.size() / 2);
    List<ParsedRule> second = failing.subList(failing.size() / 2, failing.size());
    List<ParsedRule> found = new ArrayList<>();
    boolean inFirst = fails.test(first);
    if (inFirst) {
      found.addAll(atFault(first, fails));
    }
    if (!inFirst || fails.test(second)) {
      found.addAll(atFault(second, fails));
    }
    return found;
  }

  private boolean explainEach(List<ParsedRule> suspects) {
    boolean found = false;
    for (ParsedRule rule : suspects) {
      Optional<Message> error = firstError(only(List.of(rule)));
      if (error.isPresent()) {
        found = true;
        String problem = "rule \"" + rule.name() + "\" does not compile: " + text(error.get());
        faults.add(rule.file().path(), line(rule, error.get()), problem, ADVICE);
      }
    }
    return found;
  }

  /** Some rules in their files, without other rules, and what all files share. */
  private List<RuleFile> only(List<ParsedRule> some) {
    List<RuleFile> only = new ArrayList<>(files.stream().filter(RuleFile::isCommon).toList());
    some.stream()
        .map(ParsedRule::file)
        .distinct()
        .forEach(file -> only.add(new RuleFile(file.path(), only(file, some))));
    return only;
  }

  private static Optional<Message> firstError(List<RuleFile> files) {
    List<Message> errors = RuleCompiler.build(files).errors();
    return errors.stream()
        .filter(error -> !error.getText().startsWith("Java source of"))
        .findFirst()
        .or(() -> errors.stream().findFirst());
  }

  /** The file's text with every other rule blanked out, so that lines stay what they are. */
  private String only(RuleFile file, List<ParsedRule> some) {
    List<String> lines = new ArrayList<>(file.text().lines().toList());
    rules.stream()
        .filter(rule -> rule.file().equals(file) && !some.contains(rule))
        .forEach(
            rule -> {
              for (int i = rule.line() - 1; i < rule.descr().getEndLine(); i++) {
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

  private static String text(Message error) {
    return error.getText().lines().findFirst().orElse("").strip();
  }
}
