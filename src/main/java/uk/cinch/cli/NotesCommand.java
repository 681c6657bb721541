package uk.cinch.cli;

import picocli.CommandLine.Command;
import uk.cinch.cli.Main.UsageException;

/** Begins and fills notes files. */
@Command(
    name = "notes",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {NotesNew.class, NotesImport.class})
final class NotesCommand extends CinchCommand {
  @Override
  public Integer call() {
    throw new UsageException("cinch notes needs a command; 'cinch notes --help' lists them");
  }
}
