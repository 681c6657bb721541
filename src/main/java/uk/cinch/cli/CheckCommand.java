package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CensusYear;
import uk.cinch.check.Options;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.report.Format;

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
      "3:a rule failed: it threw, or did not come to an end",
      "64:wrong use",
      "65:the rule pack or the notes file is broken",
      "70:a report could not be written, out of memory, or a fault of the program"
    })
final class CheckCommand implements Callable<Integer> {
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
      description =
          "Returns to check; of a folder every file in it, and below, that ends in .xml; - for"
              + " standard input.")
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
      description = "Write reports into this folder, named after the return, for their owner only.")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMATS",
      split = ",",
      description = "Formats to write: ${COMPLETION-CANDIDATES}. Without it: text.")
  private Set<Format> formats = EnumSet.of(Format.TEXT);

  @Option(
      names = "--last-year",
      paramLabel = "RETURN.xml",
      description = "Last year's return, for the year-on-year checks.")
  private Path lastYear;

  @Option(
      names = "--notes",
      paramLabel = "NOTES.yaml",
      description =
          "Reasons for queries, as 'cinch notes new' begins them; what they accept is counted"
              + " apart.")
  private Path notes;

  @Option(
      names = "--since",
      paramLabel = "REPORT.json",
      description = "An earlier JSON report: say what is new, still open and fixed.")
  private Path since;

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description =
          "Write work lists into this folder: a table for each rule, and one with each child's"
              + " findings together.")
  private Path lists;

  @Option(
      names = "--team-map",
      paramLabel = "IDS.csv",
      description =
          "Teams of children, in the columns child_id and team: write a list for each team too.")
  private Path teamMap;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "End with 1 from this severity on: ${COMPLETION-CANDIDATES}; what is accepted does not"
              + " count. Without it: error.")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--threads", paramLabel = "N", description = "Threads to use.")
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
  public Integer call() throws IOException {
    requireConsistentOptions();
    ReturnChecker checker = pack.checker();
    ReviewFiles files = new ReviewFiles(lastYear, notes, since, streams.err());
    if ((files.any() || lists != null) && !Input.isSingle(inputs)) {
      throw new UsageException("--last-year, --notes, --since and --lists are of a single return");
    }
    if (teamMap != null && lists == null) {
      throw new UsageException("--team-map needs --lists DIR to write into");
    }
    Options options = files.with(options(checker));
    Reports reports = new Reports(checker, out, formats, failOn, lastYear);
    List<Input> all = Input.of(inputs, streams.err());
    int code =
        Input.isSingle(inputs)
            ? one(reports, all.get(0), options.withProgress(progress))
            : new ManyReturns(reports, options, threads, streams).check(all);
    if (timed) {
      timings.print(streams.err());
    }
    return Math.max(code, files.code());
  }

  private int one(Reports reports, Input input, Options options) throws IOException {
    Result result;
    if (lists == null) {
      result = reports.check(input, options, streams.out());
    } else {
      try (ListFiles written = new ListFiles(lists, teamMap)) {
        result = reports.check(input, options, streams.out(), written.lists());
        if (result.end() != null) {
          written.finish(streams.err());
        }
      }
    }
    progress.end();
    if (result.trouble() != null) {
      streams.err().println(input.shown() + ": " + result.trouble());
    }
    return result.code();
  }

  private void requireConsistentOptions() {
    if (out == null && formats.size() > 1) {
      throw new UsageException("several formats need --out DIR to write into");
    }
    if (out == null && !Input.isSingle(inputs) && !formats.contains(Format.TEXT)) {
      throw new UsageException("several returns in this format need --out DIR to write into");
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
            .withRuleLimit(Duration.ofSeconds(ruleLimit));
    try {
      checker.requireKnown(options);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    return timed ? options.withTimings(timings) : options;
  }

  private static List<String> codes(List<String> given) {
    return given.stream().map(String::strip).filter(code -> !code.isEmpty()).toList();
  }
}
