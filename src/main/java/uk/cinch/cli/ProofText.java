package uk.cinch.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import uk.cinch.authoring.mutation.Mutant;
import uk.cinch.authoring.mutation.MutantResult.State;
import uk.cinch.authoring.mutation.Proof;
import uk.cinch.cli.Main.Streams;

/** Says what became of the changes to rules. Not thread-safe. */
final class ProofText {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal = Boolean.getBoolean("cinch.terminal");
  private int proved;

  ProofText(Streams streams) {
    this.out = streams.out();
    this.err = streams.err();
    progress();
  }

  /** One rule: a line of figures, and what is missing. */
  void show(Proof proof) {
    clear();
    out.println(
        proof.rule()
            + ": "
            + proof.fault().map(fault -> "cannot be proved").orElse(figures(List.of(proof))));
    proof.fault().ifPresent(fault -> out.println("  " + fault.replace("\n", "\n    ")));
    proof.all(State.SURVIVED).forEach(mutant -> show(mutant, apart(mutant)));
    proof.all(State.STILLBORN).forEach(mutant -> show(mutant, "this does not compile"));
    out.flush();
    proved++;
    progress();
  }

  /** The figures of all rules together, and the reasons that do not hold. */
  void end(List<Proof> proofs, List<String> stale) {
    clear();
    if (proofs.size() > 1) {
      long faults = proofs.stream().filter(proof -> proof.fault().isPresent()).count();
      out.println();
      out.println(
          String.format(
              Locale.ROOT, "%d rule files: %s: %s", proofs.size(), figures(proofs), share(proofs)));
      if (faults > 0) {
        out.println(faults + " of them cannot be proved, as is said above");
      }
    }
    if (!stale.isEmpty()) {
      out.println();
      out.println("Reasons that do not hold, to be taken out or put right:");
      stale.forEach(line -> out.println("  " + line));
    }
  }

  private void show(Mutant mutant, String what) {
    out.println("  " + mutant.file() + ":" + mutant.line() + "  " + mutant.change());
    out.println("      " + what);
  }

  private static String apart(Mutant mutant) {
    return "no scenario tells this from the rule: " + mutant.missing();
  }

  private static String figures(List<Proof> proofs) {
    int all = proofs.stream().mapToInt(proof -> proof.fates().size()).sum();
    int stillborn = count(proofs, State.STILLBORN);
    return String.format(
        Locale.ROOT,
        "%d mutants, %d killed, %d equivalent, %d survived%s",
        all,
        count(proofs, State.KILLED),
        count(proofs, State.EQUIVALENT),
        count(proofs, State.SURVIVED),
        stillborn == 0 ? "" : ", " + stillborn + " stillborn");
  }

  /** What part of the changes that a return can show were noticed. */
  private static String share(List<Proof> proofs) {
    int killed = count(proofs, State.KILLED);
    int shown = killed + count(proofs, State.SURVIVED);
    return String.format(Locale.ROOT, "%.1f %%", shown == 0 ? 100.0 : 100.0 * killed / shown);
  }

  private static int count(List<Proof> proofs, State state) {
    return proofs.stream().mapToInt(proof -> proof.count(state)).sum();
  }

  private void progress() {
    if (terminal) {
      err.print("\r" + proved + " rule files proved ");
      err.flush();
    }
  }

  private void clear() {
    if (terminal) {
      err.print("\r" + " ".repeat(40) + "\r");
      err.flush();
    }
  }
}
