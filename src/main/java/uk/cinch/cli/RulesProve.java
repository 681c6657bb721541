package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import uk.cinch.cli.Main.UsageException;

/** Proves rules by changing them. */
@Command(name = "prove")
final class RulesProve extends CinchCommand {
  @Mixin private PackOption pack;

  @Parameters(arity = "0..*", paramLabel = "CODE")
  private List<String> codes = List.of();

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--record")
  private boolean record;

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads is " + threads + ", at least 1 is needed");
    }
    Path folder = record ? pack.folder() : null;
    RulePack rules = Cinch.read(pack.files());
    CodeText.require(rules, codes);
    Prover prover = new Prover(rules, threads);
    ProofText text = new ProofText(streams());
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
      out().println("Not recorded: the handbook shows what --record writes into the pack");
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
