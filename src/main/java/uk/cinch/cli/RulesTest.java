package uk.cinch.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureRun;
import uk.cinch.authoring.features.TestTable;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.UnfilledPlaceholders;

/** Runs a pack's features. */
@Command(name = "test")
final class RulesTest extends CinchCommand {
  @Mixin private PackOption pack;

  @Parameters(paramLabel = "CODE", arity = "0..*")
  private List<String> codes = List.of();

  @Override
  public Integer call() {
    ReturnChecker checker = pack.checker();
    CodeText.require(checker.pack(), codes);
    requireFilledIn(checker.pack().files());
    int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
    TestTable table =
        TestTable.of(checker.pack(), codes, new FeatureRun(checker, threads).run(codes));
    out().println(table.text());
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
