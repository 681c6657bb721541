package uk.cinch.cli;

import picocli.CommandLine.Command;
import uk.cinch.cli.Main.UsageException;

/** Begins and fills notes files. */
@Command(
    name = "notes",
    description = "Keep reasons for queries beside a return.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {NotesNew.class, NotesImport.class})
final class NotesCommand implements Runnable {
  @Override
  public void run() {
    throw new UsageException("cinch notes needs a command; 'cinch notes --help' lists them");
  }
}
