package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureFile.Case;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;

/** Runs the features of a pack, from wherever the pack was loaded. Immutable and thread-safe. */
public final class FeatureRun {
  private final ReturnChecker checker;
  private final int threads;

  /**
   * @param checker that scenarios put their returns to
   * @param threads to run scenarios on
   */
  public FeatureRun(ReturnChecker checker, int threads) {
    this.checker = checker;
    this.threads = threads;
  }

  /**
   * Runs the scenarios of some rules, as they stand in the files of the checker's pack.
   *
   * @param codes of the rules; empty for all
   * @return one result a scenario, by path and line; none for a rule without a feature
   * @throws BrokenPackException when a feature cannot be read
   */
  public List<ScenarioResult> run(Collection<String> codes) {
    PackFiles files = checker.pack().files();
    Faults unreadable = new Faults();
    List<FeatureFile> features =
        FeatureFile.paths(files).stream()
            .filter(path -> codes.isEmpty() || codes.contains(FeatureFile.code(path)))
            .flatMap(
                path -> FeatureFile.read(path, files.text(path), unreadable, new Faults()).stream())
            .toList();
    unreadable.throwIfAny();
    List<Callable<ScenarioResult>> scenarios = new ArrayList<>();
    for (FeatureFile feature : features) {
      for (Case source : feature.cases()) {
        scenarios.add(() -> play(feature, source));
      }
    }
    return results(scenarios);
  }

  private List<ScenarioResult> results(List<Callable<ScenarioResult>> scenarios) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<ScenarioResult> results = new ArrayList<>();
      for (Future<ScenarioResult> result : pool.invokeAll(scenarios)) {
        results.add(result.get());
      }
      return List.copyOf(results);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private ScenarioResult play(FeatureFile feature, Case source) {
    String code = feature.code();
    String cause = silent(source, code).or(() -> failure(feature, source)).orElse(null);
    return new ScenarioResult(code, feature.path(), source.line(), source.name(), cause);
  }

  private Optional<String> failure(FeatureFile feature, Case source) {
    Scenario scenario = Scenario.of(checker, feature, source);
    return scenario.stumble().or(() -> scenario.failure(checker));
  }

  /** A scenario that says nothing of its rule has shown nothing; one that stumbles says where. */
  private static Optional<String> silent(Case source, String code) {
    return source.steps().stream()
        .filter(step -> StepRunner.of(step).isEmpty())
        .map(step -> "no step takes '" + step.text() + "'; see docs/writing-rules.md")
        .findFirst()
        .or(
            () ->
                FeatureFile.outcomes(source.steps(), code).isEmpty()
                    ? Optional.of(
                        "it does not say what "
                            + code
                            + " does: end it with Then "
                            + code
                            + " is reported on …, or: is not reported")
                    : Optional.empty());
  }
}
