package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.Faults;
import uk.cinch.io.ParallelTasks;

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
    List<ScenarioResult> results = new ArrayList<>();
    ParallelTasks.run(threads, scenarios, results::add);
    return List.copyOf(results);
  }
}
