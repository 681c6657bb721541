package uk.cinch.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureRun;
import uk.cinch.authoring.features.TestTable;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.UnfilledPlaceholders;
import uk.cinch.cli.Main.Streams;

/** Runs a pack's features. */
@Command(
    name = "test",
    description = "Run the scenarios of rules: whether each rule does what its feature shows.",
    mixinStandardHelpOptions = true)
final class RulesTest implements Callable<Integer> {
  private final Streams streams;

  @Mixin private PackOption pack;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      description = "Codes of the rules to test. Without any: all.")
  private List<String> codes = List.of();

  RulesTest(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReturnChecker checker = pack.checker();
    CodeText.require(checker.pack(), codes);
    requireFilledIn(checker.pack().files());
    int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
    TestTable table =
        TestTable.of(checker.pack(), codes, new FeatureRun(checker, threads).run(codes));
    streams.out().println(table.text());
    return table.passed() ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }

  /** An outline of a feature that still has to be written would pass or fail for no reason. */
  private void requireFilledIn(PackFiles files) {
    Faults faults = new Faults();
    Set<String> wanted = new HashSet<>();
    codes.forEach(code -> wanted.addAll(files.features(code)));
    UnfilledPlaceholders.check(
        files,
        path -> codes.isEmpty() ? path.startsWith(PackFiles.FEATURES) : wanted.contains(path),
        faults);
    faults.throwIfAny();
  }
}
