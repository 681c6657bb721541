package uk.cinch.authoring.features;

import io.cucumber.core.eventbus.IncrementingUuidGenerator;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureFile.Step;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.PackFiles;

/** Runs the features of a pack, from wherever the pack was loaded. Immutable and thread-safe. */
public final class FeatureRun {
  private static final String GLUE =
      "classpath:/" + ReturnSteps.class.getPackageName().replace('.', '/');
  private static final String SCHEME = "pack:/";

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
    List<Feature> features =
        FeatureFile.paths(files).stream()
            .filter(path -> codes.isEmpty() || codes.contains(FeatureFile.code(path)))
            .flatMap(path -> parse(path, files.text(path)).stream())
            .toList();
    Results results = new Results();
    RuntimeOptions options =
        new RuntimeOptionsBuilder()
            .addGlue(URI.create(GLUE))
            .setThreads(threads)
            .setPublish(false)
            .setPublishQuiet(true)
            .setNoSummary()
            .build();
    FeatureWorld world = new FeatureWorld(checker);
    Runtime.builder()
        .withRuntimeOptions(options)
        .withObjectFactorySupplier(() -> new PackObjectFactory(world))
        .withFeatureSupplier(() -> features)
        .withAdditionalPlugins(results)
        .build()
        .run();
    return results.inOrder();
  }

  private static Optional<Feature> parse(String path, String text) {
    FeatureParser parser = new FeatureParser(new IncrementingUuidGenerator()::generateId);
    try {
      return parser.parseResource(resource(path, text));
    } catch (FeatureParserException e) {
      throw new BrokenPackException(path, 0, "not Gherkin: " + e.getMessage(), "");
    }
  }

  private static Resource resource(String path, String text) {
    return new Resource() {
      @Override
      public URI getUri() {
        return URI.create(SCHEME + path.replace(" ", "%20"));
      }

      @Override
      public InputStream getInputStream() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  /** Listens to what becomes of the scenarios. */
  private static final class Results implements ConcurrentEventListener {
    private final List<ScenarioResult> results = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void setEventPublisher(io.cucumber.plugin.event.EventPublisher publisher) {
      publisher.registerHandlerFor(TestCaseFinished.class, this::add);
    }

    private void add(TestCaseFinished finished) {
      TestCase test = finished.getTestCase();
      String path = test.getUri().getPath().substring(1);
      String code = FeatureFile.code(path);
      String cause = without(test, code).orElseGet(() -> cause(finished.getResult()));
      results.add(
          new ScenarioResult(code, path, test.getLocation().getLine(), test.getName(), cause));
    }

    /** A scenario that says nothing of its rule has shown nothing; one that stumbles says where. */
    private static Optional<String> without(TestCase test, String code) {
      List<Step> steps =
          test.getTestSteps().stream()
              .filter(PickleStepTestStep.class::isInstance)
              .map(step -> step(((PickleStepTestStep) step).getStep()))
              .toList();
      return steps.stream()
          .filter(step -> StepRunner.of(step).isEmpty())
          .map(step -> "no step takes '" + step.text() + "'; see docs/writing-rules.md")
          .findFirst()
          .or(
              () ->
                  FeatureFile.outcomes(steps, code).isEmpty()
                      ? Optional.of(
                          "it does not say what "
                              + code
                              + " does: end it with Then "
                              + code
                              + " is reported on …, or: is not reported")
                      : Optional.empty());
    }

    private static Step step(io.cucumber.plugin.event.Step step) {
      boolean table = step.getArgument() instanceof DataTableArgument;
      return new Step(
          step.getText(), table ? ((DataTableArgument) step.getArgument()).cells() : null);
    }

    private static String cause(Result result) {
      return result.getStatus() == Status.PASSED
          ? null
          : String.valueOf(
              result.getError() == null ? result.getStatus() : result.getError().getMessage());
    }

    private List<ScenarioResult> inOrder() {
      List<ScenarioResult> sorted = new ArrayList<>(results);
      sorted.sort(
          Comparator.comparing(ScenarioResult::path).thenComparingInt(ScenarioResult::line));
      return List.copyOf(sorted);
    }
  }
}
