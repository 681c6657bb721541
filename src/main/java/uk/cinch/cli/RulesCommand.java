package uk.cinch.cli;

import picocli.CommandLine.Command;
import uk.cinch.cli.Main.UsageException;

/** Shows, changes and proves rule packs. */
@Command(
    name = "rules",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RulesList.class,
      RulesShow.class,
      RulesUnpack.class,
      RulesCheck.class,
      RulesTest.class,
      RulesProve.class,
      RulesNew.class,
      RulesNewYear.class,
      RulesDiff.class,
      RulesMerge.class,
      RulesHandbook.class
    })
final class RulesCommand extends CinchCommand {
  @Override
  public Integer call() {
    throw new UsageException("cinch rules needs a command; 'cinch rules --help' lists them");
  }
}
