package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.authoring.edit.NewRule;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Scope;
import uk.cinch.catalog.Severity;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;

/** Begins a new rule, or a new version of one. */
@Command(
    name = "new",
    description = {
      "Begin a new rule: catalog entry, DRL and feature, with places to fill in. Until they are, the"
          + " pack is refused.",
      "With the code of a rule that the pack has: begin a new version of it, from the census year given."
    },
    mixinStandardHelpOptions = true)
final class RulesNew implements Callable<Integer> {
  private final Streams streams;

  @Mixin private PackOption pack;

  @Parameters(
      paramLabel = "CODE",
      description = "The rule's number: letters and digits, Q at the end for a query.")
  private String code;

  @Option(
      names = "--module",
      paramLabel = "MODULE",
      description = "The data module a new rule belongs to, such as Assessments.")
  private String module;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "Of a new rule: ${COMPLETION-CANDIDATES}.")
  private Severity severity;

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description = "What a new rule is about: ${COMPLETION-CANDIDATES}. Without it: child.")
  private Scope scope = Scope.CHILD;

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      description = "First census year it is in force. Without it: the pack's last.")
  private String from;

  @Option(
      names = "--elements",
      paramLabel = "NAMES",
      split = ",",
      description = "What its findings point at, names as in the XML.")
  private List<String> elements;

  @Option(names = "--title", paramLabel = "TEXT", description = "What is wrong, in plain words.")
  private String title;

  @Option(names = "--message", paramLabel = "TEXT", description = "The official text.")
  private String message;

  @Option(names = "--source", paramLabel = "TEXT", description = "Where the official text stands.")
  private String source;

  @Option(
      names = "--provisional",
      paramLabel = "TEXT",
      description = "Where the text comes from, when that is not DfE's final one.")
  private String provisional;

  @Option(
      names = "--same-logic",
      description = "A new version differs in its texts alone: no DRL of its own.")
  private boolean sameLogic;

  RulesNew(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = pack.folder();
    RulePack rules = PackChange.read(folder);
    CensusYear year = YearText.of(rules, from);
    boolean known = rules.rules().stream().anyMatch(rule -> rule.code().equals(code));
    if (known) {
      requireNoneOfANewRule();
      PackChange.write(streams, folder, rules, editor -> editor.addVersion(code, year, !sameLogic));
    } else {
      NewRule rule = newRule(year);
      PackChange.write(streams, folder, rules, editor -> editor.add(rule));
    }
    streams.out().println("Then: cinch rules check --rules " + folder);
    streams.out().println("      cinch rules test " + code + " --rules " + folder);
    return ExitCode.NOTHING_FOUND;
  }

  private void requireNoneOfANewRule() {
    boolean given =
        module != null
            || severity != null
            || elements != null
            || title != null
            || message != null
            || source != null
            || provisional != null;
    if (given) {
      throw new UsageException(
          "the pack has a rule "
              + code
              + " already\n    a new version of it takes --from YEAR and --same-logic only; change"
              + " the rest in its entry");
    }
  }

  private NewRule newRule(CensusYear year) {
    if (module == null || severity == null) {
      throw new UsageException("a new rule needs --module and --severity");
    }
    List<String> names =
        elements == null ? null : elements.stream().filter(name -> !name.isBlank()).toList();
    return new NewRule(
        code,
        module,
        severity,
        scope,
        year,
        names == null || names.isEmpty() ? null : names,
        given(title),
        given(message),
        given(source),
        given(provisional));
  }

  /** A text on one line; null when there is none. */
  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
