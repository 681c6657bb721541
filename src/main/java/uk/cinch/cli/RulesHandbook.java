package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureRun;
import uk.cinch.authoring.features.ScenarioResult;
import uk.cinch.authoring.handbook.Handbook;
import uk.cinch.cli.Main.UsageException;

/** Makes the rule handbook. */
@Command(name = "handbook")
final class RulesHandbook extends CinchCommand {
  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path folder;

  @Mixin private PackOption pack = new PackOption();

  @Override
  public Integer call() throws IOException {
    requireOurs();
    ReturnChecker checker = pack.checker();
    int threads = Runtime.getRuntime().availableProcessors();
    Instant ran = Instant.now();
    List<ScenarioResult> results = new FeatureRun(checker, threads).run(List.of());
    int rules = new Handbook(checker.pack(), results, ran).write(folder);
    List<ScenarioResult> failed = results.stream().filter(result -> !result.passed()).toList();
    out()
        .println(
            String.format(
                Locale.ROOT,
                "Handbook written: %d rules, %d examples, %d of them not as they say",
                rules,
                results.size(),
                failed.size()));
    failed.forEach(
        result -> out().println("  " + result.path() + ":" + result.line() + " " + result.name()));
    out().println("Open " + folder.resolve("index.html"));
    return failed.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }

  /** Nothing but a handbook is ever written over. */
  private void requireOurs() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException("--out " + folder + " is no folder");
    }
    try (Stream<Path> there = Files.list(folder)) {
      boolean empty = there.findAny().isEmpty();
      if (!empty && !Handbook.isIn(folder)) {
        throw new UsageException(
            folder + " is not empty and holds no handbook; name another folder");
      }
    }
  }
}
