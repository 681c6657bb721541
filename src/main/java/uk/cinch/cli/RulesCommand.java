package uk.cinch.cli;

import picocli.CommandLine.Command;
import uk.cinch.cli.Main.UsageException;

/** Shows, changes and proves rule packs. */
@Command(
    name = "rules",
    description = "Read the rules, change them, and show that they do what they say.",
    mixinStandardHelpOptions = true,
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
final class RulesCommand implements Runnable {
  @Override
  public void run() {
    throw new UsageException("cinch rules needs a command; 'cinch rules --help' lists them");
  }
}
