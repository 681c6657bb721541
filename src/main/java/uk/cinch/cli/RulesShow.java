package uk.cinch.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.Cinch;
import uk.cinch.authoring.handbook.RuleSheet;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;

/** Shows everything about rules. */
@Command(
    name = "show",
    description = "Show all there is to a rule: texts, reading, changes, logic, scenarios.",
    mixinStandardHelpOptions = true)
final class RulesShow implements Callable<Integer> {
  private final Streams streams;

  @Mixin private PackOption pack;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Only the version of this census year. Without it: all, newest first.")
  private String year;

  @Parameters(paramLabel = "CODE", arity = "1..*", description = "Codes of rules.")
  private List<String> codes;

  RulesShow(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    RulePack rules = Cinch.read(pack.files());
    CodeText.require(rules, codes);
    CensusYear wanted = year == null ? null : YearText.of(rules, year);
    for (String code : codes) {
      boolean inForce =
          wanted == null || rules.rules(wanted).stream().anyMatch(rule -> rule.code().equals(code));
      if (!inForce) {
        throw new UsageException("rule " + code + " is not in force in " + wanted);
      }
      streams.out().println(RuleSheet.of(rules, code, wanted));
    }
    return ExitCode.NOTHING_FOUND;
  }
}
