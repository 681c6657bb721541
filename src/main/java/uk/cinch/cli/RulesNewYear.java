package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.cli.Main.UsageException;

/** Opens a census year. */
@Command(name = "new-year")
final class RulesNewYear extends CinchCommand {
  @Mixin private PackOption pack;

  @Parameters(paramLabel = "YEAR")
  private String year;

  @Option(names = "--from", paramLabel = "YEAR", required = true)
  private String from;

  @Override
  public Integer call() throws IOException {
    Path folder = pack.folder();
    RulePack rules = PackChange.read(folder);
    CensusYear wanted =
        CensusYear.parse(year)
            .orElseThrow(() -> new UsageException("YEAR " + year + ": write it as 2026-27"));
    CensusYear last = YearText.of(rules, from);
    PackChange.write(streams(), folder, rules, editor -> editor.addYear(wanted, last));
    out().println(rules.rules(wanted).size() + " rules are in force in " + wanted);
    rules.rules(last).stream()
        .filter(rule -> !rule.years().include(wanted))
        .forEach(rule -> out().println("  " + rule.code() + " ends with " + last));
    out().println("Its remark says that they are carried forward; change it when they are not.");
    out().println("Then: cinch rules check --rules " + folder);
    return ExitCode.NOTHING_FOUND;
  }
}
