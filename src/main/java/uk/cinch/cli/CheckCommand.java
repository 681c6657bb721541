package uk.cinch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.Options;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CensusYear;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.report.Counts;
import uk.cinch.report.ReturnEnd;
import uk.cinch.report.RuleStatus;

/** Checks returns and reports. */
@Command(
    name = "check",
    description = "Check returns against the rules of their census year.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on",
      "1:findings (problems of form count as errors)",
      "2:a return could not be read",
      "3:a rule failed",
      "64:wrong use",
      "65:the rule pack is broken",
      "70:a fault of the program, or out of memory"
    })
final class CheckCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final int MOST_THREADS = 4;

  /** From which severity on the program ends with 1. */
  enum FailOn {
    ERROR,
    QUERY,
    NEVER
  }

  private final Streams streams;
  private final Progress progress;

  @Parameters(
      arity = "1..*",
      paramLabel = "RETURN.xml",
      description = "Returns to check; - for standard input.")
  private List<String> inputs = List.of();

  @Mixin private PackOption pack = new PackOption();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Census year to check as, such as 2024-25. Without it: what the header says.")
  private String year;

  @Option(
      names = "--only",
      paramLabel = "CODES",
      split = ",",
      description = "Run only the rules with these codes, with commas between them.")
  private List<String> only = List.of();

  @Option(
      names = "--except",
      paramLabel = "CODES",
      split = ",",
      description = "Leave these rules out.")
  private List<String> except = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write reports into this folder, named after the return.")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMATS",
      split = ",",
      description = "Formats to write: ${COMPLETION-CANDIDATES}. Without it: text.")
  private Set<Format> formats = EnumSet.of(Format.TEXT);

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "End with 1 from this severity on: ${COMPLETION-CANDIDATES}. Without it: error.")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--threads", paramLabel = "N", description = "Threads to use for one return.")
  private int threads =
      Math.max(2, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

  @Option(
      names = "--rule-limit",
      paramLabel = "SECONDS",
      description =
          "Leave a rule out that takes longer than this over a record. Without it:"
              + " ${DEFAULT-VALUE}.")
  private long ruleLimit = 60;

  @Option(
      names = "--timings",
      description = "Say at the end how long each rule took, on standard error.")
  private boolean timed;

  private final Timings timings = new Timings();

  CheckCommand(Streams streams) {
    this.streams = streams;
    this.progress = new Progress(streams.err());
  }

  @Override
  public Integer call() {
    requireSense();
    ReturnChecker checker = pack.checker();
    Options options = options(checker);
    Set<String> names = new HashSet<>();
    int worst = ExitCode.NOTHING_FOUND;
    for (String input : inputs) {
      worst = Math.max(worst, check(checker, options, input, names));
    }
    if (timed) {
      timings.print(streams.err());
    }
    return worst;
  }

  private void requireSense() {
    if (out == null && formats.size() > 1) {
      throw new UsageException("several formats need --out DIR to write into");
    }
    if (out == null && inputs.size() > 1 && !formats.contains(Format.TEXT)) {
      throw new UsageException("several returns in this format need --out DIR to write into");
    }
    for (String input : inputs) {
      if (!input.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(input))) {
        throw new UsageException(input + " is a folder; name the returns in it");
      }
    }
    if (threads < 1) {
      throw new UsageException("--threads " + threads + ": at least 1 is needed");
    }
    if (ruleLimit < 1) {
      throw new UsageException("--rule-limit " + ruleLimit + ": at least 1 is needed");
    }
  }

  private Options options(ReturnChecker checker) {
    CensusYear chosen = year == null ? null : YearText.parse(year);
    Options options =
        Options.DEFAULT
            .withYear(chosen)
            .withOnly(codes(only))
            .withExcept(codes(except))
            .withThreads(threads)
            .withRuleLimit(Duration.ofSeconds(ruleLimit))
            .withTimings(timings)
            .withProgress(progress);
    try {
      checker.requireKnown(options);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    return options;
  }

  private static List<String> codes(List<String> given) {
    return given.stream().map(String::strip).filter(code -> !code.isEmpty()).toList();
  }

  private int check(ReturnChecker checker, Options options, String input, Set<String> names) {
    boolean standard = input.equals(STANDARD_INPUT);
    String file = standard ? "standard input" : String.valueOf(Path.of(input).getFileName());
    try (InputStream in = standard ? ReturnFile.of(System.in) : ReturnFile.open(Path.of(input));
        Outputs outputs = outputs(file, names)) {
      checker.check(in, options.withFile(file), outputs);
      progress.end();
      outputs.finish();
      return code(outputs.end());
    } catch (UnreadableReturnException e) {
      streams
          .err()
          .println(file + ": cannot be checked, so nothing in it has been: " + e.getMessage());
      return ExitCode.UNREADABLE;
    } catch (ReturnFile.UnavailableException e) {
      streams.err().println(input + ": cannot be read: " + e.getMessage());
      return ExitCode.UNREADABLE;
    } catch (IOException e) {
      streams.err().println(input + ": its report cannot be written: " + e.getMessage());
      return ExitCode.OURS;
    }
  }

  private Outputs outputs(String file, Set<String> names) throws IOException {
    if (out == null) {
      return Outputs.toStream(streams.out(), formats.iterator().next());
    }
    String stem = file.replaceFirst("(?i)\\.xml$", "");
    String name = stem;
    for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = stem + "-" + number;
    }
    Files.createDirectories(out);
    return Outputs.toFolder(out, name, formats);
  }

  private int code(ReturnEnd end) {
    boolean failed = end.rules().stream().anyMatch(rule -> rule.state() == RuleStatus.State.FAILED);
    if (failed) {
      return ExitCode.RULE_FAILED;
    }
    Counts counts = end.counts();
    long errors = counts.errors() + counts.structure();
    long counted =
        switch (failOn) {
          case ERROR -> errors;
          case QUERY -> errors + counts.queries();
          case NEVER -> 0;
        };
    return counted > 0 ? ExitCode.FINDINGS : ExitCode.NOTHING_FOUND;
  }
}
