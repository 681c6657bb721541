package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CensusYear;
import uk.cinch.check.Options;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.report.Format;

/** Checks returns and reports. */
@Command(name = "check")
final class CheckCommand extends CinchCommand {
  private static final int MOST_THREADS = 4;

  /** From which severity on the program ends with 1. */
  enum FailOn {
    ERROR,
    QUERY,
    NEVER
  }

  @Parameters(arity = "1..*", paramLabel = "RETURN.xml")
  private List<String> inputs = List.of();

  @Mixin private PackOption pack = new PackOption();

  @Option(names = "--year", paramLabel = "YEAR")
  private String year;

  @Option(names = "--only", paramLabel = "CODES", split = ",")
  private List<String> only = List.of();

  @Option(names = "--except", paramLabel = "CODES", split = ",")
  private List<String> except = List.of();

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Option(names = "--format", paramLabel = "FORMATS", split = ",")
  private Set<Format> formats = EnumSet.of(Format.TEXT);

  @Option(names = "--last-year", paramLabel = "RETURN.xml")
  private Path lastYear;

  @Option(names = "--notes", paramLabel = "NOTES.yaml")
  private Path notes;

  @Option(names = "--since", paramLabel = "REPORT.json")
  private Path since;

  @Option(names = "--lists", paramLabel = "DIR")
  private Path lists;

  @Option(names = "--team-map", paramLabel = "IDS.csv")
  private Path teamMap;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--threads", paramLabel = "N")
  private int threads =
      Math.max(2, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

  @Option(names = "--rule-limit", paramLabel = "SECONDS")
  private long ruleLimit = 60;

  @Option(names = "--timings")
  private boolean timed;

  private final Timings timings = new Timings();

  @Override
  public Integer call() throws IOException {
    requireConsistentOptions();
    ReturnChecker checker = pack.checker();
    ReviewFiles files = new ReviewFiles(lastYear, notes, since, err());
    if ((files.any() || lists != null) && !Input.isSingle(inputs)) {
      throw new UsageException("--last-year, --notes, --since and --lists are of a single return");
    }
    if (teamMap != null && lists == null) {
      throw new UsageException("--team-map needs --lists DIR to write into");
    }
    Options options = files.with(options(checker));
    Reports reports = new Reports(checker, out, formats, failOn, lastYear);
    List<Input> all = Input.of(inputs, err());
    int code =
        Input.isSingle(inputs)
            ? one(reports, all.get(0), options)
            : new ManyReturns(reports, options, threads, streams()).check(all);
    if (timed) {
      timings.print(err());
    }
    return Math.max(code, files.code());
  }

  private int one(Reports reports, Input input, Options options) throws IOException {
    Progress progress = new Progress(err());
    Options shown = options.withProgress(progress);
    Result result;
    if (lists == null) {
      result = reports.check(input, shown, out());
    } else {
      try (ListFiles written = new ListFiles(lists, teamMap)) {
        result = reports.check(input, shown, out(), written.lists());
        if (result.end() != null) {
          written.finish(err());
        }
      }
    }
    progress.end();
    if (result.trouble() != null) {
      err().println(input.shown() + ": " + result.trouble());
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
