package uk.cinch.authoring.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.EquivalentMutant;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.ProofEntry;
import uk.cinch.catalog.RulePack;

/** The proof that a pack records of its rules. Immutable and thread-safe. */
public final class ProofRecord {
  private final Map<String, RuleProof> proofs;

  /**
   * What became of the changes made to one DRL file.
   *
   * @param rule name of the DRL file, without ending
   * @param mutants how many changes were made, by kind of change in plain words, in a fixed order
   * @param killed how many of them a scenario told from the rule
   * @param stillborn how many did not compile
   * @param equivalents changes that no return could tell from the rule, each with the reason
   * @param survivors changes that no scenario told from the rule: what is still to be shown
   * @param current whether rule, feature and code sets are still what the proof was made with
   */
  public record RuleProof(
      String rule,
      Map<String, Integer> mutants,
      int killed,
      int stillborn,
      List<Equivalent> equivalents,
      List<String> survivors,
      boolean current) {

    /** How many changes were made in all. */
    public int total() {
      return mutants.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * A change that no return could tell from the rule.
   *
   * @param change in the words of the proof
   * @param reason why that is so; empty when the pack no longer gives one
   */
  public record Equivalent(String change, String reason) {}

  private ProofRecord(Map<String, RuleProof> proofs) {
    this.proofs = Map.copyOf(proofs);
  }

  /**
   * The proof a pack records; of no rule when it records none.
   *
   * @throws BrokenPackException when the record, or the list of equivalent changes, cannot be read
   */
  public static ProofRecord of(RulePack pack) {
    Faults faults = new Faults();
    List<EquivalentMutant> reasons = EquivalentMutant.read(pack.files(), faults);
    List<ProofEntry> entries = ProofEntry.read(pack.files(), faults);
    faults.throwIfAny();
    return new ProofRecord(
        entries.stream()
            .map(entry -> proof(entry, reasons, pack))
            .collect(Collectors.toMap(RuleProof::rule, Function.identity(), (one, twin) -> twin)));
  }

  /**
   * The proof of a DRL file.
   *
   * @param drl its name without ending, as a catalog entry gives it
   */
  public Optional<RuleProof> of(String drl) {
    return Optional.ofNullable(proofs.get(drl));
  }

  private static RuleProof proof(ProofEntry entry, List<EquivalentMutant> reasons, RulePack pack) {
    List<Equivalent> equivalents =
        entry.equivalents().stream()
            .map(change -> new Equivalent(change, reason(entry.rule(), change, reasons)))
            .toList();
    return new RuleProof(
        entry.rule(),
        entry.mutants(),
        entry.killed(),
        entry.stillborn(),
        equivalents,
        entry.survivors(),
        entry.restsOn().equals(ProofFingerprint.hash(pack, entry.rule())));
  }

  private static String reason(String rule, String change, List<EquivalentMutant> reasons) {
    return reasons.stream()
        .filter(reason -> reason.covers(rule, change))
        .map(EquivalentMutant::reason)
        .findFirst()
        .orElse("");
  }
}
