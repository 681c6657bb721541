package uk.cinch.authoring.handbook;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cinch.authoring.mutation.ProofRecord;
import uk.cinch.authoring.mutation.ProofRecord.RuleProof;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.RulePack;

/** The proof that a pack records. Changes that could not be made are not counted as tried. */
final class RecordedProofs implements Proofs {
  private final ProofRecord record;

  /**
   * @throws BrokenPackException when the pack's record cannot be read
   */
  RecordedProofs(RulePack pack) {
    this.record = ProofRecord.of(pack);
  }

  @Override
  public Optional<Proof> of(String stem) {
    return record.of(stem).map(RecordedProofs::proof);
  }

  private static Proof proof(RuleProof proof) {
    return new Proof(
        proof.total() - proof.stillborn(),
        proof.mutants().entrySet().stream()
            .filter(kind -> kind.getValue() > 0)
            .map((Map.Entry<String, Integer> kind) -> kind.getKey() + " " + kind.getValue())
            .collect(Collectors.joining(", ")),
        proof.killed(),
        proof.equivalents().stream()
            .map(one -> new Equivalent(one.change(), one.reason()))
            .toList(),
        proof.survivors(),
        proof.current());
  }
}
