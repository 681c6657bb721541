package uk.cinch.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.Cinch;
import uk.cinch.authoring.handbook.RuleSheet;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.cli.Main.UsageException;

/** Shows everything about rules. */
@Command(name = "show")
final class RulesShow extends CinchCommand {
  @Mixin private PackOption pack;

  @Option(names = "--year", paramLabel = "YEAR")
  private String year;

  @Parameters(paramLabel = "CODE", arity = "1..*")
  private List<String> codes;

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
      out().println(RuleSheet.of(rules, code, wanted));
    }
    return ExitCode.NOTHING_FOUND;
  }
}
