package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.Faults;

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
   * Runs the scenarios of some rules, as the files of the checker's pack have them.
   *
   * @param codes of the rules; empty for all
   * @return one result a scenario, by path and line; none for a rule without a feature
   * @throws BrokenPackException when a feature cannot be read
   */
  public List<ScenarioResult> run(Collection<String> codes) {
    Faults unreadable = new Faults();
    List<FeatureFile> features =
        FeatureFile.all(checker.pack().files(), codes, unreadable, new Faults());
    unreadable.throwIfAny();
    List<Callable<ScenarioResult>> scenarios = new ArrayList<>();
    for (FeatureFile feature : features) {
      feature
          .cases()
          .forEach(
              source ->
                  scenarios.add(() -> new Scenario(checker, feature, source).result(checker)));
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
}
