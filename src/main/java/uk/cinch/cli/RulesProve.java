package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.Cinch;
import uk.cinch.authoring.mutation.Proof;
import uk.cinch.authoring.mutation.Prover;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.ProofEntry;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;

/** Proves rules by changing them. */
@Command(
    name = "prove",
    description = {
      "Prove that the scenarios of a rule tell it from any other: change one thing in the rule at a"
          + " time and see whether a scenario notices.",
      "A change is called a mutant. It is killed when a scenario fails on it. One that survives is"
          + " printed with the scenario that is missing. One that no return could show is listed"
          + " in features/equivalent-mutants.yaml with the reason."
    },
    footer = {
      "",
      "What is changed, one at a time:",
      "  comparison  < and <= (> and >=) exchanged, < and >, == and !=; a call negated",
      "  constraint  a constraint, or one side of && or ||, dropped",
      "  filter      a filter of records or values left out or turned, as only and except",
      "  connective  && and ||, and and or, exchanged",
      "  quantifier  not or exists taken out, exchanged, dropped with what follows",
      "  constant    a number, weekday or text's last character moved by one; a flag",
      "  list        one code taken out of a list, or of a code set that the rule names",
      "  join        a join on the same episode widened to the child",
      "  place       one thing that the finding points at left out",
      "",
      "Exit codes: 0 nothing survives, 1 something does, 64 wrong use, 65 the rule pack is broken."
    },
    mixinStandardHelpOptions = true)
final class RulesProve implements Callable<Integer> {
  private final Streams streams;

  @Mixin private PackOption pack;

  @Parameters(
      arity = "0..*",
      paramLabel = "CODE",
      description = "Rules to prove. Without any: all of them.")
  private List<String> codes = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Run scenarios on this many threads. Without it: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--record",
      description =
          "Write what is found to features/proof.yaml in the pack's folder; of rules that are"
              + " not proved what stands there stays.")
  private boolean record;

  RulesProve(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads is " + threads + ", at least 1 is needed");
    }
    Path folder = record ? pack.folder() : null;
    RulePack rules = Cinch.read(pack.files());
    CodeText.require(rules, codes);
    Prover prover = new Prover(rules, threads);
    ProofText text = new ProofText(streams);
    List<Proof> proofs = prover.prove(codes, text::show);
    if (proofs.isEmpty()) {
      throw new UsageException("none of these rules has DRL, so there is nothing to prove");
    }
    List<String> stale = prover.stale(proofs);
    text.end(proofs, stale);
    if (record) {
      write(rules, proofs, folder);
    }
    if (!record) {
      streams.out().println("Not recorded: the handbook shows what --record writes into the pack");
    }
    boolean holds = stale.isEmpty() && proofs.stream().allMatch(Proof::holds);
    return holds ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }

  private static void write(RulePack rules, List<Proof> proofs, Path folder) throws IOException {
    Map<String, ProofEntry> entries = new TreeMap<>();
    Faults faults = new Faults();
    ProofEntry.read(rules.files(), faults).forEach(entry -> entries.put(entry.rule(), entry));
    faults.throwIfAny();
    List<String> drl = rules.rules().stream().map(RuleEntry::drl).toList();
    entries.keySet().retainAll(drl);
    proofs.stream()
        .filter(proof -> proof.fault().isEmpty())
        .forEach(proof -> entries.put(proof.rule(), proof.entry(rules)));
    rules
        .files()
        .with(PackFiles.PROOF, ProofEntry.text(List.copyOf(entries.values())))
        .writeChanges(folder, rules.files());
  }
}
