package uk.cinch.authoring.mutation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Scope;
import uk.cinch.drl.RuleChecks;
import uk.cinch.engine.LoadedRules;
import uk.cinch.engine.RuleVariants;

/** Changes one thing in a rule at a time and runs its scenarios. Immutable and thread-safe. */
public final class Prover {
  private static final int BATCH = 200;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final RulePack pack;
  private final EquivalentMutants reasons;
  private final Workers workers;

  /**
   * @param pack whose rules are to be proved
   * @param threads to run scenarios on
   * @throws BrokenPackException when the rules, or the list of equivalent changes, cannot be read
   */
  public Prover(RulePack pack, int threads) {
    Faults faults = new Faults();
    RuleChecks.outline(pack, faults);
    this.reasons = EquivalentMutants.of(pack, faults);
    faults.throwIfAny();
    this.pack = pack;
    this.workers = new Workers(threads, LIMIT);
  }

  /**
   * Proves rules.
   *
   * @param codes of the rules; empty for all
   * @param listener is told of each proof as it is made
   * @return a proof for each DRL file, by name
   */
  public List<Proof> prove(Collection<String> codes, Consumer<Proof> listener) {
    List<Proof> proofs = new ArrayList<>();
    Map<String, MutationRun> batch = new LinkedHashMap<>();
    int size = 0;
    for (String drl : files(codes)) {
      MutationRun trial = new MutationRun(pack, drl, beside(drl));
      batch.put(drl, trial);
      size += trial.texts().size();
      if (size >= BATCH) {
        run(batch, proofs, listener);
        size = 0;
      }
    }
    run(batch, proofs, listener);
    return proofs;
  }

  /** What the list of equivalent changes says that these proofs belie. */
  public List<String> stale(List<Proof> proofs) {
    return reasons.stale(proofs, proofs.size() == files(List.of()).size());
  }

  private List<String> files(Collection<String> codes) {
    return pack.rules().stream()
        .filter(entry -> codes.isEmpty() || codes.contains(entry.code()))
        .map(RuleEntry::drl)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Compiles the changes of several files in one build, which is far quicker than one by one. */
  private void run(Map<String, MutationRun> batch, List<Proof> proofs, Consumer<Proof> listener) {
    Map<String, String> texts = new HashMap<>();
    batch.values().forEach(trial -> texts.putAll(trial.texts()));
    Set<String> beside =
        overReturn()
            .filter(entry -> seesCounts(batch.keySet()))
            .map(RuleEntry::drl)
            .collect(Collectors.toSet());
    Map<String, LoadedRules> loaded = RuleVariants.compile(pack.files(), beside, texts);
    for (MutationRun trial : batch.values()) {
      Proof proof = trial.run(loaded, reasons, workers);
      proofs.add(proof);
      listener.accept(proof);
    }
    batch.clear();
  }

  /** A rule over the return could see what the others count: they run with it. */
  private List<RuleEntry> beside(String drl) {
    return seesCounts(Set.of(drl))
        ? overReturn().filter(entry -> !entry.drl().equals(drl)).toList()
        : List.of();
  }

  private boolean seesCounts(Set<String> files) {
    return overReturn().anyMatch(entry -> files.contains(entry.drl()));
  }

  private Stream<RuleEntry> overReturn() {
    return pack.rules().stream()
        .filter(entry -> entry.scope() == Scope.RETURN && entry.drl() != null);
  }
}
