package uk.cinch.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cinch.catalog.EquivalentMutant;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;

/**
 * The reasons a pack gives why no return could show some changes.
 *
 * @param all in the order of the file
 */
record EquivalentMutants(List<EquivalentMutant> all) {

  static EquivalentMutants of(RulePack pack, Faults faults) {
    return new EquivalentMutants(EquivalentMutant.read(pack.files(), faults));
  }

  /** The reason for a change; empty when none is given. */
  Optional<String> of(Mutant mutant) {
    return all.stream()
        .filter(reason -> reason.covers(mutant.rule(), mutant.change()))
        .map(EquivalentMutant::reason)
        .findFirst();
  }

  /**
   * Those that say of a change that no return could show it when a scenario does, or that speak of
   * a change which is not made.
   *
   * @param whole whether the proofs are of every rule
   */
  List<String> stale(List<Proof> proofs, boolean whole) {
    List<String> stale = new ArrayList<>();
    for (EquivalentMutant reason : all) {
      List<MutantResult> fates =
          proofs.stream()
              .flatMap(proof -> proof.fates().stream())
              .filter(fate -> covers(reason, fate))
              .toList();
      fates.stream()
          .filter(fate -> fate.state() != MutantResult.State.EQUIVALENT)
          .findFirst()
          .ifPresent(fate -> stale.add(line(reason, told(fate))));
      if (fates.isEmpty() && isTried(reason, proofs, whole)) {
        stale.add(line(reason, "no such change is made"));
      }
    }
    return stale;
  }

  /** Whether every change that a reason could be of has been made. */
  private static boolean isTried(EquivalentMutant reason, List<Proof> proofs, boolean whole) {
    boolean all = whole && proofs.stream().allMatch(proof -> proof.fault().isEmpty());
    return all
        || proofs.stream()
            .anyMatch(proof -> proof.rule().equals(reason.rule()) && proof.fault().isEmpty());
  }

  private static boolean covers(EquivalentMutant reason, MutantResult fate) {
    return reason.covers(fate.mutant().rule(), fate.mutant().change());
  }

  private static String told(MutantResult fate) {
    return fate.state() == MutantResult.State.KILLED
        ? "in " + fate.mutant().rule() + " a scenario notices it: " + fate.why()
        : "in " + fate.mutant().rule() + " it does not compile";
  }

  private static String line(EquivalentMutant reason, String what) {
    return String.format(
        Locale.ROOT,
        "%s:%d: %s, '%s': %s",
        PackFiles.EQUIVALENT_MUTANTS,
        reason.line(),
        reason.rule(),
        reason.change(),
        what);
  }
}
