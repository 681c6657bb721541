package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;

/** Opens a census year. */
@Command(
    name = "new-year",
    description = {
      "Open a census year: it begins with the rules, codes and message of the year before.",
      "What DfE changes is then changed with 'cinch rules new' and a text editor."
    },
    mixinStandardHelpOptions = true)
final class RulesNewYear implements Callable<Integer> {
  private final Streams streams;

  @Mixin private PackOption pack;

  @Parameters(paramLabel = "YEAR", description = "The census year to open, such as 2026-27.")
  private String year;

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      required = true,
      description = "The census year to carry forward: the pack's last.")
  private String from;

  RulesNewYear(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = pack.folder();
    RulePack rules = PackChange.read(folder);
    CensusYear wanted =
        CensusYear.parse(year)
            .orElseThrow(() -> new UsageException("YEAR " + year + ": write it as 2026-27"));
    CensusYear last = YearText.of(rules, from);
    PackChange.write(streams, folder, rules, editor -> editor.addYear(wanted, last));
    streams.out().println(rules.rules(wanted).size() + " rules are in force in " + wanted);
    rules.rules(last).stream()
        .filter(rule -> !rule.years().include(wanted))
        .forEach(rule -> streams.out().println("  " + rule.code() + " ends with " + last));
    streams
        .out()
        .println("Its remark says that they are carried forward; change it when they are not.");
    streams.out().println("Then: cinch rules check --rules " + folder);
    return ExitCode.NOTHING_FOUND;
  }
}
