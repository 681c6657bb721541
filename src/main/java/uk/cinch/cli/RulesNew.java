package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.authoring.edit.NewRule;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Scope;
import uk.cinch.catalog.Severity;
import uk.cinch.cli.Main.UsageException;

/** Begins a new rule, or a new version of one. */
@Command(name = "new")
final class RulesNew extends CinchCommand {
  @Mixin private PackOption pack;

  @Parameters(paramLabel = "CODE")
  private String code;

  @Option(names = "--module", paramLabel = "MODULE")
  private String module;

  @Option(names = "--severity", paramLabel = "SEVERITY")
  private Severity severity;

  @Option(names = "--scope", paramLabel = "SCOPE")
  private Scope scope = Scope.CHILD;

  @Option(names = "--from", paramLabel = "YEAR")
  private String from;

  @Option(names = "--elements", paramLabel = "NAMES", split = ",")
  private List<String> elements;

  @Option(names = "--title", paramLabel = "TEXT")
  private String title;

  @Option(names = "--message", paramLabel = "TEXT")
  private String message;

  @Option(names = "--source", paramLabel = "TEXT")
  private String source;

  @Option(names = "--provisional", paramLabel = "TEXT")
  private String provisional;

  @Option(names = "--same-logic")
  private boolean sameLogic;

  @Override
  public Integer call() throws IOException {
    Path folder = pack.folder();
    RulePack rules = PackChange.read(folder);
    CensusYear year = YearText.of(rules, from);
    boolean known = rules.rules().stream().anyMatch(rule -> rule.code().equals(code));
    if (known) {
      requireNoneOfANewRule();
      PackChange.write(
          streams(), folder, rules, editor -> editor.addVersion(code, year, !sameLogic));
    } else {
      NewRule rule = newRule(year);
      PackChange.write(streams(), folder, rules, editor -> editor.add(rule));
    }
    out().println("Then: cinch rules check --rules " + folder);
    out().println("      cinch rules test " + code + " --rules " + folder);
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
