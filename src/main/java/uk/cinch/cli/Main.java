package uk.cinch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import uk.cinch.Cinch;
import uk.cinch.catalog.BrokenPackException;

/** The program. */
@Command(
    name = "cinch",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeOnExecutionException = ExitCode.OURS,
    versionProvider = Main.VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private static final Map<String, Class<?>> COMMANDS = commands();

  private Main() {}

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("check", CheckCommand.class);
    commands.put("notes", NotesCommand.class);
    commands.put("figures", FiguresCommand.class);
    commands.put("serve", ServeCommand.class);
    commands.put("tables", TablesCommand.class);
    commands.put("rules", RulesCommand.class);
    commands.put("generate", GenerateCommand.class);
    return commands;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(out, err, args);
    if (out.checkError()) {
      err.println("the report could not be written to standard output");
      code = Math.max(code, ExitCode.OURS);
    }
    err.flush();
    System.exit(code);
  }

  /** Runs a command and gives its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      return commands(out, err, args.length > 0 ? args[0] : "").execute(args);
    } catch (OutOfMemoryError e) {
      err.println("cinch ran out of memory");
      err.println("    give it more with CINCH_JAVA_OPTS=-Xmx1g");
      return ExitCode.OURS;
    } catch (Error e) {
      return fault(e, err);
    }
  }

  /** The command that is wanted; all of them where there is none of that name. */
  static CommandLine commands(PrintStream out, PrintStream err, String wanted) {
    CommandLine commands = new CommandLine(new Main(), new Factory(new Streams(out, err)));
    COMMANDS.forEach(
        (name, command) -> {
          // to look at the options of all takes long; the others are of use to nobody here
          if (!COMMANDS.containsKey(wanted) || name.equals(wanted)) {
            commands.addSubcommand(name, command);
          }
        });
    return commands
        .setResourceBundle(ResourceBundle.getBundle("uk.cinch.cli.help", Locale.ROOT))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((thrown, command, parsed) -> explain(thrown, err));
  }

  private static int explain(Exception thrown, PrintStream err) {
    if (thrown instanceof BrokenPackException broken) {
      err.println("The rule pack cannot be used:");
      err.println(broken.getMessage());
      return ExitCode.BROKEN_PACK;
    }
    if (thrown instanceof BrokenNotesException) {
      err.println(thrown.getMessage());
      return ExitCode.BROKEN_PACK;
    }
    if (thrown instanceof UsageException usage) {
      err.println(usage.getMessage());
      return ExitCode.USAGE;
    }
    if (thrown instanceof IOException io) {
      err.println(
          "cannot read or write: "
              + io.getMessage()
              + (io instanceof AccessDeniedException ? ": not allowed" : ""));
      return ExitCode.OURS;
    }
    return fault(thrown, err);
  }

  /** Says where the program failed; not with which words, since they may quote the return. */
  static int fault(Throwable thrown, PrintStream err) {
    err.println("cinch failed; this is a fault of the program, not of the return");
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      err.println(one.getClass().getName());
      for (StackTraceElement element : one.getStackTrace()) {
        err.println("    at " + element);
      }
    }
    return ExitCode.OURS;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Where commands write. */
  record Streams(PrintStream out, PrintStream err) {}

  /** Something asked of the program that it cannot do; exit 64. */
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  /** Notes that cannot be used as they are; exit 65. */
  static final class BrokenNotesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenNotesException(String message) {
      super(message);
    }
  }

  /** Hands the streams to the commands. */
  private record Factory(Streams streams) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      K made = CommandLine.defaultFactory().create(type);
      if (made instanceof CinchCommand command) {
        command.setStreams(streams);
      }
      return made;
    }
  }

  /** Says the program's version. */
  static final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"cinch " + Cinch.version()};
    }
  }
}
