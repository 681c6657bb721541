package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

  /** Notes a fault for every rule that keeps a build from going well. */
  void explain(RuleCompiler.Build failed) {
    Set<String> named = failed.paths();
    explainEach(rules.stream().filter(rule -> named.contains(rule.file().path())).toList());
    if (!faults.any()) {
      explainEach(atFault(rules));
    }
    if (!faults.any() && failed.thrown() instanceof RuntimeException thrown) {
      throw thrown;
    }
    if (!faults.any() && failed.thrown() != null) {
      faults.add("rules-drl", 0, "the rules together are too deeply nested to compile", "");
    }
    if (!faults.any()) {
      failed.errors().forEach(error -> faults.add(place(error), 0, text(error), ADVICE));
    }
  }

  private void explainEach(List<ParsedRule> suspects) {
    for (ParsedRule rule : suspects) {
      RuleCompiler.Build build = build(List.of(rule));
      String problem = "rule \"" + rule.name() + "\" does not compile: ";
      if (build.thrown() instanceof StackOverflowError) {
        rule.tooDeep("compile", faults);
      } else if (build.thrown() != null) {
        faults.add(
            rule.file().path(),
            rule.line(),
            problem + firstLine(String.valueOf(build.thrown().getMessage())),
            "in a text between quotes a backslash is written twice, as in \"\\\\d{8}\"");
      } else if (!build.succeeded()) {
        Message error = first(build.errors());
        faults.add(rule.file().path(), line(rule, error), problem + text(error), ADVICE);
      }
    }
  }

  /**
   * Those that may be at fault, found by halves, as most rules are not. The caller makes sure of
   * each: of rules that fail only together the last is named.
   *
   * @param failing rules that fail together
   */
  private List<ParsedRule> atFault(List<ParsedRule> failing) {
    if (failing.size() < 2) {
      return failing;
    }
    List<ParsedRule> first = failing.subList(0, failing.size() / 2);
    List<ParsedRule> second = failing.subList(failing.size() / 2, failing.size());
    List<ParsedRule> found = new ArrayList<>();
    boolean inFirst = !build(first).succeeded();
    if (inFirst) {
      found.addAll(atFault(first));
    }
    if (!inFirst || !build(second).succeeded()) {
      found.addAll(atFault(second));
    }
    return found;
  }

  /** Compiles some rules in their files, without other rules, and what all files share. */
  private RuleCompiler.Build build(List<ParsedRule> some) {
    List<RuleFile> only = new ArrayList<>(files.stream().filter(RuleFile::isCommon).toList());
    some.stream()
        .map(ParsedRule::file)
        .distinct()
        .forEach(file -> only.add(new RuleFile(file.path(), only(file, some))));
    return RuleCompiler.build(only);
  }

  private static Message first(List<Message> errors) {
    return errors.stream()
        .filter(error -> !error.getText().startsWith("Java source of"))
        .findFirst()
        .orElse(errors.get(0));
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
    return firstLine(error.getText());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
