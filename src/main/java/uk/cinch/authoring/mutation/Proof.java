package uk.cinch.authoring.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cinch.catalog.ProofEntry;
import uk.cinch.catalog.RulePack;

/**
 * What became of the changes to one DRL file.
 *
 * @param rule name of the DRL file, without ending
 * @param fates of every change, in the order of the file; none when there is a fault
 * @param fault why nothing could be proved; empty when it could
 */
public record Proof(String rule, List<MutantResult> fates, Optional<String> fault) {

  /** The changes of which that became. */
  public List<Mutant> all(MutantResult.State state) {
    return fates.stream().filter(fate -> fate.state() == state).map(MutantResult::mutant).toList();
  }

  /** How many changes that became of. */
  public int count(MutantResult.State state) {
    return all(state).size();
  }

  /** Whether scenarios could be run, and noticed every change that a return can show. */
  public boolean holds() {
    return fault.isEmpty() && count(MutantResult.State.SURVIVED) == 0;
  }

  /** How many changes of each kind were made, in a fixed order. */
  public Map<String, Integer> mutants() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Operator operator : Operator.values()) {
      int count = (int) fates.stream().filter(f -> f.mutant().operator() == operator).count();
      if (count > 0) {
        counts.put(operator.word(), count);
      }
    }
    return counts;
  }

  /** How the pack records it. */
  public ProofEntry entry(RulePack pack) {
    return new ProofEntry(
        rule,
        ProofFingerprint.hash(pack, rule),
        mutants(),
        count(MutantResult.State.KILLED),
        count(MutantResult.State.STILLBORN),
        all(MutantResult.State.EQUIVALENT).stream().map(Mutant::change).toList(),
        all(MutantResult.State.SURVIVED).stream().map(Mutant::change).toList());
  }
}
